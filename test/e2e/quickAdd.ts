import { expect, type Page } from '@playwright/test'
import { settled } from './goTo'

/**
 * Adds a credential by its one line, as in `serverless 23.2.26`, once it was read: where nothing is kept yet in the
 * field on the screen, else in the sheet that `n` opens. `how` is what came of the day in it.
 */
export async function quickAdd(
  page: Page,
  line: string,
  how: 'passed' | 'failed' | 'planned',
): Promise<void> {
  await settled(page)
  const inPage = page.getByRole('main')
  const sheet = page.getByRole('dialog', { name: 'Add a credential' })
  const first = await inPage.getByRole('combobox').isVisible()
  if (!first) await page.keyboard.press('n')
  const scope = first ? inPage : sheet
  const field = scope.getByRole('combobox', { name: 'Credential, and a date if you have one' })
  await field.fill(line)
  if (how === 'failed') await scope.getByRole('radio', { name: 'Failed' }).click()
  await scope.getByRole('button', { name: 'Add Enter' }).click()
  await expect(field).toBeHidden()
}
