import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test, TODAY } from '../test/e2e/app'
import { ask } from '../test/e2e/ask'
import { dropFiles } from '../test/e2e/dropFiles'
import { goTo } from '../test/e2e/goTo'
import { openSample } from '../test/e2e/openSample'
import { SCREENS } from '../test/e2e/screens'

const FOLDER = join(import.meta.dirname, '../screenshots')
const PROFILE = join(import.meta.dirname, '../test/fixtures/credly/profile.json')
const SIZES = { narrow: { width: 720, height: 820 }, wide: { width: 1280, height: 820 } } as const

for (const theme of ['light', 'dark'] as const) {
  for (const room of ['narrow', 'wide'] as const) {
    test(`${theme}, ${room}`, async ({ start, dir }) => {
      const { page } = await start({ dir, today: TODAY, theme, size: SIZES[room] })
      const shoot = async (name: string): Promise<void> => {
        await atRest(page)
        await page.screenshot({ path: join(FOLDER, `${name}-${theme}-${room}.png`), caret: 'initial' })
      }
      await expect(page.getByRole('button', { name: 'Open sample' })).toBeVisible()
      await shoot('empty-start')
      await openSample(page)
      await ask(page, 'sample.clear')
      for (const { name, path } of SCREENS) {
        await goTo(page, path)
        await shoot(`empty-${name}`)
      }
      await ask(page, 'sample.load')
      // Without the line that says what was just done.
      await page.reload()
      await full(page, shoot)
    })
  }
}

/** Every screen with the sample data, and what lies over them. */
async function full(page: Page, shoot: (name: string) => Promise<void>): Promise<void> {
  for (const { name, path } of SCREENS) {
    await goTo(page, path)
    await shoot(name)
  }
  const { rows } = await ask<{ rows: { id: string; state: string }[] }>(page, 'credentials.list')
  for (const { id, state } of new Map(rows.map((row) => [row.state, row])).values()) {
    await goTo(page, `/credentials/${id}`)
    await shoot(`credential-${state}`)
  }
  const id = rows[0]!.id
  for (const form of ['attempt', 'award', 'book', 'lapse', 'notes', 'benefit']) {
    await goTo(page, `/credentials/${id}?do=${form}`)
    await expect(page.getByRole('dialog')).toBeVisible()
    await shoot(`form-${form}`)
  }
  for (const [name, path] of [
    ['own', '/credentials?do=own'],
    ['candidate', '/candidates?do=add'],
  ] as const) {
    await goTo(page, path)
    await shoot(`form-${name}`)
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await shoot(`form-${name}-refused`)
  }

  await goTo(page, '/today')
  await page
    .getByRole('button', { name: /^Why\?/ })
    .first()
    .click()
  await expect(page.getByRole('region', { name: /^Why/ })).toBeVisible()
  await shoot('Today-explanation')
  await page.keyboard.press('n')
  await page.getByRole('dialog').getByRole('combobox').fill('cloud 1.2.26')
  await expect(page.getByRole('dialog').getByRole('radio', { name: 'Failed' })).toBeVisible()
  await shoot('quick-add')
  await page.keyboard.press('Escape')
  for (const [name, key] of [
    ['palette', 'Control+k'],
    ['keys', '?'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    await shoot(name)
    await page.keyboard.press('Escape')
  }

  await goTo(page, '/timeline')
  await expect(page.getByRole('link', { name: 'AWS Serverless' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await shoot('Timeline-row')

  await dropFiles(page, { name: 'badges.json', content: readFileSync(PROFILE) })
  await expect(page.getByRole('button', { name: /^Keep \d+ credential/ })).toBeVisible()
  await shoot('import-preview')
  await page.getByRole('button', { name: /^Keep \d+ credential/ }).click()
  await expect(page.getByText(/credentials? added/)).toBeVisible()
  await shoot('import-done')
  await dropFiles(page, { name: 'badges.json', content: '<!doctype html><title>Sign in</title>' })
  await expect(page.getByText(/web page/).first()).toBeVisible()
  await shoot('import-refused')
}

/** Fonts are there and nothing moves any more. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)))
  })
}
