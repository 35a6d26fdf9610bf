import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** No rule of axe is broken by what the page shows now; `colours`: only what differs between light and dark. */
export async function scan(page: Page, where: string, what: 'all' | 'colours' = 'all'): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  )
  // One page is all there is; in the desktop app no second one could be opened to put results together.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  if (what === 'colours') axe.withRules(['color-contrast', 'link-in-text-block'])
  const { violations } = await axe.analyze()
  const faults = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ html, any }) => `${html.slice(0, 160)} (${any[0]?.message ?? ''})`).join(' | ')}`,
  )
  expect.soft(faults, where).toEqual([])
}
