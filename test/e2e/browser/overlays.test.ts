import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, TODAY } from '../app'
import { ask } from '../ask'
import { dropFiles } from '../dropFiles'
import { goTo } from '../goTo'
import { openSample } from '../openSample'
import { scan } from '../scan'

const PROFILE = join(import.meta.dirname, '../../fixtures/credly/profile.json')

// The same page in both hosts: once is enough for what lies over its screens.
for (const theme of ['light', 'dark'] as const) {
  const what = theme === 'light' ? 'all' : 'colours'
  test(`nothing that opens has an accessibility fault, ${theme}`, async ({ start, dir }) => {
    const { page } = await start({ dir, today: TODAY, theme })
    await openSample(page)
    await goTo(page, '/today')
    await page
      .getByRole('button', { name: /^Why\?/ })
      .first()
      .click()
    await expect(page.getByRole('region', { name: /^Why/ }).first()).toBeVisible()
    await scan(page, 'an explanation on Today', what)

    await goTo(page, '/timeline')
    await expect(page.getByRole('link', { name: 'AWS Serverless' })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await scan(page, 'a row of the Timeline with its detail', what)
    await page.getByRole('button', { name: /^Group:/ }).click()
    await scan(page, 'a menu of the Timeline', what)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('button', { name: 'Table' }).click()
    await scan(page, 'the Timeline as a table, filtered', what)

    const { rows } = await ask<{ rows: { id: string; state: string }[] }>(page, 'credentials.list')
    const [first] = rows
    for (const row of new Map(rows.map((each) => [each.state, each])).values()) {
      await goTo(page, `/credentials/${row.id}`)
      await scan(page, `one credential, ${row.state}`, what)
    }
    await page.getByRole('button', { name: 'Group, sort and filter' }).click()
    await scan(page, 'how the list is arranged', what)
    await page.keyboard.press('Escape')

    for (const form of ['attempt', 'award', 'book', 'lapse', 'notes', 'benefit']) {
      await goTo(page, `/credentials/${first!.id}?do=${form}`)
      await expect(page.getByRole('dialog')).toBeVisible()
      await scan(page, `the form ${form}`, what)
    }
    await goTo(page, `/credentials/${first!.id}?do=award`)
    await page
      .getByRole('button', { name: /Choose a date/ })
      .first()
      .click()
    await expect(page.getByRole('grid')).toBeVisible()
    await scan(page, 'a calendar', what)
    await page.keyboard.press('Escape')
    for (const path of ['/credentials?do=own', '/candidates?do=add']) {
      await goTo(page, path)
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: 'Save' }).click()
      await expect(dialog.getByRole('alert')).toBeVisible()
      await scan(page, `${path}, refused`, what)
    }

    await dropFiles(
      page,
      { name: 'badges.json', content: readFileSync(PROFILE) },
      { name: 'b.json', content: '<html>' },
    )
    await expect(page.getByRole('button', { name: /^Keep \d+ credential/ })).toBeVisible()
    await scan(page, 'a preview of badges, one file refused', what)

    await goTo(page, '/today')
    await page.keyboard.press('n')
    await page.getByRole('combobox').fill('cloud 1.2.26')
    await expect(page.getByRole('dialog').getByRole('radio', { name: 'Failed' })).toBeVisible()
    await scan(page, 'quick add', what)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('option').first()).toBeVisible()
    await scan(page, 'the palette', what)
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    await scan(page, 'the keys', what)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Candidate:/ }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await scan(page, 'the menu of candidates', what)
  })
}
