import type { Page } from '@playwright/test'

/** Collects what a page complained about so far and from now on: faults, errors on its console, violations of its policy. */
export async function watch(page: Page): Promise<string[]> {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  // A desktop window is there before anyone can listen to it.
  const earlier = await page.consoleMessages()
  complaints.push(...earlier.filter((message) => message.type() === 'error').map((message) => message.text()))
  complaints.push(...(await page.pageErrors()).map(String))
  return complaints
}
