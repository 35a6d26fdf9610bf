import type { Page } from '@playwright/test'
import { expect, test, TODAY } from '../app'
import { ask } from '../ask'
import { openSample } from '../openSample'

/** Opens the page anew, its code held back until `release`: what stands until then is the host's drawing. */
async function reopenAsDrawing(page: Page): Promise<{ release: () => void }> {
  let release = (): void => undefined
  const released = new Promise<void>((done) => (release = done))
  await page.route('**/assets/first-*.js', async (route) => {
    await released
    await route.continue()
  })
  await page.goto('about:blank')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return { release }
}

/** What the screen says, and where each part of it lies. */
const placesIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const text = element.children.length === 0 ? element.textContent : ''
      return `${element.tagName} ${text} ${[x, y, width, height].map(Math.round).join(' ')}`
    }),
  )

const isReady = () => performance.getEntriesByName('ready').length > 0

for (const width of [1600, 1280, 700]) {
  test(`Today stands before the code of the screens has come, and is taken over as it stands, ${width} px`, async ({
    start,
    dir,
  }) => {
    const { page } = await start({ dir, today: TODAY, size: { width, height: 820 } })
    await openSample(page)
    const { release } = await reopenAsDrawing(page)
    await expect(page.getByRole('listitem').filter({ hasText: 'Renew AWS Serverless' })).toBeVisible()
    await page.evaluate(() => document.fonts.ready)
    const drawing = await placesIn(page)
    expect(drawing.length).toBeGreaterThan(100)
    await page.evaluate(() => Object.assign(globalThis, { drawn: [...document.querySelectorAll('main *')] }))
    release()
    await page.waitForFunction(isReady)
    await expect.poll(() => placesIn(page)).toEqual(drawing)
    // The marks of the strip are drawn anew, for what they show on hover; everything else is what the host drew.
    const redrawn = await page.evaluate(() =>
      (globalThis as unknown as { drawn: Element[] }).drawn
        .filter((element) => !element.isConnected && !element.closest('.strip-mark'))
        .map((element) => element.outerHTML),
    )
    expect(redrawn).toEqual([])
  })
}

test('what is pressed before the page hears it is done once it does', async ({ page }) => {
  await openSample(page)
  const { release } = await reopenAsDrawing(page)
  await page
    .getByRole('button', { name: /^Why\?/ })
    .first()
    .click()
  await page.keyboard.press('n')
  release()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: /^Why/ }).first()).toBeVisible()
})

test('a link followed before the page hears it leads there', async ({ page }) => {
  await openSample(page)
  const { release } = await reopenAsDrawing(page)
  await page.getByRole('link', { name: 'Renew AWS Serverless' }).click()
  release()
  await expect(page.getByRole('heading', { level: 1, name: 'AWS Serverless' })).toBeVisible()
})

test('a theme that is set holds from the first moment', async ({ page }) => {
  await openSample(page)
  await ask(page, 'settings.change', { theme: 'dark' })
  const { release } = await reopenAsDrawing(page)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  release()
  await page.waitForFunction(isReady)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

for (const [key, sheet, code] of [
  ['n', 'Add a credential', 'AddSheet'],
  ['Control+k', 'Find or do anything', 'Palette'],
] as const) {
  test(`what is typed after ${key} while its sheet is fetched stands in the sheet`, async ({ page }) => {
    await openSample(page)
    let release = (): void => undefined
    const released = new Promise<void>((done) => (release = done))
    await page.route(`**/assets/${code}-*.js`, async (route) => {
      await released
      await route.continue()
    })
    await page.reload()
    await page.waitForFunction(isReady)
    await page.keyboard.press(key)
    await page.keyboard.type('seex')
    await page.keyboard.press('Backspace')
    release()
    const field = page.getByRole('dialog', { name: sheet }).getByRole('combobox')
    await expect(field).toHaveValue('see')
    await expect(field).toBeFocused()
  })
}
