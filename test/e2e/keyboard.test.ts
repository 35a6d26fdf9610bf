import { expect, test } from './app'

test('adding, recording, finding and going, by keyboard alone', async ({ page }) => {
  const { keyboard } = page
  const main = page.getByRole('main')
  const focused = page.locator(':focus')

  await test.step('the field of the first start has the focus', async () => {
    await expect(focused).toHaveRole('combobox')
    await keyboard.type('serverless 23.2.26')
    await expect(main.getByText('Monday 23 Feb 2026')).toBeVisible()
    await keyboard.press('Enter')
    await expect(main.getByRole('link', { name: 'Renew AWS Serverless' })).toBeVisible()
  })

  await test.step('n adds, the arrows choose another reading, Esc closes and the focus returns', async () => {
    await page.getByRole('link', { name: /^Today/ }).focus()
    await keyboard.press('n')
    await expect(focused).toHaveRole('combobox')
    await keyboard.type('solutions')
    const sheet = page.getByRole('dialog', { name: 'Add a credential' })
    await expect(sheet.getByRole('option').nth(1)).toBeVisible()
    await keyboard.press('ArrowDown')
    await expect(sheet.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true')
    await keyboard.press('Escape')
    await expect(sheet).toBeHidden()
    await expect(focused).toHaveAccessibleName(/^Today/)
  })

  await test.step('Ctrl K finds a credential, Enter opens it', async () => {
    await keyboard.press('Control+k')
    await expect(focused).toHaveRole('combobox')
    await keyboard.type('serverl')
    await expect(page.getByRole('option', { selected: true })).toContainText('AWS Serverless')
    await keyboard.press('Enter')
    await expect(main.getByRole('heading', { level: 1 })).toContainText('AWS Serverless')
  })

  await test.step('a records an attempt at it; the date is typed, Enter saves', async () => {
    await keyboard.press('a')
    const form = page.getByRole('dialog', { name: 'Record an attempt' })
    await expect(focused).toHaveRole('spinbutton')
    await keyboard.type('20112026')
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await expect(focused).toHaveRole('radio')
    await keyboard.press('ArrowRight')
    await expect(form.getByRole('radio', { name: 'Failed' })).toBeChecked()
    await keyboard.press('Enter')
    await expect(form).toBeHidden()
    await expect(main.getByRole('row', { name: /^20 Nov 2026 Failed/ })).toBeVisible()
  })

  await test.step('why? opens and closes where one is', async () => {
    const why = main.getByRole('button', { name: /^Why\?/ }).first()
    await why.focus()
    await keyboard.press('Enter')
    await expect(main.getByRole('region', { name: /^Why/ })).toBeVisible()
    await keyboard.press('Enter')
    await expect(main.getByRole('region', { name: /^Why/ })).toBeHidden()
    await expect(why).toBeFocused()
  })

  await test.step('/ searches, the arrow leads from there into the list', async () => {
    await keyboard.press('/')
    await expect(focused).toHaveAccessibleName('Search credentials')
    await keyboard.type('server')
    await keyboard.press('ArrowDown')
    await expect(focused).toHaveRole('link')
    await expect(focused).toContainText('AWS Serverless')
  })

  await test.step('g t goes to the Timeline, the arrows to a row, Enter opens it', async () => {
    await keyboard.press('g')
    await keyboard.press('t')
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('Timeline')
    await expect(main.getByRole('link', { name: 'AWS Serverless' })).toBeVisible()
    await keyboard.press('ArrowDown')
    await expect(focused).toHaveAccessibleName(/AWS Serverless/)
    await keyboard.press('Enter')
    await expect(main.getByRole('heading', { level: 1 })).toContainText('AWS Serverless')
    await keyboard.press('Alt+ArrowLeft')
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('Timeline')
  })

  await test.step('? lists the keys', async () => {
    await keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Keys' })
    await expect(keys).toContainText('Find or do anything')
    await keyboard.press('Escape')
    await expect(keys).toBeHidden()
  })

  await test.step('Ctrl Z takes back, Ctrl Shift Z does again', async () => {
    await keyboard.press('Control+z')
    await expect(page.getByText(/^Taken back/)).toBeVisible()
    await keyboard.press('Control+Shift+z')
    await expect(page.getByText(/^Taken back/)).toBeHidden()
  })
})
