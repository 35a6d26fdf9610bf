import { shell } from 'electron'
import { AppError } from '@shared/contract/errors'
import type { Shell } from '../../core/ports'

/** The desktop, through Electron. The core has checked a link against its list; here it must be https once more. */
export const desktopShell: Shell = {
  async openLink(url) {
    if (new URL(url).protocol !== 'https:') throw new AppError('notAllowed', 'Only https links are opened.')
    await shell.openExternal(url)
  },
  showFile(path) {
    shell.showItemInFolder(path)
    return Promise.resolve()
  },
}
