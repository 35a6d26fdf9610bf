import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { goTo } from './goTo'
import { quickAdd } from './quickAdd'

test('a dependant has a guardian and a login ID that reads right', async ({ page }) => {
  await goTo(page, '/candidates')
  await page.getByRole('button', { name: 'Add candidate' }).click()
  const form = page.getByRole('dialog', { name: 'Add a candidate' })
  await form.getByRole('textbox', { name: 'Name' }).fill('Noor Example')
  await form.getByText('A dependant, under my care').click()
  await form.getByRole('textbox', { name: /^AWS login ID/ }).fill('12AB')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByRole('alert')).toHaveText('Not saved yet: 2 fields need another look.')
  await expect(form.getByText('A dependant needs a guardian.')).toBeVisible()
  await expect(form.getByText('AWS and eight letters or digits, as in AWS1A2B3C4D.')).toBeVisible()

  await form.getByRole('textbox', { name: 'Guardian' }).fill('Sam Example')
  await form.getByRole('textbox', { name: /^AWS login ID/ }).fill('aws1a2b3c4d')
  await expect(form.getByText('Reads right.')).toBeVisible()
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()
  const row = page.getByRole('row').filter({ hasText: 'Noor Example' })
  await expect(row).toContainText('guardian Sam Example')
  await expect(row).toContainText('AWS1A2B3C4D')
})

test('each candidate has credentials of their own, and everyone can be shown', async ({ page }) => {
  await quickAdd(page, 'serverless 23.2.26', 'passed')
  await addTeamMate(page, 'Kim Example')
  await choose(page, 'Kim Example')
  await quickAdd(page, 'cloud practitioner 1.6.26', 'passed')
  await goTo(page, '/credentials')
  const list = page.getByRole('region', { name: 'Your credentials' })
  await expect(list.getByRole('link', { name: /Cloud Practitioner/ })).toBeVisible()
  await expect(list.getByRole('link', { name: /Serverless/ })).toBeHidden()
  await choose(page, 'Everyone')
  await expect(list.getByRole('link', { name: /Cloud Practitioner/ })).toContainText('Kim Example')
  await expect(list.getByRole('link', { name: /Serverless/ })).toBeVisible()
})

test('two who are one are merged with nothing lost, and parted again', async ({ page }) => {
  await quickAdd(page, 'serverless 23.2.26', 'passed')
  await addTeamMate(page, 'Kim Example')
  await choose(page, 'Kim Example')
  await quickAdd(page, 'serverless 10.11.26', 'failed')
  await quickAdd(page, 'cloud practitioner 1.6.26', 'passed')

  await goTo(page, '/candidates')
  const table = page.getByRole('main').getByRole('table')
  await page.getByRole('button', { name: 'Actions for Kim Example' }).click()
  await page.getByRole('menuitem', { name: 'Merge into another…' }).click()
  const merge = page.getByRole('dialog', { name: 'Merge Kim Example into another' })
  await expect(merge).toContainText('Nothing is lost')
  await merge.getByRole('button', { name: 'Merge' }).click()
  await expect(merge).toBeHidden()
  await expect(table.getByRole('row').filter({ hasText: 'Kim Example' })).toBeHidden()

  await goTo(page, '/credentials')
  const list = page.getByRole('region', { name: 'Your credentials' })
  await expect(list.getByRole('link', { name: /Cloud Practitioner/ })).toBeVisible()
  await list.getByRole('link', { name: /Serverless/ }).click()
  await expect(page.getByRole('row', { name: /^10 Nov 2026 Failed/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /^23 Feb 2026 Passed/ })).toBeVisible()

  await page.keyboard.press('Control+z')
  await goTo(page, '/candidates')
  await expect(table.getByRole('row').filter({ hasText: 'Kim Example' })).toContainText('2')
})

async function addTeamMate(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Candidate:/ }).click()
  await page.getByRole('menuitem', { name: 'Add a candidate…' }).click()
  const form = page.getByRole('dialog', { name: 'Add a candidate' })
  await form.getByRole('textbox', { name: 'Name' }).fill(name)
  await form.getByText('A team mate').click()
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Candidate:/ }).click()
  await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click()
  await expect(page.getByRole('button', { name: `Candidate: ${name}` })).toBeVisible()
}
