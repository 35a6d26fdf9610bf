import { describe, expect, test } from 'vitest'
import type { TodayView } from '@shared/contract/views/today'
import { openFixture } from './coreFixture'

const SERVERLESS = 'aws/microcredential-serverless'
const UTC = 'UTC'

/** A data file of five credentials, last used on 5 July 2027. */
async function usedLater(): Promise<string> {
  const { dir, call, clock, close } = openFixture({ day: '2026-11-23' })
  const exam = await call('credentials.add', { achievementId: 'aws/saa' })
  await call('appointments.book', {
    credentialId: exam.id,
    appointment: { at: '2026-11-30T08:00:00Z', zone: UTC },
  })
  await call('credentials.add', {
    achievementId: SERVERLESS,
    attempt: { on: '2026-03-01', outcome: 'pass' },
  })
  await call('credentials.add', { achievementId: 'aws/clf', attempt: { on: '2023-12-31', outcome: 'pass' } })
  await call('credentials.add', { achievementId: 'aws/dea', attempt: { on: '2026-11-20', outcome: 'fail' } })
  clock.moveTo('2027-07-05')
  await call('credentials.add', { achievementId: 'aws/dop', attempt: { on: '2027-02-28', outcome: 'pass' } })
  close()
  return dir
}

/** What Today says on `day` where nothing was derived before. */
async function derivedAnew(dir: string, day: string): Promise<TodayView> {
  const last = openFixture({ dir, day: '2027-07-05' })
  last.store.transact(last.store.derived.clear)
  for (const fact of ['derivedRules', 'derivedOn']) last.store.setFact(fact, null)
  last.close()
  const first = openFixture({ dir, day })
  const view = await first.call('today.get', {})
  first.close()
  return view
}

test('a booked exam is listed on its day, though the data was used long after it', async () => {
  const dir = await usedLater()
  const { call } = openFixture({ dir, mode: 'read', day: '2026-11-30' })
  const view = await call('today.get', {})
  expect(view.items[0]).toMatchObject({ reason: 'examBooked', on: '2026-11-30', group: 'now' })
  expect(view.strip.length).toBeGreaterThan(0)
})

describe.each(['read', 'write'] as const)('opened to %s on an earlier day than the last', (mode) => {
  test.each([
    '2024-02-29',
    '2026-11-23',
    '2026-11-30',
    '2026-12-14',
    '2026-12-15',
    '2026-12-31',
    '2027-02-28',
  ])('%s: as if that were the first', async (day) => {
    const dir = await usedLater()
    const { call, close } = openFixture({ dir, mode, day })
    const view = await call('today.get', {})
    const { rows } = await call('credentials.list', {})
    expect(rows).toHaveLength(5)
    close()
    // What was told on a day stays told.
    const { told: _, ...anew } = await derivedAnew(dir, day)
    expect(view).toMatchObject(anew)
  })
})

test('a file that is only read is brought up to each day in turn, and is left as it was', async () => {
  const dir = await usedLater()
  const reading = openFixture({ dir, mode: 'read', day: '2026-11-30' })
  const namesOf = async () =>
    (await reading.call('today.get', {})).items.map(({ name, on }) => `${name} ${on}`)
  const before = await namesOf()
  reading.clock.moveTo('2027-09-01')
  expect(await namesOf()).not.toEqual(before)
  reading.clock.moveTo('2026-11-30')
  expect(await namesOf()).toEqual(before)
  reading.close()
  expect(openFixture({ dir, mode: 'read', day: '2027-07-05' }).store.fact('derivedOn')).toBe('2027-07-05')
})

test('what an older version of the rules made is not trusted where the file is only read', async () => {
  const dir = await usedLater()
  const writing = openFixture({ dir, day: '2027-07-05' })
  const { items } = await writing.call('today.get', {})
  writing.store.transact(writing.store.derived.clear)
  writing.store.setFact('derivedRules', '1 of another time')
  writing.close()
  const reading = openFixture({ dir, mode: 'read', day: '2027-07-05' })
  expect((await reading.call('today.get', {})).items).toEqual(items)
})
