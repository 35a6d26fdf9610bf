import { describe, expect, test } from 'vitest'
import { addDuration, type Duration } from '@shared/domain/duration'
import { examState, languagesOn } from '@shared/domain/examState'
import { plainDate } from '@shared/domain/plainDate'
import { policySchema } from '@shared/domain/policy/schema'
import type { ExamFact } from '@shared/domain/history'
import { standings } from '@shared/domain/standings'
import type { Zone } from '@shared/domain/instant'
import { told } from '../packs/asTold'

const stated = { source: 'test', says: 'A rule of this test.' }
const under = (policy: unknown, text: string, today: string, exams: ExamFact[] = []) =>
  standings(
    [told('test/one', text)],
    () => ({ policy: policySchema.parse(policy), sources: {}, exams }),
    plainDate(today),
    'UTC' as Zone,
  ).get('test/one')!
const fixed = (n: number, unit: Duration['unit']) => ({ kind: 'fixed', length: { n, unit }, ...stated })

describe('conventions', () => {
  test('row 51: nine months after 31 May', () => {
    const window = { opens: { from: 'passed', after: { n: 9, unit: 'months' } }, ...stated }
    const found = under(
      { validity: fixed(12, 'months'), renewalWindow: window },
      'pass 2025-05-31',
      '2025-06-01',
    )
    expect(found.renewal.opensOn).toBe('2026-02-28')
  })
  test('row 53: every step is counted from the anchor', () => {
    const duties = [{ what: 'fee', every: { n: 1, unit: 'months' }, ...stated }]
    const found = under({ validity: fixed(3, 'months'), duties }, 'pass 2026-01-31', '2026-02-01')
    expect(found.duties.map(({ on }) => on)).toEqual(['2026-02-28', '2026-03-31', '2026-04-30'])
  })
})

test('what never ends is told its next duty only, and the issuer’s own days are its own', () => {
  const never = { validity: { kind: 'never', ...stated } }
  const yearly = [{ what: 'fee', every: { n: 1, unit: 'years' }, ...stated }]
  expect(under({ ...never, duties: yearly }, 'pass 2024-03-10', '2026-03-10').duties.at(-1)?.on).toBe(
    '2027-03-10',
  )
  const dated = [{ what: 'module', dates: ['2024-01-01', '2025-04-01'], ...stated }]
  expect(
    under({ ...never, duties: dated }, 'pass 2024-03-10', '2026-03-10').duties.map(({ on }) => on),
  ).toEqual(['2025-04-01'])
})

describe('a trial of an exam can be sat once', () => {
  const policy = {
    retakeWait: { afterFail: [{ n: 14, unit: 'days' }], ...stated },
    attemptLimit: { max: 1, per: { kind: 'examVersion' }, counts: 'fails', of: 'beta', ...stated },
  }
  const exam = (firstDay: string | null, code?: string): ExamFact => ({
    code: 'N-2',
    firstDay: firstDay === null ? null : plainDate(firstDay),
    lastDay: null,
    beta: { code, firstDay: null, lastDay: null },
  })
  test.each<[string, ExamFact, string, string, unknown]>([
    [
      'until the standard one',
      exam('2027-01-14', 'B-2'),
      'fail 2026-10-05 exam B-2',
      '2026-10-06',
      { allowedOn: '2027-01-14', decidedBy: 'attemptLimit', attemptsLeft: 0 },
    ],
    [
      'whose day may not be known',
      exam(null),
      'fail 2026-10-05 exam N-2',
      '2026-10-06',
      { allowedOn: null, decidedBy: 'attemptLimit', attemptsLeft: 0 },
    ],
    [
      'under the same code before its first day',
      exam('2027-01-14'),
      'fail 2026-10-05 exam N-2',
      '2026-10-06',
      { allowedOn: '2027-01-14' },
    ],
    [
      'and the standard exam has no limit',
      exam('2027-01-14'),
      'fail 2027-01-20 exam N-2',
      '2027-01-21',
      { allowedOn: '2027-02-03', attemptsLeft: null },
    ],
    [
      'nor has another one',
      exam('2027-01-14', 'B-2'),
      'fail 2026-10-05 exam N-1',
      '2026-10-06',
      { allowedOn: '2026-10-19', attemptsLeft: null },
    ],
  ])('%s', (_, one, text, today, expected) => {
    expect(under(policy, text, today, [one]).retake).toMatchObject(expected as object)
  })
})

test('a renewal of one way may renew others where another does not', () => {
  const policies: Record<string, unknown> = {
    'test/high': {
      validity: fixed(3, 'years'),
      renewalRoutes: [{ via: 'activities', ...stated }],
      renews: [{ achievements: ['test/low'], via: ['exam'], ...stated }],
    },
    'test/low': { validity: fixed(3, 'years') },
  }
  const end = (text: string) =>
    standings(
      [told('test/low', 'pass 2024-01-10'), told('test/high', text)],
      (id) => ({ policy: policySchema.parse(policies[id]), sources: {}, exams: [] }),
      plainDate('2026-01-01'),
      'UTC' as Zone,
    ).get('test/low')!.expiresOn
  expect(end('pass 2024-06-01')).toBe('2027-06-01')
  expect(end('award 2023-01-01..2026-01-01, pass 2025-10-01 by activities')).toBe('2027-01-10')
})

test('an included try is for each paid one that failed', () => {
  const policy = { includedRetake: { count: 1, per: 'paidFail', ...stated } }
  const left = (text: string) => under(policy, text, '2026-11-23').included?.left
  expect(left('fail 2026-01-10')).toBe(1)
  expect(left('fail 2026-01-10, fail 2026-02-10')).toBe(0)
  expect(left('fail 2026-01-10, fail 2026-02-10, fail 2026-03-10')).toBe(1)
})

describe('the state of an exam, from its days', () => {
  const exam = (firstDay: string | null, lastDay: string | null, beta?: [string | null, string | null]) => ({
    firstDay: firstDay === null ? null : plainDate(firstDay),
    lastDay: lastDay === null ? null : plainDate(lastDay),
    beta: beta && {
      firstDay: beta[0] === null ? null : plainDate(beta[0]),
      lastDay: beta[1] === null ? null : plainDate(beta[1]),
    },
  })
  test.each([
    ['2026-11-30', exam('2026-12-01', null), 'announced'],
    ['2026-12-01', exam('2026-12-01', null), 'active'],
    ['2026-11-23', exam(null, null), 'active'],
    ['2026-10-31', exam(null, '2026-12-31'), 'active'],
    ['2026-11-01', exam(null, '2026-12-31'), 'lastWeeks'],
    ['2026-12-31', exam(null, '2026-12-31'), 'lastWeeks'],
    ['2027-01-01', exam(null, '2026-12-31'), 'retired'],
    ['2026-09-28', exam('2027-01-14', null, ['2026-09-29', null]), 'announced'],
    ['2026-09-29', exam('2027-01-14', null, ['2026-09-29', null]), 'beta'],
    ['2027-01-14', exam('2027-01-14', null, ['2026-09-29', null]), 'active'],
    ['2026-11-23', exam(null, null, [null, null]), 'beta'],
    ['2026-03-31', exam(null, null, [null, '2026-03-31']), 'beta'],
    ['2026-04-01', exam(null, null, [null, '2026-03-31']), 'active'],
    ['2026-04-01', exam('2026-04-14', null, [null, '2026-03-31']), 'announced'],
  ] as const)('on %s', (today, one, expected) => {
    expect(examState(one, plainDate(today))).toBe(expected)
  })
  test('each language has its own end', () => {
    const languages = [
      { language: 'English', until: plainDate('2026-09-28') },
      { language: 'Japanese', until: null },
    ]
    expect(languagesOn({ languages }, plainDate('2026-09-28'))).toEqual(['English', 'Japanese'])
    expect(languagesOn({ languages }, plainDate('2026-09-29'))).toEqual(['Japanese'])
  })
  test('a month is added once', () => {
    expect(addDuration(plainDate('2026-01-31'), { n: 3, unit: 'months' })).toBe('2026-04-30')
  })
})
