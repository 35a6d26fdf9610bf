import { expect, test, vi } from 'vitest'
import type { Instant } from '@shared/domain/instant'
import { openFixture, standingClock, tempDir, type Fixture } from './coreFixture'

const SERVERLESS = 'aws/microcredential-serverless'
const AGENTIC = 'aws/microcredential-agentic-ai'
const MLOPS = 'aws/microcredential-mlops'

/** Lets every check that was begun come to its end. */
const settled = async (): Promise<void> => {
  for (let i = 0; i < 10; i++) await Promise.resolve()
}

/** A data file in which these were passed on these days, closed again. */
async function seeded(passes: Readonly<Record<string, string>>): Promise<string> {
  const dir = tempDir()
  const fixture = openFixture({ dir, day: '2026-10-01' })
  for (const [achievementId, on] of Object.entries(passes)) {
    await fixture.call('credentials.add', { achievementId, attempt: { on, outcome: 'pass' } })
  }
  await settled()
  expect(fixture.notices).toEqual([])
  fixture.close()
  return dir
}

async function startOn(dir: string, day: string): Promise<Fixture> {
  const fixture = openFixture({ dir, day })
  await settled()
  return fixture
}

test('a window that opened while the app was closed is told once, on the next start', async () => {
  const dir = await seeded({ [SERVERLESS]: '2026-01-10' })
  const second = await startOn(dir, '2026-10-12')
  const id = (await second.call('credentials.list', {})).rows[0]?.id
  expect(second.notices).toEqual([
    {
      id: `${id}|renewalOpens|2026-10-10`,
      path: `/credentials/${id}`,
      title: 'AWS Serverless: you can renew it now',
      body: 'Its renewal window has been open since 10 Oct 2026.',
    },
  ])
  expect((await second.call('today.get', {})).told).toMatchObject([
    { name: 'AWS Serverless', kind: 'renewalOpens' },
  ])
  second.close()

  const third = await startOn(dir, '2026-10-12')
  third.timers.fire()
  await settled()
  expect(third.notices).toEqual([])
})

test('several things that became due are one summary', async () => {
  const dir = await seeded({ [SERVERLESS]: '2026-01-10', [AGENTIC]: '2026-01-09', [MLOPS]: '2026-01-08' })
  const { notices, call, timers } = await startOn(dir, '2026-10-12')
  expect(notices).toMatchObject([{ path: '/today', title: '3 things need you' }])
  expect((await call('today.get', {})).told).toHaveLength(3)
  timers.fire()
  await settled()
  expect(notices).toHaveLength(1)
})

test('what was claimed and not marked, as after a crash, is shown again, once', async () => {
  const dir = await seeded({ [SERVERLESS]: '2026-01-10' })
  // The process ends while the system is being asked.
  const crashed = openFixture({ dir, day: '2026-10-12', show: () => new Promise(() => {}) })
  await settled()
  expect(crashed.notices).toEqual([])
  crashed.close()

  const again = await startOn(dir, '2026-10-12')
  expect(again.notices).toHaveLength(1)
  again.timers.fire()
  await settled()
  expect(again.notices).toHaveLength(1)
  again.close()
  expect((await startOn(dir, '2026-10-12')).notices).toEqual([])
})

test('where the system cannot show notices, nothing counts as told', async () => {
  const dir = await seeded({ [SERVERLESS]: '2026-01-10' })
  const silent = openFixture({ dir, day: '2026-10-12', available: false })
  await settled()
  expect(await silent.call('reminders.state', {})).toEqual({
    channel: 'unavailable',
    lastDelivered: null,
    next: '2027-01-10',
  })
  silent.close()
  expect((await startOn(dir, '2026-10-12')).notices).toHaveLength(1)
})

test('what the system did not take is tried again', async () => {
  const dir = await seeded({ [SERVERLESS]: '2026-01-10' })
  const show = vi.fn().mockResolvedValueOnce('failed').mockResolvedValue('shown')
  const { notices, timers, call } = openFixture({ dir, day: '2026-10-12', show })
  await settled()
  expect(notices).toEqual([])
  expect((await call('today.get', {})).told).toEqual([])
  timers.fire()
  await settled()
  expect(notices).toHaveLength(1)
})

test.each([
  ['renewalOpens', '2027-01-10', 1],
  ['nothing', '2027-02-10', 0],
])('an overdue reminder is worth showing for its time: %s on %s', async (_kind, day, expires) => {
  const dir = await seeded({ [SERVERLESS]: '2026-01-10' })
  const { notices } = await startOn(dir, day)
  expect(notices).toHaveLength(expires)
})

test('a milestone is told at the midnight that makes it due, while the app is open', async () => {
  const dir = await seeded({ [SERVERLESS]: '2026-01-10' })
  const clock = standingClock('2026-10-09')
  const { notices, timers, changes } = openFixture({ dir, clock })
  await settled()
  expect(notices).toEqual([])
  clock.moveTo('2026-10-09', '23:59')
  timers.fire()
  await settled()
  expect(notices).toEqual([])
  clock.moveTo('2026-10-10', '00:00')
  timers.fire()
  await settled()
  expect(notices).toMatchObject([{ body: 'Its renewal window opens today.' }])
  expect(changes).toContainEqual({ kind: 'changed', topics: expect.arrayContaining(['today']) })
})

test('after sleep, waking tells what the night made due', async () => {
  const dir = await seeded({ [SERVERLESS]: '2026-01-10' })
  const clock = standingClock('2026-10-09')
  const { notices, core, call } = openFixture({ dir, clock })
  await settled()
  clock.moveTo('2026-10-11', '07:30')
  core.wake()
  await settled()
  expect(notices).toHaveLength(1)
  expect((await call('today.get', {})).items[0]).toMatchObject({ reason: 'windowOpen', group: 'now' })
})

test('a credential that is let lapse, and sample data, ask for nothing', async () => {
  const dir = await seeded({ [SERVERLESS]: '2026-01-10' })
  const first = openFixture({ dir, day: '2026-10-01' })
  const id = (await first.call('credentials.list', {})).rows[0]?.id ?? ''
  await first.call('credentials.letLapse', { id, reason: 'changed jobs' })
  await first.call('sample.load', {})
  first.close()
  expect((await startOn(dir, '2026-10-12')).notices).toEqual([])
})

test('each candidate is told by the day where they are', async () => {
  const dir = tempDir()
  const clock = standingClock('2026-10-01')
  const first = openFixture({ dir, clock })
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    const { id } = await first.call('candidates.add', { candidate: { name: zone, kind: 'teamMate', zone } })
    await first.call('credentials.add', {
      candidateId: id,
      achievementId: SERVERLESS,
      attempt: { on: '2026-01-10', outcome: 'pass' },
    })
  }
  // 10:00 UTC on the 9th is the 10th in Kiritimati; 11:00 UTC on the 10th is the 10th in Pago Pago.
  clock.moveToInstant('2026-10-09T10:00:00.000Z' as Instant)
  first.core.wake()
  await settled()
  expect(first.notices).toHaveLength(1)
  clock.moveToInstant('2026-10-10T10:59:00.000Z' as Instant)
  first.core.wake()
  await settled()
  expect(first.notices).toHaveLength(1)
  clock.moveToInstant('2026-10-10T11:00:00.000Z' as Instant)
  first.core.wake()
  await settled()
  expect(first.notices).toHaveLength(2)
})

test('an exam is told on its day, and the last day to move it', async () => {
  const dir = tempDir()
  const clock = standingClock('2026-11-01')
  const { call, core, notices } = openFixture({ dir, clock })
  const { id } = await call('credentials.add', { achievementId: 'aws/saa' })
  await call('appointments.book', {
    credentialId: id,
    appointment: { at: '2026-12-03T08:30:00Z', zone: 'Europe/Zurich' },
  })
  for (const day of ['2026-12-01', '2026-12-02', '2026-12-03']) {
    clock.moveTo(day, '08:00')
    core.wake()
    await settled()
  }
  expect(notices.map(({ title }) => title)).toEqual([
    'Solutions Architect - Associate: last call to move the exam',
    'Solutions Architect - Associate: your exam is today',
  ])
})

test('undoing what made a reminder due takes it away before it is told', async () => {
  const clock = standingClock('2026-10-12')
  const { call, core, notices } = openFixture({ clock })
  await settled()
  await call('credentials.add', { achievementId: SERVERLESS, attempt: { on: '2026-01-10', outcome: 'pass' } })
  await call('history.undo', {})
  core.wake()
  await settled()
  expect(notices).toEqual([])
})
