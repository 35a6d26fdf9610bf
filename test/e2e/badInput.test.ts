import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { ask } from './ask'
import { dropFiles } from './dropFiles'
import { goTo } from './goTo'
import { quickAdd } from './quickAdd'
import { typeDate } from './typeDate'

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

test('a date that is none is refused where it stands, and nothing is lost', async ({ page }) => {
  const form = await openForm(page, 'attempt', 'Record an attempt')
  const day = form.getByRole('spinbutton', { name: /^day, Sat on/ })
  await day.press('Backspace')
  await day.press('Backspace')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('Give day, month and year.')).toBeVisible()
  await expect(day).toBeFocused()
  await paste(page, 'the day before yesterday')
  await expect(form.getByText('“the day before yesterday” was not read as a date.')).toBeVisible()
  await paste(page, '10 Nov 2026')
  await expect(form.getByText('Tuesday 10 Nov 2026')).toBeVisible()
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()
  await expect(page.getByRole('row', { name: /^10 Nov 2026/ })).toBeVisible()
})

test('a day that no calendar has is never saved as another', async ({ page }) => {
  const form = await openForm(page, 'attempt', 'Record an attempt')
  const day = form.getByRole('spinbutton', { name: /^day, Sat on/ })
  await typeDate(form, 'Sat on', '2026-06-31')
  await expect(form.getByText('June 2026 has no day 31.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(form.getByText('June 2026 has no day 31.')).toBeVisible()
  await expect(day).toBeFocused()
  // Left, the field holds nothing rather than the nearest day.
  await typeDate(form, 'Sat on', '2026-06-31')
  await form.getByRole('radio', { name: 'Failed' }).focus()
  await expect(day).toHaveText('dd')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('June 2026 has no day 31.')).toBeVisible()
  await typeDate(form, 'Sat on', '1960-06-30')
  await page.keyboard.press('Enter')
  await expect(form.getByText('The year is one from 1970 to 2199.')).toBeVisible()
  await typeDate(form, 'Sat on', '2026-06-30')
  await page.keyboard.press('Enter')
  await expect(form).toBeHidden()
  await expect(page.getByRole('row', { name: /^30 Jun 2026/ })).toBeVisible()
})

test('half a date in a field that may stay empty is not left out in silence', async ({ page }) => {
  const form = await openForm(page, 'benefit', 'Add a benefit')
  await form
    .getByRole('textbox', { name: /^What it is|^Name/ })
    .first()
    .fill('Half off')
  const day = form.getByRole('spinbutton', { name: /^day, / }).first()
  await day.focus()
  await day.pressSequentially('30')
  await page.keyboard.press('Enter')
  await expect(form.getByText('Give day, month and year.')).toBeVisible()
  await expect(day).toBeFocused()
})

test('an expiry before the issue is refused with its reason', async ({ page }) => {
  const form = await openForm(page, 'award', 'Add an award')
  await typeDate(form, 'Issued on', '2026-03-01')
  await form.getByText('On a day', { exact: true }).click()
  await typeDate(form, 'Expires on', '2026-02-01')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('It cannot expire before it was issued.')).toBeVisible()
  await expect(form.getByRole('alert')).toHaveText('Not saved yet: 1 field needs another look.')
  await typeDate(form, 'Expires on', '2027-03-01')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()
})

test('a name that is in no catalogue becomes one of your own', async ({ page }) => {
  const main = page.getByRole('main')
  await main.getByRole('combobox').fill('Zeppelin pilot licence')
  await main.getByRole('button', { name: /^Add “Zeppelin pilot licence” as one of your own/ }).click()
  const form = page.getByRole('dialog', { name: 'Add one of your own' })
  await expect(form.getByRole('textbox', { name: 'Name' })).toHaveValue('Zeppelin pilot licence')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('Say who grants it.')).toBeVisible()
})

const WRONG = [
  {
    what: 'nothing in it',
    name: 'badges.json',
    content: '',
    says: /The file is empty, so nothing was kept\./,
  },
  {
    what: 'a web page in it',
    name: 'badges.json',
    content: '<!doctype html><title>Sign in</title>',
    says: /web page/,
  },
  { what: 'a picture under its name', name: 'badges.json', content: PNG, says: /picture/ },
  {
    what: 'half a list in it',
    name: 'badges.json',
    content: '{"data": [{"id": 1',
    says: /not whole|cut|JSON/,
  },
  {
    what: 'other JSON in it',
    name: 'package.json',
    content: '{"name": "x"}',
    says: /no list of Credly badges/,
  },
]

for (const { what, name, content, says } of WRONG) {
  test(`a badges.json with ${what} is refused in clear words`, async ({ page }) => {
    await quickAdd(page, 'serverless 23.2.26', 'passed')
    await dropFiles(page, { name, content })
    const main = page.getByRole('main')
    await expect(main.getByText(says).first()).toBeVisible()
    await expect(main.getByText(/nothing was kept/i).first()).toBeVisible()
    await expect(main.getByText(name).first()).toBeVisible()
    await expect(main.getByRole('button', { name: /^Keep \d/ })).toBeHidden()
    await expect(page.getByRole('link', { name: /^Credentials ?, 1 tracked/ })).toBeVisible()
  })
}

test('a good file beside a bad one is read all the same', async ({ page }) => {
  const profile = readFileSync(join(import.meta.dirname, '../fixtures/credly/profile.json'))
  await dropFiles(page, { name: 'empty.json', content: '' }, { name: 'badges.json', content: profile })
  await expect(page.getByText(/The file is empty/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Keep \d+ credentials/ })).toBeVisible()
})

/** Opens a form about a credential with one pass. */
async function openForm(page: Page, what: string, title: string) {
  await quickAdd(page, 'serverless 23.2.26', 'passed')
  const { rows } = await ask<{ rows: { id: string }[] }>(page, 'credentials.list')
  await goTo(page, `/credentials/${rows[0]!.id}?do=${what}`)
  return page.getByRole('dialog', { name: title })
}

/** Pastes into the part of a date that has the focus. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
}

test('a line whose day is none still finds what it names, and adds nothing with it', async ({ page }) => {
  const main = page.getByRole('main')
  const field = main.getByRole('combobox')
  await field.fill('serverless failed 31.2.2026')
  await expect(main.getByText('AWS Serverless', { exact: false }).first()).toBeVisible()
  await expect(main.getByText(/^There is no day “31\.2\.2026”/)).toBeVisible()
  await field.press('Enter')
  await expect(field).toHaveValue('serverless failed 31.2.2026')
  await field.fill('serverless failed 1.9.2026')
  await expect(main.getByRole('radio', { name: 'Failed' })).toBeChecked()
  await field.press('Enter')
  await expect(main.getByRole('link', { name: 'Retake AWS Serverless' })).toBeVisible()
})
