import { join } from 'node:path'
import { expect, test, TODAY } from './app'
import { chooseFile } from './chooseFile'
import { quickAdd } from './quickAdd'
import { typeDate } from './typeDate'

const PROFILE = join(import.meta.dirname, '../fixtures/credly/profile.json')

test('from nothing to knowing what comes next, and all of it is there again', async ({ start, dir }) => {
  const first = await start({ dir, today: TODAY })
  const { page } = first
  const main = page.getByRole('main')
  const screens = page.getByRole('navigation', { name: 'Screens' })
  const list = main.getByRole('region', { name: 'Your credentials' })

  await test.step('the first start offers three ways', async () => {
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('Keep every credential in date.')
    for (const way of ['Bring in what you have', 'Add your first', 'Look around first']) {
      await expect(main.getByRole('heading', { name: way })).toBeVisible()
    }
    await expect(page.getByText('The day is set to 23 Nov 2026')).toBeVisible()
  })

  await test.step('a microcredential and its pass are one line', async () => {
    await main.getByRole('combobox').fill('serverless 23.2.26')
    await expect(main.getByText('Monday 23 Feb 2026')).toBeVisible()
    await expect(main.getByText('23 Feb 2027')).toBeVisible()
    await main.getByRole('combobox').press('Enter')
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('Monday 23 November')
    await expect(main.getByRole('link', { name: 'Renew AWS Serverless' })).toBeVisible()
    await expect(main.getByText('The window opened today')).toBeVisible()
  })

  await test.step('a failed attempt says when the next may be', async () => {
    await quickAdd(page, 'agentic ai', 'planned')
    await screens.getByRole('link', { name: /^Credentials/ }).click()
    await list.getByRole('link', { name: /AWS Agentic AI/ }).click()
    await main.getByRole('button', { name: 'Record attempt', exact: true }).click()
    const form = page.getByRole('dialog', { name: 'Record an attempt' })
    await typeDate(form, 'Sat on', '2026-11-10')
    await form.getByText('Failed', { exact: true }).click()
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form).toBeHidden()
    await expect(main.getByRole('row', { name: /^10 Nov 2026 Failed wait to 5 Dec 2026/ })).toBeVisible()
  })

  await test.step('a certification', async () => {
    await quickAdd(page, 'saa 6.3.25', 'passed')
    await expect(list.getByRole('link', { name: /Solutions Architect/ })).toContainText('6 Mar 2028')
  })

  await test.step('badges of Credly are shown before anything is kept', async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Find or do anything' }).fill('bring in')
    await page.getByRole('option', { name: /^Bring in files…/ }).click()
    await chooseFile(page, PROFILE)
    await expect(main.getByRole('row').filter({ hasText: 'Professional Cloud Architect' })).toContainText(
      'New',
    )
    await expect(page.getByRole('link', { name: /^Credentials ?, 3 tracked/ })).toBeVisible()
    await main.getByRole('button', { name: /^Keep \d+ credentials$/ }).click()
    await expect(main.getByText(/\d+ credentials added\./)).toBeVisible()
    await expect(page.getByRole('link', { name: /^Credentials ?, [78] tracked/ })).toBeVisible()
  })

  await test.step('the same file again changes nothing', async () => {
    await chooseFile(page, PROFILE)
    await expect(main.getByText('All of it is already there. Nothing needs to be kept.')).toBeVisible()
    await expect(main.getByRole('button', { name: /^Keep \d+ credential/ })).toBeHidden()
  })

  await test.step('an exam is booked', async () => {
    await screens.getByRole('link', { name: /^Credentials/ }).click()
    await list.getByRole('link', { name: /Cloud Practitioner/ }).click()
    await main.getByRole('button', { name: 'Book', exact: true }).click()
    const form = page.getByRole('dialog', { name: 'Book an appointment' })
    await typeDate(form, 'Day', '2026-12-03')
    await form.getByRole('spinbutton', { name: /^hour, Time/ }).pressSequentially('0930')
    await form.getByRole('textbox', { name: 'Place' }).fill('Pearson VUE, Zürich')
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form).toBeHidden()
    await expect(main.getByText(/3 Dec 2026, 09:30/).first()).toBeVisible()
  })

  await test.step('Today says what comes next, and by when', async () => {
    await screens.getByRole('link', { name: /^Today/ }).click()
    const now = main.getByRole('region', { name: 'Now' }).getByRole('listitem')
    await expect(now.nth(0)).toContainText('exam in 10 days')
    await expect(now.nth(0)).toContainText('Sit AWS Cloud Practitioner, Thursday 09:30')
    await expect(now.nth(1)).toContainText('Renew AWS Serverless')
    await expect(main.getByRole('complementary', { name: 'Appointments and notices' })).toContainText(
      'Pearson VUE, Zürich',
    )
  })

  await test.step('why? names the rule, the sum and the source', async () => {
    await main
      .getByRole('listitem')
      .filter({ hasText: 'Renew AWS Serverless' })
      .getByRole('button', { name: /^Why\?/ })
      .click()
    const why = main.getByRole('region', { name: /^Why 23 Nov 2026\?/ })
    await expect(why).toContainText('9 months')
    await expect(why).toContainText(/23 Feb 2026 ?\+ 9 months = 23 Nov 2026/)
    await expect(why.getByRole('link').first()).toHaveAttribute('href', /^https:\/\//)
    await expect(why.getByRole('link', { name: 'Read the answer' })).toBeVisible()
    await expect(why).toContainText(/checked \d/)
  })

  await test.step('the Timeline has a row for each, and says the same as a table', async () => {
    await page.keyboard.press('g')
    await page.keyboard.press('t')
    const table = main.getByRole('table', { name: 'Validity of each credential over time' })
    const serverless = table.getByRole('row').filter({ hasText: 'AWS Serverless' })
    await expect(serverless).toContainText('Renewal window from 23 Nov 2026 to 23 Feb 2027')
    await main.getByRole('button', { name: 'Table' }).click()
    await expect(serverless).toContainText(/23 Nov 2026 ?to 23 Feb 2027/)
    await expect(table.getByRole('columnheader', { name: 'Valid to' })).toBeVisible()
  })

  await first.close()
  const again = await start({ dir, today: TODAY })

  await test.step('closed and started again, all of it is there', async () => {
    const then = again.page.getByRole('main')
    await expect(then.getByRole('link', { name: 'Renew AWS Serverless' })).toBeVisible()
    await expect(then.getByRole('link', { name: /^Sit AWS Cloud Practitioner/ })).toBeVisible()
    await again.page.getByRole('link', { name: /^Credentials/ }).click()
    await expect(then.getByRole('region', { name: 'Your credentials' })).toBeVisible()
    for (const name of [/AWS Agentic AI/, /Solutions Architect/, /Professional Cloud Architect/]) {
      await expect(then.getByRole('link', { name })).toBeVisible()
    }
  })

  await test.step('and the import can still be taken back, in one step', async () => {
    await again.page.keyboard.press('Control+z')
    await expect(again.page.getByText(/^Taken back: .*[Bb]ook/)).toBeVisible()
    await again.page.keyboard.press('Control+z')
    await expect(again.page.getByRole('link', { name: /Professional Cloud Architect/ })).toBeHidden()
    await expect(again.page.getByRole('link', { name: /^Credentials ?, 3 tracked/ })).toBeVisible()
  })
})
