import { dirname } from 'node:path'
import { AppError } from '@shared/contract/errors'
import type { Notifier, Shell } from '../../core/ports'
import { openInBrowser } from './openInBrowser'

/** The desktop as far as a host without a window of its own reaches it. */
export const browserShell: Shell = {
  openLink: (url) =>
    openInBrowser(url).catch(() => refuse(`This machine has no way to open ${url} from here.`)),
  showFile: (path) =>
    openInBrowser(dirname(path)).catch(() => refuse(`No file manager could be opened. The file is ${path}.`)),
}

/** A page in a browser and a command line show no notifications of the system; what is due waits for the desktop app. */
export const noNotifier: Notifier = { available: false, show: () => Promise.resolve('failed') }

function refuse(message: string): never {
  throw new AppError('notAllowed', message)
}
