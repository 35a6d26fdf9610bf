import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MAX_MESSAGE_CHARS } from '../../../../src/main/hosts/answerCall'
import { checkOrigin } from '../../../../src/main/hosts/loopback/guards'
import { startServer } from '../../../../src/main/hosts/loopback/startServer'
import { startLoopback, TOKEN } from './loopback'

let host: Awaited<ReturnType<typeof startLoopback>>
beforeAll(async () => {
  host = await startLoopback()
})
afterAll(() => host.stop())

const key = { authorization: `Bearer ${TOKEN}` }
const rpc = (method: string, body: string, headers: Record<string, string> = key) =>
  host.ask({ path: `/rpc/${method}`, method: 'POST', headers, body })

/** What is answered to these lines, sent as they are. */
function send(...lines: readonly string[]): Promise<string> {
  const socket = connect(host.port, '127.0.0.1')
  socket.write([...lines, 'Connection: close', '', ''].join('\r\n'))
  return text(socket)
}

describe('a call', () => {
  test('runs a method and answers its reply', async () => {
    const { status, text, headers } = await rpc('app.get', '{}')
    expect(status).toBe(200)
    expect(JSON.parse(text)).toMatchObject({
      ok: true,
      value: { host: 'loopback', today: '2026-11-23', clockSet: true },
    })
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  })

  test('of a method that is not there, or with input that is not right, says so', async () => {
    expect(JSON.parse((await rpc('toString', '{}')).text)).toMatchObject({
      ok: false,
      error: { code: 'unknownMethod' },
    })
    expect(JSON.parse((await rpc('credentials.get', '{"id":7}')).text)).toMatchObject({
      ok: false,
      error: { code: 'invalidInput' },
    })
  })

  test.each(['', '{', 'undefined', '<html>'])('that is not JSON (%j) changes nothing', async (body) => {
    expect(JSON.parse((await rpc('history.undo', body)).text)).toMatchObject({
      ok: false,
      error: { code: 'invalidInput', message: expect.stringContaining('not JSON') },
    })
  })

  test('that is too large is taken in, dropped and refused', async () => {
    const { status, text } = await host.ask({
      path: '/rpc/import.preview',
      method: 'POST',
      headers: key,
      body: Buffer.alloc(MAX_MESSAGE_CHARS + 1, 32),
    })
    expect(status).toBe(413)
    expect(JSON.parse(text)).toMatchObject({
      ok: false,
      error: { code: 'fileTooLarge', message: expect.stringContaining('nothing was changed') },
    })
  })

  test('by another verb is refused', async () => {
    const { status, headers } = await host.ask({ path: '/rpc/app.get', headers: key })
    expect({ status, allow: headers['allow'] }).toEqual({ status: 405, allow: 'POST' })
  })
})

describe('who may ask', () => {
  test.each([
    ['nothing', {}],
    ['another key', { authorization: 'Bearer a-token-of-the-tesT' }],
    ['a longer key', { authorization: `Bearer ${TOKEN}x` }],
    ['another scheme', { authorization: `Basic ${TOKEN}` }],
  ])('with %s for a token: nobody', async (_name, headers) => {
    for (const asked of [{ path: '/rpc/app.get', method: 'POST', body: '{}' }, { path: '/changes' }]) {
      const { status, text } = await host.ask({ ...asked, headers })
      expect(status).toBe(401)
      expect(JSON.parse(text)).toMatchObject({ ok: false, error: { code: 'notAllowed' } })
    }
  })

  test('a page of another origin may not, even with the token', async () => {
    const origins = [
      'https://evil.example',
      'null',
      `http://127.0.0.1:${host.port + 1}`,
      `https://127.0.0.1:${host.port}`,
    ]
    for (const origin of origins) expect((await rpc('app.get', '{}', { ...key, origin })).status).toBe(403)
  })

  test('a name that was made to point here may not', async () => {
    for (const name of [
      'evil.example',
      `evil.example:${host.port}`,
      '127.0.0.1',
      `127.0.0.1:${host.port + 1}`,
      `0.0.0.0:${host.port}`,
    ]) {
      expect((await rpc('app.get', '{}', { ...key, host: name })).status).toBe(403)
      expect((await host.ask({ path: '/', headers: { host: name } })).status).toBe(403)
    }
  })

  test('our own page may, by either name', async () => {
    for (const name of [`127.0.0.1:${host.port}`, `localhost:${host.port}`]) {
      expect((await rpc('app.get', '{}', { ...key, host: name, origin: `http://${name}` })).status).toBe(200)
    }
  })
})

describe('a Host that is given more than once', () => {
  test.each([
    ['twice ours', 'Host: 127.0.0.1:PORT', 'Host: 127.0.0.1:PORT'],
    ['ours first', 'Host: 127.0.0.1:PORT', 'host: evil.example'],
    ['ours last', 'HOST: evil.example', 'Host: localhost:PORT'],
  ])('is refused: %s', async (_, ...hosts) => {
    const headers = hosts.map((line) => line.replace('PORT', String(host.port)))
    expect(await send('GET / HTTP/1.1', ...headers)).toMatch(/^HTTP\/1\.1 403 /)
  })

  test('and given once it is answered', async () => {
    expect(await send('GET / HTTP/1.1', `Host: 127.0.0.1:${host.port}`)).toMatch(/^HTTP\/1\.1 200 /)
  })
})

describe('on port 80, which browsers leave out', () => {
  const answer = (hosts: string[], origin?: string, port = 80) =>
    checkOrigin({ host: hosts, ...(origin === undefined ? {} : { origin: [origin] }) }, port)?.status

  test.each([
    ['127.0.0.1', undefined],
    ['localhost', undefined],
    ['127.0.0.1:80', undefined],
    ['127.0.0.1', 'http://127.0.0.1'],
    ['localhost:80', 'http://localhost'],
    ['localhost', 'http://localhost:80'],
  ])('%s with origin %s may ask', (name, origin) => expect(answer([name], origin)).toBeUndefined())

  test.each([
    ['evil.example', undefined],
    ['evil.example:80', undefined],
    ['127.0.0.1:8080', undefined],
    ['127.0.0.1:80:80', undefined],
    ['', undefined],
    ['127.0.0.1', 'http://localhost'],
    ['127.0.0.1', 'https://127.0.0.1'],
    ['127.0.0.1', 'http://127.0.0.1:8080'],
    ['127.0.0.1', 'null'],
    ['127.0.0.1', ''],
  ])('%s with origin %s may not', (name, origin) => expect(answer([name], origin)).toBe(403))

  test('a bare name is ours on no other port', () => {
    expect(answer(['127.0.0.1'], undefined, 8080)).toBe(403)
    expect(answer(['127.0.0.1:80'], undefined, 8080)).toBe(403)
    expect(answer(['localhost:8080'], 'http://localhost', 8080)).toBe(403)
    expect(answer(['localhost:8080'], 'http://localhost:8080', 8080)).toBeUndefined()
  })

  test('no Host, or two of anything, may not', () => {
    expect(answer([])).toBe(403)
    expect(checkOrigin({}, 80)?.status).toBe(403)
    const twice = ['http://localhost', 'http://localhost']
    expect(checkOrigin({ host: ['localhost'], origin: twice }, 80)?.status).toBe(403)
  })
})

test.each(['//', 'http://[', '//[', 'http://127.0.0.1:99999/', '//?token=1'])(
  'a target that is no address is answered so, and is no fault: %s',
  async (target) => {
    const answer = await send(`GET ${target} HTTP/1.1`, `Host: 127.0.0.1:${host.port}`)
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer).toContain('"code":"invalidInput"')
    expect(existsSync(join(host.dir, 'logs'))).toBe(false)
  },
)

describe('the page', () => {
  test('is served with a strict policy', async () => {
    const { status, text, headers } = await host.ask({ path: '/' })
    expect({ status, text }).toEqual({ status: 200, text: '<!doctype html><title>page</title>' })
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self';/,
    )
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    })
  })

  test('its files are kept by the browser, and the rest is not there', async () => {
    const { headers } = await host.ask({ path: '/assets/app-1a2b.js?x=1' })
    expect(headers['cache-control']).toContain('immutable')
    expect(headers['content-type']).toContain('text/javascript')
    expect((await host.ask({ path: '/assets/none.js' })).status).toBe(404)
    expect((await host.ask({ path: '/', method: 'DELETE' })).status).toBe(405)
    expect(await host.ask({ path: '/', method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
  })

  test.each([
    '/../secret.json',
    '/assets/../../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/assets/..%2f..%2fsecret.json',
    '/..\\secret.json',
    '/..%5csecret.json',
    '/secret.json%00.js',
    '/%ff',
    '/link.json',
    '//secret.json/../../secret.json',
  ])('never leads out of its folder: %s', async (path) => {
    const { status, text } = await host.ask({ path })
    expect(status).toBe(404)
    expect(text).not.toContain('secret')
  })
})

describe('changes', () => {
  test('reach a page that listens, until it goes', async () => {
    const stop = new AbortController()
    const response = await fetch(`http://127.0.0.1:${host.port}/changes`, {
      headers: key,
      signal: stop.signal,
    })
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader.read()).value).toBe(': listening\n\n')
    await rpc('settings.change', JSON.stringify({ theme: 'dark' }))
    const { value } = await reader.read()
    expect(JSON.parse(value!.slice('data: '.length)) as unknown).toMatchObject({
      kind: 'changed',
      topics: expect.arrayContaining(['settings']),
    })
    host.core.show('/credentials/a')
    expect((await reader.read()).value).toBe('data: {"kind":"show","path":"/credentials/a"}\n\n')
    stop.abort()
  })
})

test('the address carries the token where a browser never sends it', () => {
  expect(host.url).toBe(`http://127.0.0.1:${host.port}/#token=${TOKEN}`)
})

test('a port that is taken is said to be', async () => {
  const again = startServer({
    core: host.core,
    pageDir: '.',
    token: TOKEN,
    port: host.port,
    report: () => '',
    loadDraw: () => Promise.resolve(() => ''),
  })
  await expect(again).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining(`Port ${host.port}`),
  })
})
