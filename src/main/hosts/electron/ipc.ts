import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import type { Core } from '../../core/ports'
import { answerCall, refusal } from '../answerCall'
import { isOurPage } from './appScheme'

/**
 * The two channels between page and core: `call` carries a method, `change` what happened. Only the main frame of our
 * own window, showing our own page, is answered.
 */
export function connectPage(core: Core, window: BrowserWindow): () => void {
  ipcMain.handle('call', (event, method: unknown, input: unknown) => {
    if (!isOurs(event, window) || typeof method !== 'string' || typeof input !== 'string') {
      return JSON.stringify(refusal('notAllowed', 'Only the page of Credence may ask that.'))
    }
    return answerCall(core, method, input)
  })
  const unsubscribe = core.subscribe((change) => {
    if (!window.isDestroyed()) window.webContents.send('change', JSON.stringify(change))
  })
  return () => {
    unsubscribe()
    ipcMain.removeHandler('call')
  }
}

function isOurs(event: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  const frame = event.senderFrame
  if (!frame || window.isDestroyed() || event.sender !== window.webContents) return false
  return frame === window.webContents.mainFrame && isOurPage(frame.url)
}
