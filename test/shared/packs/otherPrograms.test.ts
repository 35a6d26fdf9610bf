import { expect, test } from 'vitest'
import type { AttemptFact } from '@shared/domain/history'
import type { Zone } from '@shared/domain/instant'
import { plainDate } from '@shared/domain/plainDate'
import { type Policy, policySchema } from '@shared/domain/policy/schema'
import { standings } from '@shared/domain/standings'

/** Worked examples of programs that have no pack yet: what they need can be said, and comes out as they tell it. */
const stated = { source: 'test', says: 'A rule of this example.' }
const days = (n: number) => ({ n, unit: 'days' })
const months = (n: number) => ({ n, unit: 'months' })

const attempt =
  (outcome: AttemptFact['outcome']) =>
  (on: string): AttemptFact => ({
    on: plainDate(on),
    at: null,
    zone: null,
    outcome,
    route: 'exam',
    exam: null,
  })

function standingOf(policy: object, attempts: AttemptFact[], today: string) {
  const rules = { policy: policySchema.parse(policy) as Policy, sources: {}, exams: [] }
  const history = { achievement: 'test/one', attempts, awards: [] }
  return standings([history], () => rules, plainDate(today), 'UTC' as Zone).get('test/one')!
}

test('99: a day after the first failed attempt, 14 days after the second', () => {
  const policy = { retakeWait: { afterFail: [days(1), days(14)], unsure: 'Sources disagree.', ...stated } }
  const fails = ['2026-02-02', '2026-02-03'].map(attempt('fail'))
  expect(standingOf(policy, fails, '2026-02-04').retake.allowedOn).toBe('2026-02-17')
})

test('119: a rule removed for everyone on a day holds before it and not after', () => {
  const policy = {
    validity: { kind: 'fixed', length: months(24), ...stated },
    versions: [
      {
        selectedBy: 'today',
        from: '2019-02-04',
        rules: { validity: { kind: 'never', overPrinted: true, ...stated } },
      },
    ],
  }
  const pass = [attempt('pass')('2018-03-15')]
  expect(standingOf(policy, pass, '2018-06-01')).toMatchObject({ state: 'active', expiresOn: '2020-03-15' })
  expect(standingOf(policy, pass, '2019-03-01')).toMatchObject({ state: 'permanent', expiresOn: null })
})

test('125: each paid attempt that fails brings one free try', () => {
  const policy = { includedRetake: { count: 1, per: 'paidFail', ...stated } }
  const after = (count: number) =>
    standingOf(
      policy,
      ['2026-03-01', '2026-03-10', '2026-04-01'].slice(0, count).map(attempt('fail')),
      '2026-04-02',
    ).included
  expect(after(1)?.left).toBe(1)
  expect(after(2)?.left).toBe(0)
  expect(after(3)?.left).toBe(1)
})

test('127: four per rolling 12 months, after waits of 14, 30 and 90 days', () => {
  const policy = {
    retakeWait: { afterFail: [days(14), days(30), days(90)], ...stated },
    attemptLimit: { max: 4, per: { kind: 'rolling', length: months(12) }, ...stated },
  }
  const fails = ['2026-01-31', '2026-02-14', '2026-03-16', '2026-06-14'].map(attempt('fail'))
  expect(standingOf(policy, fails, '2026-06-15').retake).toMatchObject({
    allowedOn: '2027-01-31',
    attemptsLeft: 0,
    decidedBy: 'attemptLimit',
  })
})
