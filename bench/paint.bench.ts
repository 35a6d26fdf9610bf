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
const ROUNDS = 11

/** From navigation to the first frame with a heading: Today with sample data, against a page with nothing but one. */
export async function measure(): Promise<Figure[]> {
  const dir = mkdtempSync(join(tmpdir(), 'credence-paint-'))
  const executablePath = findChromium()
  const browser = await chromium.launch(executablePath ? { executablePath } : {})
  const host = spawn(
    process.execPath,
    [
      join(ROOT, 'out/main/serve.js'),
      '--data',
      join(dir, 'data'),
      '--no-open',
      '--json',
      '--today',
      '2026-11-23',
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const empty = await serveEmptyPage(join(dir, 'page'))
  try {
    const [line] = (await once(createInterface(host.stdout), 'line')) as [string]
    const { url } = JSON.parse(line) as { url: string }
    const setUp = await browser.newPage({ locale: 'en-GB' })
    await setUp.goto(url)
    await setUp.getByRole('button', { name: 'Open sample' }).click()
    await setUp.getByRole('heading', { name: 'Monday 23 November' }).waitFor()
    const [ours, peer] = [[] as number[], [] as number[]]
    for (let round = 0; round < ROUNDS; round++) {
      peer.push(await headingAfter(browser, empty.url))
      ours.push(await headingAfter(browser, url))
    }
    return [
      {
        figure: 'Today on screen, browser host : an empty React page',
        ours: median(ours),
        peer: median(peer),
        unit: 'ms',
        limit: 1.5,
      },
    ]
  } finally {
    await browser.close()
    host.kill()
    empty.close()
    rmSync(dir, { recursive: true, force: true })
  }
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Milliseconds from the start of navigation to the frame after the first heading stands, in a fresh context. */
async function headingAfter(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('h1')) return
      watch.disconnect()
      requestAnimationFrame(() => Object.assign(globalThis, { painted: performance.now() }))
    })
    watch.observe(document, { childList: true, subtree: true })
  })
  await page.goto(url)
  const at = await page.waitForFunction(() => (globalThis as { painted?: number }).painted)
  const value = await at.jsonValue()
  await context.close()
  return value ?? Number.NaN
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
    `import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
createRoot(document.getElementById('root')).render(createElement('h1', null, 'Nothing'))`,
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
