import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCatalog } from '@shared/domain/catalog'
import { addDuration, subtractDuration } from '@shared/domain/duration'
import type { AttemptFact, AwardFact, History, SourcedPolicy } from '@shared/domain/history'
import { dateIn, instantOfMs, type Zone } from '@shared/domain/instant'
import { addDays, plainDate } from '@shared/domain/plainDate'
import { policySchema } from '@shared/domain/policy/schema'
import { standings } from '@shared/domain/standings'
import type { ExplainedDate, Standing } from '@shared/domain/standingTypes'
import { builtInPacks } from '../../../src/main/core/builtInPacks'
import { stand } from '../packs/stand'
import { standingUnder } from './histories'
import { ZONES } from './zones'

const catalog = createCatalog(builtInPacks)
const START = plainDate('2019-01-01')
const UTC = 'UTC' as Zone
const IDS = catalog.achievements.map(({ id }) => id)

const attemptOf = (id: string): fc.Arbitrary<AttemptFact> => {
  const routes = catalog.lookup(id)?.policy.renewalRoutes?.map(({ via }) => via) ?? []
  const codes = (catalog.lookup(id)?.exams ?? []).map(({ code }) => code)
  return fc
    .record({
      day: fc.integer({ min: 0, max: 2900 }).map((days) => addDays(START, days)),
      minute: fc.option(fc.nat(1439)),
      zone: fc.constantFrom(null, ...ZONES),
      outcome: fc.constantFrom('pass', 'pass', 'fail', 'no-show'),
      route: fc.constantFrom('exam' as const, 'exam' as const, ...routes),
      exam: fc.constantFrom(null, ...codes),
    })
    .map(({ day, minute, zone, ...more }) => {
      if (minute === null) return { ...more, on: day, at: null, zone }
      const at = instantOfMs(Date.parse(`${day}T00:00:00Z`) + minute * 60_000)
      return { ...more, on: dateIn(at, zone ?? UTC), at, zone }
    })
}
const award: fc.Arbitrary<AwardFact> = fc
  .record({
    on: fc.integer({ min: 0, max: 2900 }).map((days) => addDays(START, days)),
    length: fc.oneof(fc.integer({ min: 0, max: 1500 }), fc.constantFrom(null, undefined)),
    statedBy: fc.constantFrom('issuer' as const, 'holder' as const),
    revoked: fc.option(fc.nat(900)),
  })
  .map(({ on, length, statedBy, revoked }) => ({
    issuedOn: on,
    expiresOn: typeof length === 'number' ? addDays(on, length) : length,
    statedBy,
    revokedOn: revoked === null ? null : addDays(on, revoked),
  }))
const historyOf = (id: string): fc.Arbitrary<History> =>
  fc.record({
    achievement: fc.constant(id),
    attempts: fc.array(attemptOf(id), { maxLength: 5 }),
    awards: fc.array(award, { maxLength: 2 }),
  })
/** One achievement, and another of the same or another program. */
const candidate = fc
  .tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS))
  .chain(([one, other]): fc.Arbitrary<History[]> =>
    one === other ? fc.tuple(historyOf(one)) : fc.tuple(historyOf(one), historyOf(other)),
  )

const dateOf = (standing: Standing, of: ExplainedDate): string | null => {
  const dates: Record<ExplainedDate, string | null> = {
    issuedOn: standing.issuedOn,
    expiresOn: standing.expiresOn,
    'renewal.opensOn': standing.renewal.opensOn,
    'renewal.closesOn': standing.renewal.closesOn,
    'retake.allowedOn': standing.retake.allowedOn,
  }
  return dates[of]
}

function checkArithmetic(found: Standing): void {
  for (const { of, counted, text } of found.explanations) {
    for (const { label, from, sign, length, result, step } of counted) {
      if (step !== undefined) {
        expect(text).toContain(step)
        continue
      }
      const sum = length ? (sign === '-' ? subtractDuration(from, length) : addDuration(from, length)) : from
      if (label !== 'issuerSays' && result !== null)
        expect({ of, text, sum }).toEqual({ of, text, sum: result })
    }
    const date = dateOf(found, of)
    const last = counted.findLast(({ decides }) => decides)
    expect({ of, text, last: last?.result ?? null }).toEqual({ of, text, last: date })
    if (date) expect(text).toContain(date)
  }
}

test('every sum is true or names its step, and what decides ends on the date that it explains', () => {
  fc.assert(
    fc.property(
      candidate,
      fc.integer({ min: 0, max: 4000 }),
      fc.constantFrom(...ZONES),
      (histories, days, zone) => {
        for (const found of standings(histories, catalog.lookup, addDays(START, days), zone).values())
          checkArithmetic(found)
      },
    ),
    { numRuns: 1500 },
  )
})

const pass = (on: string, more: object = {}) => ({ on, outcome: 'pass' as const, ...more })
const said = (found: Standing, of: ExplainedDate) => found.explanations.find((one) => one.of === of)!

describe('the sums in words', () => {
  test.each<[string, string, Parameters<typeof stand>[1], ExplainedDate, string]>([
    [
      'a newer exam lifted the lock',
      '2026-11-21',
      { achievement: 'aws/sap', attempts: [pass('2026-01-10', { exam: 'SAP-C02' })] },
      'retake.allowedOn',
      'SAP-C03 can be sat from 2026-11-17. Passed on 2026-01-10 + 2 years = 2028-01-10, which does not decide.',
    ],
    [
      'a lock until it has expired',
      '2026-11-21',
      { achievement: 'microsoft/role-based', attempts: [pass('2026-05-31')] },
      'retake.allowedOn',
      'Expires on 2027-05-31 + 1 day = 2027-06-01.',
    ],
    [
      'the end of the year',
      '2026-11-21',
      { achievement: 'isaca/cisa', awards: [{ issuedOn: '2024-05-31', expiresOn: undefined }] },
      'expiresOn',
      'Issued on 2024-05-31 + 3 years, to the end of that year = 2027-12-31.',
    ],
    [
      'the end of the grace',
      '2026-11-21',
      { achievement: 'isaca/cisa', awards: [{ issuedOn: '2024-05-31', expiresOn: undefined }] },
      'renewal.closesOn',
      'Expires on 2027-12-31, to the end of the grace = 2028-02-28.',
    ],
    [
      'the day before the anniversary, of a leap day',
      '2026-11-21',
      { achievement: 'pmi/pmp', attempts: [pass('2024-02-29')] },
      'expiresOn',
      'Passed on 2024-02-29 + 3 years, less a day = 2027-02-27.',
    ],
    [
      'the day before the anniversary of an activation',
      '2026-11-21',
      { achievement: 'isc2/cissp', awards: [{ issuedOn: '2024-03-01' }] },
      'expiresOn',
      'Issued on 2024-03-01 + 3 years, less a day = 2027-02-28.',
    ],
  ])('%s', (_, today, written, of, text) => {
    expect(said(stand(today, written)[0], of).text).toContain(text)
  })
})

describe('a limit says what became of the attempt that it counts from', () => {
  const stated = { source: 'test', says: 'A rule of this test.' }
  const months = { n: 12, unit: 'months' }
  const limit = (more: object): SourcedPolicy => ({
    policy: policySchema.parse({ attemptLimit: { max: 1, ...stated, ...more } }),
    sources: {},
    exams: [],
  })
  const rolling = limit({ per: { kind: 'rolling', length: months }, countsNoShow: true })
  const fromFirst = limit({ per: { kind: 'fromFirst', length: months }, max: 2 })
  const year = limit({ per: { kind: 'calendarYear' } })
  test.each<[SourcedPolicy, string, string]>([
    [rolling, 'fail 2028-02-29', 'Failed on 2028-02-29 + 12 months = 2029-02-28.'],
    [rolling, 'pass 2028-02-29', 'Passed on 2028-02-29 + 12 months = 2029-02-28.'],
    [rolling, 'no-show 2027-03-01, fail 2026-03-01', 'No-show on 2027-03-01 + 12 months = 2028-03-01.'],
    [fromFirst, 'pending 2026-01-31, fail 2026-05-31', 'Sat on 2026-01-31 + 12 months = 2027-01-31.'],
    [year, 'pass 2026-05-31', 'Passed on 2026-05-31, the first day on which a place is free = 2027-01-01.'],
  ])('%#: %s', (rules, text, expected) => {
    const found = standingUnder(rules, text, '2029-11-23')
    expect(said(found, 'retake.allowedOn').text).toContain(expected)
  })
})

describe('the day on which it was issued', () => {
  const achievement = 'aws/microcredential-serverless'
  const attempts = [pass('2026-01-10')]

  test('is the issuer’s, and the window still counts from the pass', () => {
    const [found] = stand('2026-05-01', {
      achievement,
      attempts,
      awards: [{ issuedOn: '2026-01-12', expiresOn: '2027-01-12' }],
    })
    expect(found).toMatchObject({
      issuedOn: '2026-01-12',
      expiresOn: '2027-01-12',
      renewal: { opensOn: '2026-10-10', closesOn: '2027-01-12' },
    })
    expect(said(found, 'issuedOn')).toMatchObject({
      rule: 'issuerDate',
      text: 'The issuer states this day; the attempt that was passed has another. The rules count from the day of the pass. Issued on 2026-01-12. Passed on 2026-01-10, which does not decide.',
    })
    expect(said(found, 'renewal.opensOn').text).toContain('Passed on 2026-01-10 + 9 months = 2026-10-10.')
    expect(said(found, 'expiresOn').text).toContain('The issuer, on 2026-01-12: 2027-01-12.')
  })

  test('is that of the pass by the rule where nobody states one', () => {
    const [found] = stand('2026-05-01', { achievement, attempts })
    expect(found.issuedOn).toBe('2026-01-10')
    expect(said(found, 'issuedOn')).toMatchObject({
      rule: 'validity',
      source: expect.stringMatching(/^https:/),
      text: 'It counts from the day of the pass. Passed on 2026-01-10.',
    })
  })

  test('is the holder’s own word where the holder states it', () => {
    const [found] = stand('2026-05-01', {
      achievement,
      awards: [{ issuedOn: '2026-01-12', expiresOn: '2028-01-12', statedBy: 'holder' }],
    })
    expect(said(found, 'issuedOn')).toMatchObject({
      rule: 'holderDate',
      text: 'You stated this day. Issued on 2026-01-12.',
    })
    expect(said(found, 'expiresOn').text).not.toContain('The issuer')
  })

  test('of what another renewed names the rule that renews', () => {
    const [found] = stand('2026-11-21', {
      achievement: 'aws/saa',
      attempts: [pass('2024-01-31')],
      others: [{ achievement: 'aws/sap', attempts: [pass('2026-11-20')] }],
    })
    expect(said(found, 'issuedOn')).toMatchObject({
      rule: 'renews',
      source: expect.stringMatching(/^https:/),
    })
  })
})
