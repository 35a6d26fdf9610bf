import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateIn, instant, instantOfMs, msOf, type Zone } from '@shared/domain/instant'
import { addDays } from '@shared/domain/plainDate'
import type { AttemptFact } from '@shared/domain/history'
import { standings } from '@shared/domain/standings'
import { catalog, stand } from '../packs/stand'
import { ZONES } from './zones'

const achievement = 'microsoft/role-based'
const failedAt = (at: string, zone: string | null) => ({
  on: dateIn(instant(at), (zone ?? 'UTC') as Zone),
  outcome: 'fail' as const,
  at,
  zone,
})

describe('a wait in hours is over on a day of the candidate’s, wherever it was sat', () => {
  test.each<[string, string, string, string, string, string]>([
    [
      '2026-06-01T09:00:00Z',
      'Pacific/Pago_Pago',
      'Pacific/Kiritimati',
      '2026-06-01',
      'waiting',
      '2026-06-02',
    ],
    ['2026-06-01T09:00:00Z', 'Pacific/Pago_Pago', 'Pacific/Kiritimati', '2026-06-02', 'ready', '2026-06-02'],
    ['2026-06-01T11:00:00Z', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', '2026-06-02', 'ready', '2026-06-02'],
    ['2026-06-01T10:30:00Z', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', '2026-06-02', 'ready', '2026-06-01'],
    ['2026-06-01T13:00:00Z', 'Europe/Zurich', 'America/New_York', '2026-06-01', 'waiting', '2026-06-02'],
    ['2026-06-01T02:00:00Z', 'Europe/Zurich', 'America/New_York', '2026-06-01', 'ready', '2026-06-01'],
    // The clocks go forward on 29 March: 24 hours after 23:30 on the day before are 00:30 two days on.
    ['2026-03-28T22:30:00Z', 'UTC', 'Europe/Zurich', '2026-03-29', 'waiting', '2026-03-30'],
    // They go back on 25 October: 24 hours after 00:30 on that day are 23:30 of the same day.
    ['2026-10-24T22:30:00Z', 'UTC', 'Europe/Zurich', '2026-10-25', 'ready', '2026-10-25'],
    ['2027-02-27T12:00:00Z', 'America/New_York', 'Pacific/Kiritimati', '2027-02-28', 'waiting', '2027-03-01'],
    ['2028-02-27T12:00:00Z', 'America/New_York', 'Pacific/Kiritimati', '2028-02-28', 'waiting', '2028-02-29'],
  ])('%s, sat in %s, told in %s on %s', (at, satIn, zone, today, state, allowedOn) => {
    const [found] = stand(today, { achievement, attempts: [failedAt(at, satIn)] }, zone as Zone)
    const overAt = instantOfMs(msOf(instant(at)) + 24 * 3_600_000)
    expect(found).toMatchObject({ state, retake: { allowedOn, allowedAt: overAt, decidedBy: 'retakeWait' } })
  })

  test('the explanation names the hour where the sum alone does not make the day', () => {
    const [found] = stand(
      '2026-06-01',
      { achievement, attempts: [failedAt('2026-06-01T09:00:00Z', 'Pacific/Pago_Pago')] },
      'Pacific/Kiritimati' as Zone,
    )
    expect(found.explanations.find(({ of }) => of === 'retake.allowedOn')?.text).toContain(
      'Failed on 2026-05-31 + 24 hours, to the hour, in the candidate’s time zone = 2026-06-02.',
    )
  })

  test('a later attempt of unknown hour is held against the day in its own zone', () => {
    const attempts = [
      failedAt('2026-06-01T09:00:00Z', 'Pacific/Pago_Pago'),
      { on: '2026-06-01', outcome: 'fail' as const, zone: 'Pacific/Pago_Pago' },
    ]
    const [found] = stand('2026-06-10', { achievement, attempts }, 'Pacific/Kiritimati' as Zone)
    expect(found.remarks).toEqual([])
  })
})

const IDS = catalog.achievements
  .map(({ id }) => id)
  .filter((id) => JSON.stringify(catalog.lookup(id)?.policy ?? {}).includes('"hours"'))
const attempt: fc.Arbitrary<AttemptFact> = fc
  .record({
    ms: fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2026, 11, 31) }),
    zone: fc.constantFrom(...ZONES),
    outcome: fc.constantFrom('fail' as const, 'fail' as const, 'pass' as const),
    route: fc.constantFrom('exam' as const, 'assessment' as const),
  })
  .map(({ ms, ...more }) => {
    const at = instantOfMs(ms)
    return { ...more, on: dateIn(at, more.zone), at, exam: null }
  })

test('where an instant is told, the day is the one it is then in the candidate’s zone', () => {
  let told = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...IDS),
      fc.array(attempt, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...ZONES),
      fc.integer({ min: 0, max: 30 }),
      (id, attempts, zone, later) => {
        const today = addDays(
          attempts
            .map(({ on }) => on)
            .toSorted()
            .at(-1)!,
          later,
        )
        const { allowedOn, allowedAt } = standings(
          [{ achievement: id, attempts, awards: [] }],
          catalog.lookup,
          today,
          zone,
          false,
        ).get(id)!.retake
        if (allowedAt === null) return
        told++
        expect(allowedOn).toBe(dateIn(allowedAt, zone))
      },
    ),
    { numRuns: 1000 },
  )
  expect(told).toBeGreaterThan(0)
})
