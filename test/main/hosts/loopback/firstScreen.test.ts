import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { FirstScreen } from '@shared/contract/firstScreen'
import { createFirstScreens } from '../../../../src/main/hosts/loopback/firstScreen'
import { startLoopback, TOKEN } from './loopback'

let host: Awaited<ReturnType<typeof startLoopback>>
beforeAll(async () => {
  host = await startLoopback()
  await host.core.dispatch('sample.load', {})
})
afterAll(() => host.stop())

const headers = { authorization: `Bearer ${TOKEN}` }
const asked = JSON.stringify({ language: 'en-GB', stripWidth: 800 })

const ask = (body: string, more: object = headers) =>
  host.ask({ path: '/first-screen', method: 'POST', headers: { ...more }, body })

test('answers and drawing come in one reply', async () => {
  const { status, text } = await ask(asked)
  const { answers, drawing } = JSON.parse(text) as FirstScreen
  expect(status).toBe(200)
  expect(JSON.parse(answers['app.get'])).toMatchObject({ ok: true, value: { sample: true } })
  expect(JSON.parse(answers['today.get'])).toMatchObject({ ok: true })
  expect(drawing).toContain('<h1>')
})

test('it is behind the same guards as every call', async () => {
  expect((await ask(asked, {})).status).toBe(401)
  expect((await ask(asked, { ...headers, origin: 'http://elsewhere.example' })).status).toBe(403)
  expect((await host.ask({ path: '/first-screen', headers })).status).toBe(405)
})

test.each(['', 'no JSON', '{}', '{"language":"en","stripWidth":-1}', '{"language":"<b>","stripWidth":1}'])(
  'what cannot be read is refused: %j',
  async (body) => {
    const { status, text } = await ask(body)
    expect(status).toBe(400)
    expect(JSON.parse(text)).toMatchObject({ ok: false, error: { code: 'invalidInput' } })
  },
)

describe('where it cannot be drawn the answers come all the same, and the fault is in the log', () => {
  test.each([
    ['the code is missing', () => Promise.reject(new Error('no such file'))],
    [
      'the drawing fails',
      () =>
        Promise.resolve(() => {
          throw new Error('no')
        }),
    ],
  ])('%s', async (_, loadDraw) => {
    const report = vi.fn<() => string>(() => '1')
    const { answer } = createFirstScreens({ core: host.core, loadDraw, report })
    const first = await answer(asked)
    expect(first?.drawing).toBeNull()
    expect(first?.answers['today.get']).toContain('"ok":true')
    expect(report).toHaveBeenCalled()
  })
})
