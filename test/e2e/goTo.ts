import { expect, type Page } from '@playwright/test'

/** Opens a screen by its address inside the page, as a link of the app does, and waits until it is drawn. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#${path}`)
  await settled(page)
}

/** Waits until the screen has its heading and nothing is still being read. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('main').getByText('Loading', { exact: true })).toHaveCount(0)
}
