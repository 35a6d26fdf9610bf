import type { Page } from '@playwright/test'
import { expect, test, TODAY } from './app'
import { goTo } from './goTo'
import { openSample } from './openSample'
import { quickAdd } from './quickAdd'

test('the focus stays on the screen when what had it goes away', async ({ start, dir }) => {
  const { page } = await start({ dir, today: TODAY })
  const { keyboard } = page
  await openSample(page)

  await test.step('an attempt from Today, left with Escape', async () => {
    await goTo(page, '/today')
    await page.getByRole('button', { name: 'Record attempt' }).first().focus()
    await keyboard.press('Enter')
    await closeWithEscape(page)
    await expectOnScreen(page)
  })

  await test.step('an attempt from the palette, left with Escape', async () => {
    await fromPalette(page, 'record an attempt')
    await closeWithEscape(page)
    await expectSomewhere(page)
  })

  await test.step('g t from the list of credentials', async () => {
    await goTo(page, '/credentials')
    const list = page.getByRole('region', { name: 'Your credentials' })
    await list.getByRole('link').first().focus()
    await keyboard.press('g')
    await keyboard.press('t')
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Timeline')
    await expectOnScreen(page)
  })

  await test.step('bringing in, from the palette', async () => {
    await fromPalette(page, 'bring in')
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Bring in')
    await expectSomewhere(page)
  })

  await test.step('one of your own from quick add, left with Escape', async () => {
    await goTo(page, '/today')
    await keyboard.press('n')
    await page.getByRole('combobox').fill('nothing that is known')
    await page.getByRole('button', { name: /as one of your own/ }).click()
    await closeWithEscape(page)
    await expectSomewhere(page)
  })
})

test('Restore in the trash, and the notice of the removal is gone afterwards', async ({ page }) => {
  await quickAdd(page, 'serverless 23.2.26', 'passed')
  await page.getByRole('link', { name: 'Renew AWS Serverless' }).click()
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Remove' }).click()
  await expect(page.getByText('AWS Serverless went to the trash.')).toBeVisible()
  await goTo(page, '/settings')
  await page.getByRole('button', { name: /^Restore AWS Serverless/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('The trash is empty.')).toBeVisible()
  await expectOnScreen(page)
  await goTo(page, '/credentials')
  await expect(
    page.getByRole('region', { name: 'Your credentials' }).getByRole('link', { name: /AWS Serverless/ }),
  ).toBeVisible()
  await expect(page.getByText('AWS Serverless went to the trash.')).toBeHidden()
})

test('Escape closes an open why and leads back to its button', async ({ page }) => {
  await quickAdd(page, 'serverless 23.2.26', 'passed')
  const why = page.getByRole('button', { name: /^Why\?/ }).first()
  const panel = page.getByRole('region', { name: /^Why/ })
  await why.focus()
  await page.keyboard.press('Enter')
  await expect(panel).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(why).toBeFocused()
  await page.keyboard.press('Enter')
  await panel.getByRole('link').first().focus()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(why).toBeFocused()
})

async function fromPalette(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill(text)
  await expect(page.getByRole('option').first()).toContainText(new RegExp(text, 'i'))
  await page.keyboard.press('Enter')
}

async function closeWithEscape(page: Page): Promise<void> {
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Save' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
}

/** The screen, or something on it, has the focus. */
async function expectOnScreen(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
}

/** Anything but the bare page has the focus. */
async function expectSomewhere(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
}

test('an attempt begun with nothing chosen asks which, and its form opens for what is chosen', async ({
  page,
}) => {
  await openSample(page)
  await page.keyboard.press('a')
  await expect(page.getByText('Which one was sat?').filter({ visible: true })).toBeVisible()
  const list = page.getByRole('region', { name: 'Your credentials' })
  await expect(list.getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByText('Which one was sat?').filter({ visible: true })).toBeHidden()
  await page.keyboard.press('a')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Record an attempt' })).toBeVisible()
})
