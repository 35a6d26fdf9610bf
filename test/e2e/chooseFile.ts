import type { Page } from '@playwright/test'

/** Chooses a file with the button for it on the screen, as a person does in the system's own dialog. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('main').getByRole('button', { name: 'Choose files…' }).click()
  await (await chooser).setFiles(path)
}
