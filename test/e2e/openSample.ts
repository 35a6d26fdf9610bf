import { expect, type Page } from '@playwright/test'

/** Loads the sample data from the first start, and waits for the day that it makes. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Open sample' }).click()
  await expect(page.getByRole('main').getByRole('region', { name: 'Now' })).toBeVisible()
}
