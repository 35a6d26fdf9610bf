import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, chromium } from '@playwright/test'
import { findChromium } from '../../scripts/findChromium.mjs'
import type { RunningApp, StartOptions } from './app'
import { watch } from './watch'

/** A browser shared by the tests of one worker. */
export interface BrowserHost {
  start(options: StartOptions): Promise<RunningApp>
  close(): Promise<void>
}

const ROOT = join(import.meta.dirname, '../..')

/** Runs the loopback host as a person would, as a process of its own, and opens its page in a Chromium. */
export function openBrowserHost(): BrowserHost {
  let browser: Browser | undefined
  return {
    async start({ dir, today, theme = 'light', size = { width: 1280, height: 820 } }) {
      const executablePath = findChromium()
      browser ??= await chromium.launch({
        ...(executablePath ? { executablePath } : {}),
        args: ['--disable-dev-shm-usage', '--font-render-hinting=none', '--force-color-profile=srgb'],
      })
      const flags = ['--data', dir, '--no-open', '--json', ...(today ? ['--today', today] : [])]
      const server = spawn(process.execPath, [join(ROOT, 'out/main/serve.js'), ...flags], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const exited = once(server, 'exit')
      const [line] = (await Promise.race([
        once(createInterface(server.stdout), 'line'),
        exited.then(([code]) => Promise.reject(new Error(`The host ended at once, with ${code}.`))),
      ])) as [string]
      const { url } = JSON.parse(line) as { url: string }
      const context = await browser.newContext({
        colorScheme: theme,
        viewport: size,
        locale: 'en-GB',
        timezoneId: 'Europe/Zurich',
        permissions: ['clipboard-read', 'clipboard-write'],
      })
      const page = await context.newPage()
      const complaints = await watch(page)
      await page.goto(url)
      return {
        page,
        complaints,
        async close() {
          await context.close()
          if (server.exitCode === null) server.kill('SIGTERM')
          await exited
        },
      }
    },
    async close() {
      await browser?.close()
    },
  }
}
