import type { Page } from '@playwright/test'
import { expect, test, TODAY } from './app'
import { ask } from './ask'
import { goTo } from './goTo'
import { openSample } from './openSample'
import { SCREENS } from './screens'

/** Narrow; text at 200 % of a usual window; right to left. */
const ROOMS = [
  { name: 'in 480 px', size: { width: 480, height: 700 }, dir: 'ltr' },
  { name: 'at 200 %', size: { width: 640, height: 410 }, dir: 'ltr' },
  { name: 'right to left', size: { width: 1180, height: 800 }, dir: 'rtl' },
  { name: 'right to left in 480 px', size: { width: 480, height: 700 }, dir: 'rtl' },
] as const

for (const { name, size, dir: direction } of ROOMS) {
  test(`nothing is wider than the window ${name}`, async ({ start, dir }) => {
    const { page } = await start({ dir, today: TODAY, size })
    await page.evaluate((to) => (document.documentElement.dir = to), direction)
    await expectNoOverflow(page, 'first start')
    await openSample(page)
    for (const screen of SCREENS) {
      await goTo(page, screen.path)
      await expectNoOverflow(page, screen.name)
    }
    const { rows } = await ask<{ rows: { id: string }[] }>(page, 'credentials.list')
    await goTo(page, `/credentials/${rows[0]!.id}`)
    await expectNoOverflow(page, 'one credential')
    for (const what of ['attempt', 'award', 'book']) {
      await goTo(page, `/credentials/${rows[0]!.id}?do=${what}`)
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectNoOverflow(page, what)
    }
  })
}

/** Neither the page nor the screen in it is wider than what shows it. */
async function expectNoOverflow(page: Page, where: string): Promise<void> {
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, [role="dialog"], nav, header')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ tagName, scrollWidth, clientWidth }) => `${tagName} ${scrollWidth} > ${clientWidth}`),
  )
  expect.soft(wide, where).toEqual([])
}
