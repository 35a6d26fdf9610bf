import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type Browser } from '@playwright/test'
import { build } from 'vite'
import { findChromium } from '../scripts/findChromium.mjs'
import type { Figure } from './figure'

const ROOT = join(import.meta.dirname, '..')
const ROUNDS = 15
const SETTLE_MS = 300

/**
 * From navigation to the frame after the heading stands: Today with sample data, against a page with nothing but a heading.
 * Beside it, without a limit, when the browser says that the heading was on the screen (Element Timing), which depends much
 * on what else the machine does, and when the page takes keys and presses.
 */
export async function measure(): Promise<Figure[]> {
  const dir = mkdtempSync(join(tmpdir(), 'credence-paint-'))
  const executablePath = findChromium()
  const browser = await chromium.launch(executablePath ? { executablePath } : {})
  const data = join(dir, 'data')
  const empty = await serveEmptyPage(join(dir, 'page'))
  let host = await startHost(data)
  try {
    const setUp = await browser.newPage({ locale: 'en-GB' })
    await setUp.goto(host.url)
    await setUp.getByRole('button', { name: 'Open sample' }).click()
    await setUp.getByRole('heading', { name: 'Monday 23 November' }).waitFor()
    await setUp.context().close()
    // Started again, as it is on another day, with something to show.
    await host.close()
    host = await startHost(data)
    const [ours, peer] = [[] as Seen[], [] as Seen[]]
    for (let round = 0; round < ROUNDS; round++) {
      peer.push(await open(browser, empty.url))
      ours.push(await open(browser, host.url))
    }
    return [
      {
        figure: 'Today on screen, browser host : an empty React page',
        ours: median(ours.map(({ drawn }) => drawn)),
        peer: median(peer.map(({ drawn }) => drawn)),
        unit: 'ms',
        limit: 1.5,
      },
      {
        figure: 'Today painted (Element Timing) : an empty React page',
        ours: median(ours.map(({ painted }) => painted)),
        peer: median(peer.map(({ painted }) => painted)),
        unit: 'ms',
      },
      {
        figure: 'Today takes keys, browser host : an empty React page',
        ours: median(ours.map(({ ready }) => ready)),
        peer: median(peer.map(({ ready }) => ready)),
        unit: 'ms',
      },
    ]
  } finally {
    await browser.close()
    await host.close()
    empty.close()
    rmSync(dir, { recursive: true, force: true })
  }
}

/** The loopback host as a process of its own, over the data in `dir`. */
async function startHost(dir: string): Promise<{ readonly url: string; close(): Promise<unknown> }> {
  const flags = ['--data', dir, '--no-open', '--json', '--today', '2026-11-23']
  const host = spawn(process.execPath, [join(ROOT, 'out/main/serve.js'), ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(createInterface(host.stdout), 'line')) as [string]
  const { url } = JSON.parse(line) as { url: string }
  return {
    url,
    close() {
      const exited = once(host, 'exit')
      host.kill()
      return exited
    },
  }
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Milliseconds from the start of navigation. */
interface Seen {
  readonly drawn: number
  readonly painted: number
  readonly ready: number
}

/** Opens a page in a fresh context, until its first heading was painted and it says that it is ready. */
async function open(browser: Browser, url: string): Promise<Seen> {
  const context = await browser.newContext({ locale: 'en-GB' })
  const page = await context.newPage()
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      const heading = document.querySelector('h1')
      if (!heading) return
      watch.disconnect()
      heading.setAttribute('elementtiming', 'heading')
      requestAnimationFrame(() => Object.assign(globalThis, { drawn: performance.now() }))
    })
    watch.observe(document, { childList: true, subtree: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(globalThis, { painted: (entry as { renderTime?: number }).renderTime })
    }).observe({ type: 'element', buffered: true })
  })
  await page.goto(url)
  const seen = await page.waitForFunction(() => {
    const { drawn, painted } = globalThis as { drawn?: number; painted?: number }
    const ready = performance.getEntriesByName('ready')[0]?.startTime
    if (drawn === undefined || painted === undefined || ready === undefined) return undefined
    return { drawn, painted, ready }
  })
  const value = await seen.jsonValue()
  await context.close()
  // What a closed page leaves to do must not meet the next one.
  await new Promise((settled) => setTimeout(settled, SETTLE_MS))
  return value ?? { drawn: Number.NaN, painted: Number.NaN, ready: Number.NaN }
}

/** Builds and serves a React page with one heading, minified like ours. */
async function serveEmptyPage(dir: string): Promise<{ readonly url: string; close(): void }> {
  mkdirSync(dir, { recursive: true })
  writeFileSync(
    join(dir, 'index.html'),
    '<!doctype html><html lang="en"><title>Empty</title><div id="root"></div><script type="module" src="./main.js"></script></html>',
  )
  writeFileSync(
    join(dir, 'main.js'),
    `import { createElement, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
function Page() {
  useEffect(() => void performance.mark('ready'), [])
  return createElement('h1', null, 'Nothing')
}
createRoot(document.getElementById('root')).render(createElement(Page))`,
  )
  await build({
    root: dir,
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: { react: join(ROOT, 'node_modules/react'), 'react-dom': join(ROOT, 'node_modules/react-dom') },
    },
    build: { outDir: join(dir, 'out'), minify: true },
  })
  const server = createServer((request, response) => {
    const path = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1)
    response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html')
    try {
      response.end(readFileSync(join(dir, 'out', path)))
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}
