import type { Page } from '@playwright/test'
import { settled } from './goTo'

/** Drops files somewhere in the window, as from the desktop. */
export async function dropFiles(
  page: Page,
  ...files: readonly { readonly name: string; readonly content: string | Buffer }[]
): Promise<void> {
  await settled(page)
  const sent = files.map(({ name, content }) => ({ name, base64: Buffer.from(content).toString('base64') }))
  await page.evaluate((dropped) => {
    const held = new DataTransfer()
    for (const { name, base64 } of dropped) {
      held.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name))
    }
    for (const kind of ['dragenter', 'dragover', 'drop']) {
      const init = { dataTransfer: held, bubbles: true, cancelable: true }
      document.body.dispatchEvent(new DragEvent(kind, init))
    }
  }, sent)
}
