import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog, Menu, powerMonitor, session, type BrowserWindow } from 'electron'
import { AppError } from '@shared/contract/errors'
import type { PlainDate } from '@shared/domain/plainDate'
import type { Core, Notifier, Report, Shell } from '../../core/ports'
import { createFaultLog } from '../faultLog'
import { isScreenPath } from '../screenPath'
import { createAppMenu } from './appMenu'
import { registerAppScheme, servePage } from './appScheme'
import { bringForward, createMainWindow } from './createMainWindow'
import { readDesktopOptions, type DesktopOptions } from './desktopOptions'
import { desktopShell } from './desktopShell'
import { followTheme } from './followTheme'
import { connectPage } from './ipc'
import { confineContents, denyPermissions } from './lockDown'
import { createNotifier } from './notifier'

/** The app's identity towards Windows; the installer's shortcut carries the same. */
const APP_ID = 'app.credence.desktop'
const TOAST_CLSID = '{6B0B1C1E-5C0B-4B57-9C39-0C2B7F0E4D61}'

/** What the desktop gives the core, and where the data lies. */
interface DesktopParts {
  readonly dir: string
  readonly today: PlainDate | undefined
  readonly notifier: Notifier
  readonly shell: Shell
  readonly report: Report
  readonly version: string
}

export interface DesktopFiles {
  /** The folder of the built page. */
  readonly pageDir: string
  readonly preload: string
  readonly icon: string
}

/** Opens the data file and the core over it. @throws AppError */
export type OpenDesktopCore = (parts: DesktopParts) => { readonly core: Core; close(): void }

/** Starts the desktop app: call it before Electron is ready, once. It goes on until the last window is closed. */
export function startDesktop(open: OpenDesktopCore, files: DesktopFiles): void {
  if (process.platform === 'win32') {
    app.setAppUserModelId(APP_ID)
    if (typeof app.setToastActivatorCLSID === 'function') app.setToastActivatorCLSID(TOAST_CLSID)
  }
  registerAppScheme()
  // Where a person had to switch the sandbox off (as root on Linux), insisting on it would only crash every page.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  confineContents()

  let options: DesktopOptions
  let dir: string
  try {
    options = readDesktopOptions(process.argv)
    dir = settleIn(options)
  } catch (error) {
    void app.whenReady().then(() => refuseStart(error))
    return
  }
  if (!app.requestSingleInstanceLock({ show: options.show })) {
    process.stdout.write('Credence is already open here; its window came forward.\n')
    return app.exit(0)
  }
  const report = createFaultLog(dir)
  process.on('uncaughtException', (fault) => report(fault, 'main process'))
  process.on('unhandledRejection', (fault) => report(fault, 'main process, promise'))
  app
    .whenReady()
    .then(() => run(open, files, options, dir, report))
    .catch((error: unknown) => refuseStart(error, report))
}

/** Makes the data folder the app's own, so that the lock, the logs and Chromium's files are that folder's too. */
function settleIn({ dataDir }: DesktopOptions): string {
  const dir = dataDir ?? app.getPath('userData')
  try {
    mkdirSync(join(dir, 'session'), { recursive: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new AppError(
      'databaseReadOnly',
      `The folder ${dir} cannot be written to (${code}). Nothing was changed. Choose another with --data, or allow writing there.`,
    )
  }
  app.setPath('userData', dir)
  app.setPath('sessionData', join(dir, 'session'))
  return dir
}

function run(
  open: OpenDesktopCore,
  files: DesktopFiles,
  options: DesktopOptions,
  dir: string,
  report: Report,
): void {
  let window: BrowserWindow | undefined
  const notifier = createNotifier((path) => show(path))
  const { core, close } = open({
    dir,
    today: options.today,
    notifier,
    shell: desktopShell,
    report,
    version: app.getVersion(),
  })
  const show = (path: string | null): void => {
    if (!window) return
    bringForward(window)
    if (path === null) return
    // A page that is still loading does not listen yet.
    if (window.webContents.isLoading()) window.webContents.once('did-finish-load', () => core.show(path))
    else core.show(path)
  }

  denyPermissions(session.defaultSession)
  servePage(files.pageDir)
  void followTheme(core)
  const openLink = (url: string): void => void core.dispatch('links.open', { url })
  Menu.setApplicationMenu(createAppMenu({ show, openLink, window: () => window }))

  window = createMainWindow({ ...files, placeFile: join(dir, 'window.json'), show: options.show })
  const disconnect = connectPage(core, window)
  window.on('focus', () => core.wake())
  window.on('closed', () => (window = undefined))
  window.webContents.on('render-process-gone', (_event, details) => {
    report(details, 'page process gone')
    if (details.reason !== 'clean-exit') window?.reload()
  })

  app.on('second-instance', (_event, _argv, _folder, data) => show(askedScreen(data)))
  app.on('activate', () => show(null))
  powerMonitor.on('resume', () => core.wake())
  powerMonitor.on('unlock-screen', () => core.wake())
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', () => {
    disconnect()
    close()
  })
}

function askedScreen(data: unknown): string | null {
  const asked = typeof data === 'object' && data !== null && 'show' in data ? data.show : null
  return isScreenPath(asked) ? asked : null
}

/** Says why the app cannot start, to the person and to whoever reads the terminal, and ends it with nothing touched. */
function refuseStart(error: unknown, report?: Report): void {
  const text = error instanceof AppError ? error.message : unexpected(error, report)
  process.stderr.write(`credence: ${text}\n`)
  dialog.showErrorBox('Credence cannot open', text)
  app.exit(1)
}

function unexpected(error: unknown, report: Report | undefined): string {
  const reference = report
    ? ` Reference ${report(error, 'start')}, in the folder "logs".`
    : ` ${String(error)}`
  return `Credence could not start. What you keep was not changed.${reference}`
}
