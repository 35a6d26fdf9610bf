import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { type BrowserHost, openBrowserHost } from './browserHost'
import { openElectronHost } from './electronHost'

/** What a test may ask of the app it drives, whichever host runs it. */
export interface RunningApp {
  readonly page: Page
  /** Everything the page complained about: errors, and violations of its content policy. */
  readonly complaints: string[]
  close(): Promise<void>
}

export interface StartOptions {
  readonly dir: string
  readonly today?: string
  /** The screen to open, in the desktop app only. */
  readonly show?: string
  readonly theme?: 'light' | 'dark'
  readonly size?: { readonly width: number; readonly height: number }
}

interface Fixtures {
  /** A data folder of the test's own, gone afterwards. */
  dir: string
  /** Starts the app on a data folder; what is still open at the end is closed, and must have had no complaint. */
  start: (options: StartOptions) => Promise<RunningApp>
  /** The app on a new data folder on 23 November 2026. */
  app: RunningApp
  page: Page
}

export const TODAY = '2026-11-23'

export const test = base.extend<Fixtures, { browserHost: BrowserHost }>({
  browserHost: [
    async ({}, use) => {
      const host = openBrowserHost()
      await use(host)
      await host.close()
    },
    { scope: 'worker' },
  ],
  dir: async ({}, use) => {
    const dir = mkdtempSync(join(tmpdir(), 'credence-e2e-'))
    await use(dir)
    rmSync(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  },
  // It needs the folder to be there until all are closed: a closing window still writes into it.
  start: async ({ browserHost, dir: _dir }, use, testInfo) => {
    const open: RunningApp[] = []
    await use(async (options) => {
      const app =
        testInfo.project.name === 'electron'
          ? await openElectronHost(options)
          : await browserHost.start(options)
      open.push(app)
      return app
    })
    for (const app of open) await app.close()
    expect(open.flatMap(({ complaints }) => complaints)).toEqual([])
  },
  app: async ({ start, dir }, use) => {
    await use(await start({ dir, today: TODAY }))
  },
  page: async ({ app }, use) => {
    await use(app.page)
  },
})

export { expect } from '@playwright/test'
