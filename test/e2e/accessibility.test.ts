import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test, TODAY } from './app'
import { ask } from './ask'
import { goTo } from './goTo'
import { openSample } from './openSample'
import { SCREENS } from './screens'

for (const theme of ['light', 'dark'] as const) {
  test(`no screen has an accessibility fault, ${theme}, empty`, async ({ start, dir }) => {
    const { page } = await start({ dir, today: TODAY, theme })
    await scan(page, 'first start')
    await openSample(page)
    await ask(page, 'sample.clear')
    for (const { name, path } of SCREENS) {
      await goTo(page, path)
      await scan(page, `${name}, empty`)
    }
  })

  test(`no screen has an accessibility fault, ${theme}, full`, async ({ start, dir }) => {
    const { page } = await start({ dir, today: TODAY, theme })
    await openSample(page)
    for (const { name, path } of SCREENS) {
      await goTo(page, path)
      await scan(page, name)
    }
    await goTo(page, '/today')
    await page
      .getByRole('button', { name: /^Why\?/ })
      .first()
      .click()
    await expect(page.getByRole('region', { name: /^Why/ })).toBeVisible()
    await scan(page, 'an explanation on Today')

    await goTo(page, '/timeline')
    await page.keyboard.press('ArrowDown')
    await scan(page, 'a row of the Timeline with its detail')
    await page.getByRole('button', { name: /^Group:/ }).click()
    await scan(page, 'a menu of the Timeline')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('button', { name: 'Table' }).click()
    await scan(page, 'the Timeline as a table, filtered')

    const { rows } = await ask<{ rows: { id: string; state: string }[] }>(page, 'credentials.list')
    const [first] = rows
    for (const row of new Map(rows.map((each) => [each.state, each])).values()) {
      await goTo(page, `/credentials/${row.id}`)
      await scan(page, `one credential, ${row.state}`)
    }
    await page.getByRole('button', { name: 'Group, sort and filter' }).click()
    await scan(page, 'how the list is arranged')
    await page.keyboard.press('Escape')

    for (const what of ['attempt', 'award', 'book', 'lapse', 'notes', 'benefit']) {
      await goTo(page, `/credentials/${first!.id}?do=${what}`)
      await expect(page.getByRole('dialog')).toBeVisible()
      await scan(page, `the form ${what}`)
    }
    await goTo(page, `/credentials/${first!.id}?do=award`)
    await page
      .getByRole('button', { name: /Choose a date/ })
      .first()
      .click()
    await expect(page.getByRole('grid')).toBeVisible()
    await scan(page, 'a calendar')
    await page.keyboard.press('Escape')
    for (const path of ['/credentials?do=own', '/candidates?do=add']) {
      await goTo(page, path)
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: 'Save' }).click()
      await expect(dialog.getByRole('alert')).toBeVisible()
      await scan(page, `${path}, refused`)
    }

    await goTo(page, '/today')
    await page.keyboard.press('n')
    await page.getByRole('combobox').fill('cloud 1.2.26')
    await expect(page.getByRole('dialog').getByRole('radio', { name: 'Failed' })).toBeVisible()
    await scan(page, 'quick add')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('option').first()).toBeVisible()
    await scan(page, 'the palette')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    await scan(page, 'the keys')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Candidate:/ }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await scan(page, 'the menu of candidates')
  })
}

/** No rule of axe is broken by what the page shows now. */
async function scan(page: Page, where: string): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  )
  // One page is all there is; in the desktop app no second one could be opened to put results together.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const faults = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ html, any }) => `${html.slice(0, 160)} (${any[0]?.message ?? ''})`).join(' | ')}`,
  )
  expect.soft(faults, where).toEqual([])
}
