import { describe, expect, test } from 'vitest'
import type { SourcedPolicy } from '@shared/domain/history'
import { type Policy, policySchema } from '@shared/domain/policy/schema'
import type { Zone } from '@shared/domain/instant'
import { standingUnder } from './histories'

const stated = { source: 'test', says: 'A rule of this test.' }
const months = (n: number) => ({ n, unit: 'months' as const })
const days = (n: number) => ({ n, unit: 'days' as const })
const hours = (n: number) => ({ n, unit: 'hours' as const })
const rules = (policy: Partial<Record<keyof Policy, unknown>>): SourcedPolicy => ({
  policy: policySchema.parse(policy),
  sources: {},
  exams: [],
})
const fixed = (length = months(12), more = {}) => ({ kind: 'fixed', length, ...more, ...stated })

describe('validity', () => {
  test.each<[string, unknown, string, string | null]>([
    ['a number of months', fixed(months(24)), 'pass 2024-02-29', '2026-02-28'],
    [
      'a number of days is not a number of months',
      fixed(days(732) as never),
      'pass 2024-03-01',
      '2026-03-03',
    ],
    [
      'the day before the anniversary',
      fixed(months(36), { lastValidDay: 'dayBefore' }),
      'pass 2017-02-03',
      '2020-02-02',
    ],
    [
      'the day before a clamped anniversary',
      fixed(months(36), { lastValidDay: 'dayBefore' }),
      'pass 2024-02-29',
      '2027-02-27',
    ],
    [
      'counted from the day of issue',
      fixed(months(12), { anchor: 'awarded' }),
      'pass 2026-01-10, award 2026-02-01',
      '2027-02-01',
    ],
    ['a fixed date', { kind: 'untilDate', on: '2021-03-12', ...stated }, 'pass 2019-06-01', '2021-03-12'],
    ['never', { kind: 'never', ...stated }, 'pass 2021-06-15', null],
  ])('%s', (_, validity, text, expected) => {
    expect(standingUnder(rules({ validity }), text, '2026-11-23').expiresOn).toBe(expected)
  })
  test('never is permanent; not known is held without an end that anybody stated', () => {
    expect(
      standingUnder(rules({ validity: { kind: 'never', ...stated } }), 'pass 2021-06-15', '2026-11-23').state,
    ).toBe('permanent')
    const unknown = standingUnder(rules({}), 'pass 2021-06-15', '2026-11-23')
    expect(unknown).toMatchObject({
      state: 'active',
      expiresOn: null,
      retake: { allowedOn: null, decidedBy: null },
    })
    expect(unknown.explanations.map(({ of }) => of)).toEqual(['issuedOn'])
  })
})

describe('renewal window, grace and what a renewal is counted from', () => {
  const window = (opens: unknown, early = 'blocked') => ({ opens, early, ...stated })
  test.each<[string, Partial<Record<keyof Policy, unknown>>, string, string, Record<string, unknown>]>([
    [
      'six months before expiry, in months',
      { validity: fixed(), renewalWindow: window({ from: 'expiry', before: months(6) }) },
      'pass 2025-08-31',
      '2026-02-28',
      { state: 'renewable', opensOn: '2026-02-28', closesOn: '2026-08-31' },
    ],
    [
      'sixty days before expiry',
      { validity: fixed(months(24)), renewalWindow: window({ from: 'expiry', before: days(60) }) },
      'pass 2024-09-15',
      '2026-07-16',
      { state: 'active', opensOn: '2026-07-17' },
    ],
    [
      'at once',
      { validity: fixed(), renewalWindow: window({ from: 'atOnce' }) },
      'pass 2026-01-10',
      '2026-02-01',
      { state: 'active', renewsAnyDay: true, opensOn: '2026-01-10', allowedOn: null },
    ],
    [
      'a grace keeps the renewal open after expiry',
      {
        validity: fixed(),
        grace: { length: days(30), allows: ['sit'], ...stated },
        renewalWindow: window({ from: 'passed', after: months(9) }),
      },
      'pass 2025-05-01',
      '2026-05-31',
      { state: 'grace', closesOn: '2026-05-31', graceUntil: '2026-05-31' },
    ],
    [
      'after the grace it is lapsed',
      { validity: fixed(), grace: { length: days(30), allows: ['sit'], ...stated } },
      'pass 2025-05-01',
      '2026-06-01',
      { state: 'lapsed' },
    ],
    [
      'renewed from the old expiry nothing is lost by renewing early',
      { validity: fixed(), renewedValidity: { from: 'oldExpiry', ...stated } },
      'pass 2025-05-10, pass 2025-12-01',
      '2026-11-23',
      { expiresOn: '2027-05-10', issuedOn: '2025-12-01' },
    ],
    [
      'once expired, a pass counts anew',
      { validity: fixed(), renewedValidity: { from: 'oldExpiry', ...stated } },
      'pass 2024-05-10, pass 2025-12-01',
      '2026-11-23',
      { expiresOn: '2026-12-01' },
    ],
    [
      'a window that only warns does not bar an early attempt',
      { validity: fixed(), renewalWindow: window({ from: 'passed', after: months(9) }, 'allowed') },
      'pass 2026-01-10',
      '2026-02-01',
      { state: 'active', opensOn: '2026-10-10', allowedOn: null },
    ],
  ])('%s', (_, policy, text, today, expected) => {
    const found = standingUnder(rules(policy), text, today)
    expect({ ...found, ...found.renewal, ...found.retake }).toMatchObject(expected)
  })
  test('a grace ends in a milestone of its own', () => {
    const found = standingUnder(
      rules({ validity: fixed(), grace: { length: days(30), allows: ['sit'], ...stated } }),
      'pass 2026-01-10',
      '2026-11-23',
    )
    expect(found.milestones).toEqual([
      { kind: 'expires', on: '2027-01-10' },
      { kind: 'renewalCloses', on: '2027-02-09' },
    ])
  })
})

describe('the wait after a failed attempt', () => {
  const list = rules({ retakeWait: { afterFail: [hours(24), days(14)], ...stated } })
  test.each<[string, SourcedPolicy, string, string, string | null]>([
    ['24 hours from an unknown hour', list, 'fail 2026-03-01', '2026-03-02', null],
    [
      '24 hours from a known instant',
      list,
      'fail 2026-03-01T10:00:00Z',
      '2026-03-02',
      '2026-03-02T10:00:00.000Z',
    ],
    ['the second wait of the list', list, 'fail 2026-03-01, fail 2026-03-02', '2026-03-16', null],
    ['the last wait repeats', list, 'fail 2026-03-01, fail 2026-03-02, fail 2026-03-20', '2026-04-03', null],
    [
      'in a row: a pass begins anew',
      list,
      'fail 2025-03-01, fail 2025-03-02, pass 2025-04-01, fail 2026-03-01',
      '2026-03-02',
      null,
    ],
    [
      'in all: a pass changes nothing',
      rules({ retakeWait: { afterFail: [days(1), days(14)], index: 'inAll', ...stated } }),
      'fail 2025-03-01, pass 2025-04-01, fail 2026-03-01',
      '2026-03-15',
      null,
    ],
    [
      'clear days',
      rules({ retakeWait: { afterFail: [{ n: 5, unit: 'clearDays' }], ...stated } }),
      'fail 2026-03-01',
      '2026-03-07',
      null,
    ],
    [
      'out of order and on one day',
      list,
      'fail 2026-03-02, fail 2026-03-01, fail 2026-03-02',
      '2026-03-16',
      null,
    ],
  ])('%s', (_, policy, text, allowedOn, allowedAt) => {
    expect(standingUnder(policy, text, '2026-11-23').retake).toMatchObject({
      allowedOn,
      allowedAt,
      decidedBy: 'retakeWait',
    })
  })
  test.each<[string, string]>([
    ['Pacific/Kiritimati', '2026-03-03'],
    ['UTC', '2026-03-02'],
    ['Pacific/Pago_Pago', '2026-03-02'],
  ])('a wait in hours is over on the day it is in %s', (zone, day) => {
    expect(
      standingUnder(list, 'fail 2026-03-01T20:00:00Z', '2026-11-23', zone as Zone).retake.allowedOn,
    ).toBe(day)
  })
  test('the explanation says that the hour is not known', () => {
    const found = standingUnder(list, 'fail 2026-03-01', '2026-11-23').explanations.find(
      ({ of }) => of === 'retake.allowedOn',
    )
    expect(found?.says).toContain('whatever the hour')
  })
})
