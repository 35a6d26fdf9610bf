import { expect, test } from 'vitest'
import { openFixture } from './coreFixture'

test('a new file begins with one candidate, who is no part of the history', async () => {
  const { call } = openFixture()
  const app = await call('app.get', {})
  expect(app.candidates).toMatchObject([{ name: 'You', kind: 'self', zone: 'Europe/Zurich', credentials: 0 }])
  expect(app.candidateId).toBe(app.candidates[0]?.id)
  expect(app).toMatchObject({ today: '2026-11-23', firstStart: true, undo: null, sample: false })
})

test('a listener hears each change after it, until it stops listening', async () => {
  const { call, core, changes } = openFixture()
  await call('credentials.add', { achievementId: 'aws/saa' })
  expect(changes).toEqual([
    { kind: 'changed', topics: expect.arrayContaining(['today', 'credentials', 'history']) },
  ])
  const heard: unknown[] = []
  const stop = core.subscribe((change) => heard.push(change))
  core.show('/today')
  stop()
  core.show('/faq')
  expect(heard).toEqual([{ kind: 'show', path: '/today' }])
})

test('a listener that fails keeps nobody else from hearing', async () => {
  const { call, core, faults } = openFixture()
  const heard: unknown[] = []
  core.subscribe(() => {
    throw new Error('gone')
  })
  core.subscribe((change) => heard.push(change))
  await call('settings.change', { theme: 'dark' })
  expect(heard).toHaveLength(1)
  expect(faults).toHaveLength(1)
})

test('what is kept is there again after closing, with the candidate that was chosen', async () => {
  const first = openFixture()
  const { id } = await first.call('candidates.add', {
    candidate: { name: 'Ada', kind: 'teamMate', zone: 'UTC' },
  })
  await first.call('candidates.choose', { id })
  await first.call('settings.change', { leadDays: 60 })
  first.close()
  const { call } = openFixture({ dir: first.dir })
  expect(await call('app.get', {})).toMatchObject({
    candidateId: id,
    zone: 'UTC',
    settings: { leadDays: 60 },
  })
})

test('nothing to undo is said so', async () => {
  const { refused } = openFixture()
  expect((await refused('history.undo', {})).code).toBe('nothingToUndo')
  expect((await refused('history.redo', {})).code).toBe('nothingToUndo')
})
