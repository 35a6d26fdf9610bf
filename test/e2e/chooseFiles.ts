import type { Page } from '@playwright/test'

/** Chooses files with the button for it on the screen, as a person does in the system's own dialog. */
export async function chooseFiles(
  page: Page,
  files: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page
    .getByRole('main')
    .getByRole('button', { name: /^(Choose|More) files…$/ })
    .first()
    .click()
  await (await chooser).setFiles(files as string)
}
