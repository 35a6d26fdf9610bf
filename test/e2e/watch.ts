import type { Page } from '@playwright/test'

/** Collects what a page complains about from now on: faults, errors on its console, violations of its policy. */
export function watch(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return complaints
}
