import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { createInterface } from 'node:readline'
import { beforeAll, expect, test, vi } from 'vitest'
import { buildIfStale, root } from '../../../../scripts/buildIfStale.mjs'
import { serve, type LoopbackPage, type OpenLoopbackCore } from '../../../../src/main/hosts/loopback/serve'
import { dataFileIn } from '../../../../src/main/openApp'
import { newDir, openTestApp } from '../openTestApp'

beforeAll(() => buildIfStale(), 60_000)

function start(...flags: string[]) {
  return spawn(process.execPath, [join(root, 'out/main/serve.js'), '--no-open', ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function ended(...flags: string[]): Promise<{ code: number; out: string; err: string }> {
  const child = start(...flags)
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number]>,
  ])
  return { code, out, err }
}

test('the first line is JSON that says where, and a signal ends it cleanly', async () => {
  const dir = newDir()
  const child = start('--data', dir, '--today', '2026-11-23', '--json')
  const exited = once(child, 'exit')
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  const { url, port, pid } = JSON.parse(line) as { url: string; port: number; pid: number }
  expect(url).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${port}/#token=[\\w-]{43}$`))
  expect(pid).toBe(child.pid)
  expect((await fetch(url)).headers.get('content-security-policy')).toContain("default-src 'none'")

  const second = await ended('--data', dir)
  expect(second).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Credence is open already') })

  child.kill('SIGTERM')
  expect(await exited).toEqual([0, null])
  const app = openTestApp(dir)
  app.close()
}, 30_000)

test('a file that is not ours is left as it is', async () => {
  const dir = newDir()
  mkdirSync(dir, { recursive: true })
  writeFileSync(dataFileIn(dir), 'somebody else’s')
  const { code, out, err } = await ended('--data', dir)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/^credence: .*not a data file of Credence/)
  expect(readFileSync(dataFileIn(dir), 'utf8')).toBe('somebody else’s')
}, 30_000)

test.each([
  [['--port', '99999'], /--port takes a number/],
  [['--today', 'tomorrow'], /--today takes a real day/],
  [['--data='], /--data needs a folder/],
  [['--nonsense'], /nonsense/],
])('wrong flags %j end it with 2, before any data is touched', async (flags, reason) => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const open = vi.fn<OpenLoopbackCore>()
  try {
    expect(await serve(flags, open, { pageDir: '.', loadDraw: vi.fn<LoopbackPage['loadDraw']>() })).toBe(2)
    expect(said.mock.calls.join('')).toMatch(reason)
    expect(open).not.toHaveBeenCalled()
  } finally {
    said.mockRestore()
  }
})

test.each([
  ['in its log', (dir: string) => dir, /quote (F-\w+)\. What happened is written down in .*faults\.log\.\n$/],
  [
    'on the line itself where no log can be made',
    (dir: string) => {
      writeFileSync(join(dir, 'logs'), 'a file')
      return dir
    },
    /quote (F-\w+)\. No log could be written; the fault was "TypeError: no such thing"\.\n$/,
  ],
])('a fault of ours ends it with 1 and one line, and is found %s', async (_, folder, reason) => {
  const dir = folder(newDir())
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const open: OpenLoopbackCore = () => {
    throw new TypeError('no such\nthing')
  }
  try {
    const page = { pageDir: '.', loadDraw: vi.fn<LoopbackPage['loadDraw']>() }
    expect(await serve(['--data', dir], open, page)).toBe(1)
    const [, reference] = reason.exec(said.mock.calls.join('')) ?? []
    expect(said.mock.calls.join('')).toMatch(/^credence: [^\n]+\n$/)
    expect(reference).toBeDefined()
    const log = join(dir, 'logs', 'faults.log')
    if (existsSync(log)) expect(readFileSync(log, 'utf8')).toContain(`${reference} loopback host\nTypeError`)
  } finally {
    said.mockRestore()
  }
})
