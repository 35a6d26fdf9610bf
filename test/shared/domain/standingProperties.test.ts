import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AttemptFact, AwardFact, History } from '@shared/domain/history'
import { addDays, type PlainDate, plainDate } from '@shared/domain/plainDate'
import { standingSchema } from '@shared/domain/standingTypes'
import { standings } from '@shared/domain/standings'
import { catalog } from './histories'
import { ZONES } from './zones'

const START = plainDate('2023-01-01')
const day = fc.integer({ min: 0, max: 2000 }).map((count) => addDays(START, count))
const attempt: fc.Arbitrary<AttemptFact> = fc.record({
  on: day,
  at: fc.constant(null),
  zone: fc.constant(null),
  outcome: fc.constantFrom('pass', 'fail', 'pending', 'no-show', 'cancelled'),
  route: fc.constant('exam'),
  exam: fc.constant(null),
})
const award: fc.Arbitrary<AwardFact> = fc
  .record({ on: day, length: fc.option(fc.integer({ min: 0, max: 1500 })) })
  .map(({ on, length }) => ({
    issuedOn: on,
    expiresOn: length === null ? null : addDays(on, length),
    statedBy: 'issuer' as const,
    revokedOn: null,
  }))
const historyOf = (achievement: string): fc.Arbitrary<History> =>
  fc.record({
    achievement: fc.constant(achievement),
    attempts: fc.array(attempt, { maxLength: 6 }),
    awards: fc.array(award, { maxLength: 3 }),
  })
const candidate = fc.tuple(
  ...['aws/clf', 'aws/saa', 'aws/sap', 'aws/microcredential-serverless'].map(historyOf),
)
const zone = fc.constantFrom(...ZONES)

test('any history has a standing, of the promised shape', () => {
  fc.assert(
    fc.property(candidate, day, zone, (histories, today, where) => {
      for (const found of standings(histories, catalog.lookup, today, where).values()) {
        expect(standingSchema.parse(found)).toEqual(found)
        for (const milestone of found.milestones) expect(milestone.on >= today).toBe(true)
        if (found.state === 'active' || found.state === 'renewable')
          expect(found.expiresOn === null || found.expiresOn >= today).toBe(true)
        if (found.state === 'lapsed') expect(found.expiresOn! < today).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('periods follow one another without overlap', () => {
  fc.assert(
    fc.property(candidate, day, (histories, today) => {
      for (const { periods } of standings(histories, catalog.lookup, today, ZONES[4]!).values()) {
        periods.forEach((period, index) => {
          const next = periods[index + 1]
          expect(period.to === null || period.to >= period.from).toBe(true)
          if (next) expect(period.to !== null && period.to <= next.from).toBe(true)
        })
      }
    }),
    { numRuns: 300 },
  )
})

test('another failed attempt never makes the next one earlier', () => {
  fc.assert(
    fc.property(historyOf('aws/saa'), day, (history, failedOn) => {
      const today = plainDate('2029-01-01')
      const settled = {
        ...history,
        attempts: history.attempts.filter(({ outcome }) => outcome !== 'pending'),
      }
      const allowed = (attempts: readonly AttemptFact[]): PlainDate | null =>
        standings([{ ...settled, attempts }], catalog.lookup, today, ZONES[4]!, false).get('aws/saa')!.retake
          .allowedOn
      const before = allowed(settled.attempts)
      const fail: AttemptFact = {
        on: failedOn,
        at: null,
        zone: null,
        outcome: 'fail',
        route: 'exam',
        exam: null,
      }
      const after = allowed([...settled.attempts, fail])
      expect(before === null || (after !== null && after >= before)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('from one day to the next a standing changes only at a date of its own or at something that happened', () => {
  fc.assert(
    fc.property(candidate, day, (histories, today) => {
      const tomorrow = addDays(today, 1)
      const happened = histories.some(
        ({ attempts, awards }) =>
          attempts.some(({ on }) => on === tomorrow) || awards.some(({ issuedOn }) => issuedOn === tomorrow),
      )
      if (happened) return
      const now = standings(histories, catalog.lookup, today, ZONES[4]!)
      const then = standings(histories, catalog.lookup, tomorrow, ZONES[4]!)
      for (const [achievement, before] of now) {
        const after = then.get(achievement)!
        if (before.state === after.state) continue
        const dates = [
          before.renewal.opensOn,
          before.retake.allowedOn,
          before.expiresOn && addDays(before.expiresOn, 1),
        ]
        expect(dates).toContain(tomorrow)
      }
    }),
    { numRuns: 500 },
  )
})

test('the order in which attempts and awards are given does not matter', () => {
  fc.assert(
    fc.property(candidate, day, (histories, today) => {
      const turned = histories.map(({ achievement, attempts, awards }) => ({
        achievement,
        attempts: attempts.toReversed(),
        awards,
      }))
      const dates = (list: readonly History[]) =>
        [...standings(list, catalog.lookup, today, ZONES[4]!, false)].map(
          ([id, { state, expiresOn, renewal, retake }]) => [id, state, expiresOn, renewal, retake.allowedOn],
        )
      expect(dates(turned)).toEqual(dates(histories))
    }),
    { numRuns: 300 },
  )
})
