import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, TODAY } from './app'
import { ask } from './ask'
import { goTo } from './goTo'
import { openSample } from './openSample'
import { typeDate } from './typeDate'

test('the catalogue says the rules in words, with sources, and adds to mine', async ({ page }) => {
  const main = page.getByRole('main')
  await page.getByRole('link', { name: 'Catalogue' }).click()
  await expect(main.getByRole('button', { name: /^AWS Certification/ })).toContainText(/checked \d/)

  await main.getByRole('searchbox').fill('SAP-C')
  await main.getByRole('link', { name: /^Solutions Architect - Professional/ }).click()
  await expect(main.getByRole('heading', { level: 1 })).toContainText('Solutions Architect - Professional')
  await expect(
    main.getByRole('row', { name: /^SAP-C\d\d (Can be sat|Last weeks|Beta|Announced)/ }).first(),
  ).toBeVisible()
  const rules = main.locator('.rules')
  await expect(rules).toContainText('valid for 3 years')
  await expect(rules).toContainText('14 days')
  await expect(rules.getByRole('link').first()).toHaveAttribute('href', /^https:\/\//)
  await expect(rules.getByText(/^checked /).first()).toBeVisible()
  await expect(rules.getByText('Not sure').first()).toBeVisible()
  await expect(main.getByRole('region', { name: 'A pass renews' })).toContainText(
    'Solutions Architect - Associate',
  )

  await main.getByRole('button', { name: 'Add to mine' }).click()
  const sheet = page.getByRole('dialog', { name: 'Add a credential' })
  await expect(sheet.getByRole('combobox')).toHaveValue(/^SAP-C/)
  await sheet.getByRole('combobox').press('End')
  await page.keyboard.type('6.3.25')
  await sheet.getByRole('button', { name: 'Add Enter' }).click()
  await expect(sheet).toBeHidden()
  await main.getByRole('link', { name: 'You track it', exact: true }).click()
  await expect(main.getByText('6 Mar 2028').first()).toBeVisible()
})

test('the catalogue by keyboard alone', async ({ page }) => {
  const { keyboard } = page
  const focused = page.locator(':focus')
  await goTo(page, '/catalogue')
  await page.getByRole('link', { name: 'Catalogue' }).focus()
  await keyboard.press('/')
  await expect(focused).toHaveAccessibleName('Search the catalogue')
  await keyboard.press('ArrowDown')
  await expect(focused).toHaveAttribute('aria-expanded', 'false')
  await keyboard.press('ArrowRight')
  await expect(focused).toHaveAttribute('aria-expanded', 'true')
  await keyboard.press('ArrowDown')
  await expect(focused).toHaveRole('link')
  await keyboard.press('ArrowUp')
  await keyboard.press('ArrowLeft')
  await expect(focused).toHaveAttribute('aria-expanded', 'false')

  await keyboard.press('/')
  await keyboard.type('cissp')
  await expect(page.getByRole('main').getByRole('link', { name: /^CISSP/ })).toBeVisible()
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await expect(focused).toHaveAccessibleName(/^CISSP/)
  await keyboard.press('Enter')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toContainText(
    'Information Systems Security',
  )
  await expect(focused).toHaveAccessibleName(/^CISSP/)
  await page.getByRole('link', { name: 'Today' }).focus()
  await keyboard.press('g')
  await keyboard.press('p')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Plan')
})

test('a pack of one’s own that is refused is named with its reason', async ({ start, dir }) => {
  mkdirSync(join(dir, 'packs'))
  writeFileSync(join(dir, 'packs', 'mine.json'), JSON.stringify({ id: 'mine', name: 'Mine' }))
  const { page } = await start({ dir, today: TODAY })
  await goTo(page, '/catalogue')
  const problems = page.getByRole('region', { name: 'One of your packs was not taken in' })
  await expect(problems).toContainText(join('packs', 'mine.json'))
  await expect(problems).toContainText('version')
  await goTo(page, '/catalogue/aws%2Fsaa')
  await expect(problems.getByRole('button')).toHaveAttribute('aria-expanded', 'false')
  await goTo(page, '/catalogue/mine%2Fnothing')
  await expect(page.getByRole('heading', { name: 'The catalogue has no such achievement.' })).toBeVisible()
})

test('what if: every date that moves, by keyboard', async ({ page }) => {
  await openSample(page)
  await goTo(page, '/plan')
  const part = page.getByRole('region', { name: 'What if' })
  await page.keyboard.press('/')
  await page.keyboard.type('sap-c')
  await expect(page.getByRole('option').first()).toContainText('Solutions Architect - Professional')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(part.getByRole('combobox')).toHaveValue(/Solutions Architect - Professional/)
  await typeDate(part, 'On', '2027-03-01')
  const moved = part.getByRole('row', { name: /^1 Mar 2030/ })
  await expect(moved).toHaveCount(2)
  await expect(moved.filter({ hasText: 'Associate' })).toContainText('6 Mar 2028')
  await expect(moved.first()).toContainText('later')
  await expect(part.getByText(/^The last safe day to start/).first()).toBeVisible()
  await part.getByRole('button', { name: 'In words' }).press('Enter')
  await expect(part.getByText(/is passed on 1 Mar 2027/)).toBeVisible()
  await part.getByRole('link', { name: 'Solutions Architect - Associate' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Solutions Architect - Associate')
})

test('keep valid: the cheapest steps, what they cost, and what cannot be kept', async ({ page }) => {
  await openSample(page)
  await goTo(page, '/plan')
  const part = page.getByRole('region', { name: 'Keep valid' })
  const steps = part.getByRole('list', { name: 'Steps' }).getByRole('listitem')
  await expect(steps.filter({ hasText: 'Solutions Architect - Professional' })).toContainText(
    'Solutions Architect - Associate until 6 Mar 2031',
  )
  const before = await steps.count()
  await part.getByRole('checkbox', { name: /Security - Specialty/ }).press('Space')
  await expect(steps.filter({ hasText: 'Security - Specialty' })).toHaveCount(0)
  await expect(steps).toHaveCount(before - 1)
  await expect(part.getByRole('status')).toHaveText(`${before - 1} steps in all`)

  await typeDate(part, 'Through', '2026-11-24')
  await expect(part.getByText('Nothing to do: all of it lasts through 24 Nov 2026.')).toBeVisible()
  await part.getByRole('button', { name: 'None' }).click()
  await expect(part.getByText('Choose what to keep.')).toBeVisible()
})

test('credits are recorded, counted, changed, removed and taken back', async ({ page }) => {
  await openSample(page)
  const { id } = await ask<{ id: string }>(page, 'credentials.add', {
    achievementId: 'isc2/cissp',
    attempt: { on: '2024-05-20', outcome: 'pass' },
    award: { issuedOn: '2024-06-01' },
  })
  await goTo(page, `/credentials/${id}`)
  const main = page.getByRole('main')
  await expect(main.getByText(/^0 of 120 /)).toBeVisible()

  await main.getByRole('button', { name: /Record credits$/ }).press('Enter')
  const form = page.getByRole('dialog', { name: 'Record credits' })
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByRole('alert')).toContainText('2 fields')
  await typeDate(form, 'Earned on', '2026-10-01')
  await form.getByRole('textbox', { name: /^Amount/ }).fill('78')
  await form.getByRole('textbox', { name: 'What for' }).fill('A conference')
  await page.keyboard.press('Enter')
  await expect(form).toBeHidden()
  await expect(main.getByText(/^78 of 120 /)).toBeVisible()
  await expect(main.getByRole('row', { name: /^1 Oct 2026 78 .*A conference/ })).toBeVisible()

  await main.getByRole('button', { name: /^Actions for A conference/ }).click()
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  const change = page.getByRole('dialog', { name: 'Change the credits' })
  await change.getByRole('textbox', { name: /^Amount/ }).fill('60')
  await page.keyboard.press('Enter')
  await expect(main.getByText(/^60 of 120 /)).toBeVisible()

  await main.getByRole('button', { name: /^Actions for A conference/ }).click()
  await page.getByRole('menuitem', { name: 'Remove' }).click()
  await expect(main.getByText(/^0 of 120 /)).toBeVisible()
  await main.getByRole('button', { name: 'Undo' }).click()
  await expect(main.getByText(/^60 of 120 /)).toBeVisible()

  await goTo(page, '/today')
  await expect(main.getByRole('link', { name: /^Earn \d+ .*for CISSP/ })).toBeVisible()
})

test('a doubtful date shows its other reading, also in its explanation', async ({ page }) => {
  await openSample(page)
  const { id } = await ask<{ id: string }>(page, 'credentials.add', {
    achievementId: 'microsoft/role-based',
    attempt: { on: '2026-05-09', outcome: 'pass' },
  })
  await goTo(page, `/credentials/${id}`)
  const main = page.getByRole('main')
  await expect(main.getByText('or 10 Nov 2026 by the other reading')).toBeVisible()
  await main.getByRole('button', { name: /^Why\? Window opened/ }).click()
  await expect(main.getByRole('region', { name: /^Why/ })).toContainText('Other reading')
  await expect(main.getByRole('heading', { name: 'Ways to renew' })).toBeVisible()
  await main.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Rules in the catalogue' }).click()
  await expect(main.getByRole('link', { name: 'You track it', exact: true })).toBeVisible()
})

test('an attempt keeps its exam, language and purchase', async ({ page }) => {
  await openSample(page)
  const { id } = await ask<{ id: string }>(page, 'credentials.add', { achievementId: 'aws/mla' })
  await goTo(page, `/credentials/${id}?do=attempt`)
  const form = page.getByRole('dialog', { name: 'Record an attempt' })
  await form.getByRole('button', { name: /^More/ }).click()
  await form.getByRole('textbox', { name: /^Language/ }).fill('Japanese')
  await form.getByRole('textbox', { name: /^Purchase/ }).fill('voucher 7')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()
  const { attempts } = await ask<{ attempts: { language: string; purchase: string }[] }>(
    page,
    'credentials.get',
    { id },
  )
  expect(attempts).toMatchObject([{ language: 'Japanese', purchase: 'voucher 7' }])
})
