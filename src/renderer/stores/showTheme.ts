import type { AppView } from '@shared/contract/views/app'

/** Shows the page in a theme: the system's, or one that is set. */
export function showTheme(theme: AppView['settings']['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
