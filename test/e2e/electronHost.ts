import { join } from 'node:path'
import { _electron, type ElectronApplication } from '@playwright/test'
import type { RunningApp, StartOptions } from './app'
import { watch } from './watch'

const ROOT = join(import.meta.dirname, '../..')

/** The app in its own window, with what only a test in Electron needs. */
export interface DesktopApp extends RunningApp {
  readonly electron: ElectronApplication
}

/** Starts the desktop app of this checkout on a data folder, as `npm start` does. */
export async function openElectronHost({ dir, today, show, theme, size }: StartOptions): Promise<DesktopApp> {
  const root = process.platform === 'linux' && process.getuid?.() === 0
  const electron = await _electron.launch({
    args: [
      ROOT,
      ...(root ? ['--no-sandbox'] : []),
      '--data',
      dir,
      ...(today ? ['--today', today] : []),
      ...(show ? ['--show', show] : []),
    ],
    cwd: ROOT,
    env: { ...process.env, LANG: 'en_GB.UTF-8', TZ: 'Europe/Zurich' },
  })
  const page = await electron.firstWindow()
  const complaints = await watch(page)
  if (theme) await page.emulateMedia({ colorScheme: theme })
  if (size) {
    await electron.evaluate(
      ({ BrowserWindow }, { width, height }) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
      size,
    )
  }
  let open = true
  return {
    page,
    complaints,
    electron,
    async close() {
      if (open) await electron.close()
      open = false
    },
  }
}
