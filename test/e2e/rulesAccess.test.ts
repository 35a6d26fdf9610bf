import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test, TODAY } from './app'
import { ask } from './ask'
import { goTo } from './goTo'
import { openSample } from './openSample'

for (const theme of ['light', 'dark'] as const) {
  test(`catalogue, plan and credits have no accessibility fault, ${theme}`, async ({ start, dir }) => {
    mkdirSync(join(dir, 'packs'))
    writeFileSync(join(dir, 'packs', 'broken.json'), '{')
    const { page, complaints } = await start({ dir, today: TODAY, theme })
    await goTo(page, '/plan')
    await scan(page, 'an empty plan')
    await goTo(page, '/today')
    await openSample(page)
    await goTo(page, '/catalogue')
    await scan(page, 'the catalogue with a refused pack')
    await page.getByRole('main').getByRole('searchbox').fill('nothing is called so')
    await expect(page.getByText(/^Nothing in the catalogue is called/)).toBeVisible()
    await scan(page, 'a search that finds nothing')
    await page.getByRole('button', { name: 'Filter' }).click()
    await scan(page, 'the filter of the catalogue')
    await page.keyboard.press('Escape')
    for (const achievement of ['aws/saa', 'isc2/cissp', 'microsoft/role-based']) {
      await goTo(page, `/catalogue/${encodeURIComponent(achievement)}`)
      await scan(page, achievement)
    }
    await goTo(page, '/plan?pass=aws/sap')
    await page.reload()
    await expect(page.getByRole('list', { name: 'Steps' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'What if' }).getByRole('table')).toBeVisible()
    await page.getByRole('button', { name: 'In words' }).first().click()
    await scan(page, 'a plan')

    const { id } = await ask<{ id: string }>(page, 'credentials.add', {
      achievementId: 'isaca/cisa',
      attempt: { on: '2024-05-20', outcome: 'pass' },
    })
    await ask(page, 'credits.record', {
      credentialId: id,
      credit: { on: '2025-02-01', amount: 30, title: 'A course' },
    })
    await goTo(page, `/credentials/${id}`)
    await scan(page, 'a credential with credits')
    await goTo(page, `/credentials/${id}?do=credit`)
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await scan(page, 'the form of credits, refused')
    expect(complaints).toEqual([])
  })
}

for (const { name, width, direction } of [
  { name: 'in 480 px', width: 480, direction: 'ltr' },
  { name: 'right to left in 480 px', width: 480, direction: 'rtl' },
  { name: 'in 720 px', width: 720, direction: 'ltr' },
] as const) {
  test(`catalogue, plan and credits are never wider than the window ${name}`, async ({ start, dir }) => {
    const { page } = await start({ dir, today: TODAY, size: { width, height: 700 } })
    await page.evaluate((to) => (document.documentElement.dir = to), direction)
    await openSample(page)
    const { id } = await ask<{ id: string }>(page, 'credentials.add', {
      achievementId: 'isaca/cisa',
      attempt: { on: '2024-05-20', outcome: 'pass' },
    })
    for (const path of [
      '/catalogue',
      '/catalogue/aws%2Fsaa',
      '/plan',
      `/credentials/${id}`,
      `/credentials/${id}?do=credit`,
    ]) {
      await goTo(page, path)
      const wide = await page.evaluate(() =>
        [
          document.documentElement,
          ...document.querySelectorAll('main, [role="dialog"], nav, header, .cat-detail, .detail'),
        ]
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(
            ({ tagName, className, scrollWidth, clientWidth }) =>
              `${tagName}.${className} ${scrollWidth} > ${clientWidth}`,
          ),
      )
      expect.soft(wide, path).toEqual([])
    }
  })
}

/** No rule of axe is broken by what the page shows now. */
async function scan(page: Page, where: string): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  )
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const faults = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ html, any }) => `${html.slice(0, 160)} (${any[0]?.message ?? ''})`).join(' | ')}`,
  )
  expect.soft(faults, where).toEqual([])
}
