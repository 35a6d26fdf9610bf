import { describe, expect, test } from 'vitest'
import type { SourcedPolicy } from '@shared/domain/history'
import { policySchema } from '@shared/domain/policy/schema'
import { passed, stand } from '../packs/stand'
import { standingUnder } from './histories'

const stated = { source: 'test', says: 'A rule of this test.' }
const rules = (policy: object): SourcedPolicy => ({
  policy: policySchema.parse(policy),
  sources: {},
  exams: [],
})
const remarks = (policy: object, text: string) =>
  standingUnder(rules(policy), text, '2026-11-23').remarks.map(({ kind, on }) => `${kind} ${on}`)

const validity = { kind: 'fixed', length: { n: 12, unit: 'months' }, ...stated }
const lock = { until: { kind: 'over', length: { n: 180, unit: 'days' } }, ...stated }
const wait = { afterFail: [{ n: 14, unit: 'days' }], ...stated }
const limit = { max: 2, per: { kind: 'rolling', length: { n: 12, unit: 'months' } }, ...stated }

describe('a renewal before its window opened is counted as written down, and said', () => {
  const ONE = 'aws/microcredential-serverless'
  const game = { on: '2026-03-30', outcome: 'pass' as const, route: 'game' as const }
  test.each<[string, Parameters<typeof stand>[1], string | undefined]>([
    [
      'a pass',
      { achievement: ONE, attempts: [...passed('2026-01-10'), ...passed('2026-06-01')] },
      '2026-06-01 Passed before it could be renewed, from 2026-10-10.',
    ],
    [
      'the day before, at the end of a month',
      { achievement: ONE, attempts: [...passed('2025-05-31'), ...passed('2026-02-27')] },
      '2026-02-27 Passed before it could be renewed, from 2026-02-28.',
    ],
    [
      'the day it opens',
      { achievement: ONE, attempts: [...passed('2025-05-31'), ...passed('2026-02-28')] },
      undefined,
    ],
    [
      'once lapsed',
      { achievement: ONE, attempts: [...passed('2024-05-31'), ...passed('2025-06-01')] },
      undefined,
    ],
    [
      'the issuer confirmed it',
      {
        achievement: ONE,
        attempts: [...passed('2026-01-10'), ...passed('2026-06-01')],
        awards: [{ issuedOn: '2026-06-02' }],
      },
      undefined,
    ],
    [
      'a way of its own window',
      { achievement: 'aws/clf', attempts: [...passed('2023-10-01'), game] },
      '2026-03-30 Passed before it could be renewed, from 2026-04-01.',
    ],
    [
      'that way on its first day',
      { achievement: 'aws/clf', attempts: [...passed('2023-10-01'), { ...game, on: '2026-04-01' }] },
      undefined,
    ],
  ])('%s', (_, written, expected) => {
    const [{ remarks }] = stand('2026-11-23', written)
    const said = remarks.filter(({ kind }) => kind === 'beforeWindow')
    expect(said.map(({ on, text }) => `${on} ${text}`)).toEqual(
      expected === undefined ? [] : [`${expected} It is counted as written down; check its day.`],
    )
  })
})

describe('what a rule does not foresee is counted as written down, and said', () => {
  test.each<[string, object, string, string[]]>([
    [
      'a pass while a pass bars it',
      { validity, passLock: lock },
      'pass 2026-01-10, pass 2026-03-10',
      ['whileLocked 2026-03-10'],
    ],
    ['a pass once the lock is over', { validity, passLock: lock }, 'pass 2026-01-10, pass 2026-07-09', []],
    [
      'a lock until it has expired',
      { validity, passLock: { until: { kind: 'expired' }, ...stated } },
      'pass 2025-01-10, pass 2025-06-10, pass 2026-06-11',
      ['whileLocked 2025-06-10'],
    ],
    [
      'an attempt during a wait',
      { retakeWait: wait },
      'fail 2026-03-01, fail 2026-03-14',
      ['duringWait 2026-03-14'],
    ],
    ['an attempt when the wait is over', { retakeWait: wait }, 'fail 2026-03-01, fail 2026-03-15', []],
    [
      'out of order, the days count',
      { retakeWait: wait },
      'fail 2026-03-14, fail 2026-03-01',
      ['duringWait 2026-03-14'],
    ],
    [
      'more attempts than the limit allows',
      { attemptLimit: limit },
      'fail 2026-01-10, fail 2026-02-10, fail 2026-03-10, fail 2027-01-10',
      ['overLimit 2026-03-10'],
    ],
    ['two on one day', {}, 'pass 2026-01-10, fail 2026-01-10', ['sameDay 2026-01-10']],
    ['two on one day at known hours', {}, 'fail 2026-01-10T08:00:00Z, pass 2026-01-10T14:00:00Z', []],
    [
      'an award before any attempt',
      { validity },
      'award 2026-01-10, fail 2026-02-10, pass 2026-03-10',
      ['awardFirst 2026-01-10'],
    ],
    ['a renewal long after an award', { validity }, 'award 2025-11-10, pass 2026-09-10', []],
  ])('%s', (_, policy, text, expected) => {
    expect(remarks(policy, text)).toEqual(expected)
  })

  test('each says what was made of it', () => {
    const [remark] = standingUnder(
      rules({ validity, passLock: lock }),
      'pass 2026-01-10, pass 2026-03-10',
      '2026-11-23',
    ).remarks
    expect(remark?.text).toBe(
      'The pass of 2026-01-10 barred the same exam until 2026-07-09. It is counted as written down; check its day and its exam code.',
    )
  })
})
