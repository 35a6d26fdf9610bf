import { nativeTheme } from 'electron'
import type { Core } from '../../core/ports'

/** Keeps the frame, menus and first paint in the theme that the settings say. */
export async function followTheme(core: Core): Promise<void> {
  core.subscribe((change) => {
    if (change.kind === 'changed' && change.topics.includes('settings')) void applyTheme(core)
  })
  await applyTheme(core)
}

async function applyTheme(core: Core): Promise<void> {
  const reply = await core.dispatch('app.get', {})
  if (reply.ok) nativeTheme.themeSource = reply.value.settings.theme
}
