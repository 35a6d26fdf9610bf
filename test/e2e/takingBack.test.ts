import { expect, test } from './app'
import { goTo } from './goTo'
import { openSample } from './openSample'
import { quickAdd } from './quickAdd'

test('what was added can be undone and done again, in the moment and from the history', async ({ page }) => {
  await quickAdd(page, 'serverless 23.2.26', 'passed')
  const line = page.getByRole('main').getByRole('link', { name: 'Renew AWS Serverless' })
  await expect(line).toBeVisible()
  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()
  await expect(line).toBeHidden()
  await page.getByRole('banner').getByRole('button', { name: 'Redo' }).click()
  await expect(line).toBeVisible()

  await goTo(page, '/settings')
  const main = page.getByRole('main')
  await main.getByRole('button', { name: /^Undo: / }).click()
  await expect(page.getByText(/^Taken back: /)).toBeVisible()
  await main.getByRole('button', { name: /^Redo: / }).click()
  await goTo(page, '/today')
  await expect(line).toBeVisible()
})

test('what was removed waits in the trash and comes back whole', async ({ page }) => {
  await quickAdd(page, 'serverless 23.2.26', 'passed')
  await page.getByRole('link', { name: 'Renew AWS Serverless' }).click()
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Remove' }).click()
  await expect(page.getByText('AWS Serverless went to the trash.')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Credentials ?, 1 tracked/ })).toBeHidden()

  await goTo(page, '/settings')
  await page.getByRole('button', { name: /^Restore AWS Serverless/ }).click()
  await expect(page.getByText('The trash is empty.')).toBeVisible()
  await page.getByRole('link', { name: /^Credentials ?, 1 tracked/ }).click()
  await page.getByRole('link', { name: /AWS Serverless/ }).click()
  await expect(page.getByRole('row', { name: /^23 Feb 2026 Passed/ })).toBeVisible()
})

test('sample data is marked as such and gone in one click', async ({ page }) => {
  await openSample(page)
  const banner = page.getByRole('banner')
  await expect(banner.getByText(/^Sample data ·/)).toBeVisible()
  await goTo(page, '/credentials')
  await expect(
    page.getByRole('region', { name: 'Your credentials' }).getByText('sample').first(),
  ).toBeVisible()
  await banner.getByRole('button', { name: 'Remove' }).click()
  await expect(banner.getByText(/^Sample data ·/)).toBeHidden()
  await expect(page.getByText('Nothing kept yet.')).toBeVisible()
})

test('no sample takes away what is one’s own', async ({ page }) => {
  await openSample(page)
  await quickAdd(page, 'data streaming 1.6.26', 'passed')
  await page.getByRole('banner').getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByRole('link', { name: /^Credentials ?, 1 tracked/ })).toBeVisible()
  await goTo(page, '/credentials')
  await expect(page.getByRole('link', { name: /Data Streaming/i })).toBeVisible()
})

test('a set clock is said, and only then', async ({ start, dir }) => {
  const set = await start({ dir, today: '2027-01-01' })
  await expect(set.page.getByText('The day is set to 1 Jan 2027')).toBeVisible()
  await set.close()
  const real = await start({ dir })
  await expect(real.page.getByRole('navigation', { name: 'Screens' })).toBeVisible()
  await expect(real.page.getByRole('button', { name: /^Candidate:/ })).toBeVisible()
  await expect(real.page.getByText(/The day is set/)).toBeHidden()
})
