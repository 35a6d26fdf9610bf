import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MAX_MESSAGE_CHARS } from '../../../../src/main/hosts/answerCall'
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
