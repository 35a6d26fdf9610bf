import { expect, test } from 'vitest'
import { type Badge, bringIn, ORIGAMI, pages, SERVERLESS } from './badgeFixture'
import { openFixture } from './coreFixture'

const AGAIN: Badge = { ...SERVERLESS, n: 4, issued: '2025-01-10', expires: '2026-01-10' }
const ORIGAMI_AGAIN: Badge = { ...ORIGAMI, n: 5, name: 'ORIGAMI', issued: '2026-05-01' }

test('two badges of one achievement are two awards of one credential, and are counted so', async () => {
  const fixture = openFixture()
  const { call } = fixture
  const { preview, done } = await bringIn(fixture, SERVERLESS, AGAIN, ORIGAMI, ORIGAMI_AGAIN)
  const { lines } = preview
  expect(lines.map(({ further }) => further)).toEqual([false, true, false, true])
  expect(new Set(lines.map(({ credential }) => credential)).size).toBe(2)
  expect(lines[1]?.credential).toBe(lines[0]?.credential)
  expect(done).toEqual({ added: 4, changed: 0, credentials: 2 })
  expect((await call('app.get', {})).undo).toBe('brought in 4 badges of 2 credentials')
  expect((await call('credentials.list', {})).total).toBe(2)
})

test('a badge of what is tracked already brings no credential', async () => {
  const fixture = openFixture()
  const { call } = fixture
  await bringIn(fixture, SERVERLESS)
  const { preview, done } = await bringIn(fixture, SERVERLESS, AGAIN, ORIGAMI)
  expect(preview.lines.map(({ verdict, further }) => [verdict, further])).toEqual([
    ['same', false],
    ['new', false],
    ['new', false],
  ])
  expect(preview.lines[1]?.credential).toBe(preview.lines[0]?.credential)
  expect(done).toEqual({ added: 2, changed: 0, credentials: 1 })
  expect((await call('app.get', {})).undo).toBe('brought in 2 badges')
})

test('what the person leaves out is not counted', async () => {
  const { call } = openFixture()
  const { token, lines } = await call('import.preview', pages(SERVERLESS, AGAIN, ORIGAMI))
  const keys = lines.slice(1).map(({ key }) => key)
  expect(await call('import.commit', { token, keys })).toEqual({ added: 2, changed: 0, credentials: 2 })
  expect((await call('app.get', {})).undo).toBe('brought in 2 badges')
})

test('what joins nothing has no credential', async () => {
  const { call } = openFixture()
  const preview = await call('import.preview', pages({ ...ORIGAMI, state: 'revoked' }))
  expect(preview.lines).toMatchObject([{ verdict: 'skipped', credential: null, further: false }])
})
