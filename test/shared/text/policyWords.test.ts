import { describe, expect, test } from 'vitest'
import { plainDate } from '@shared/domain/plainDate'
import { packSchema } from '@shared/domain/policy/packSchema'
import { policySchema } from '@shared/domain/policy/schema'
import { isStale, policyWords } from '@shared/text/policyWords'

const TODAY = plainDate('2026-11-23')
const stated = { source: 's', says: 'As the issuer says it.' }
const sources = {
  s: packSchema.shape.sources.parse({
    s: { url: 'https://example.org/', title: 'Rules', checkedOn: '2025-11-22' },
  })['s']!,
}
const months = (n: number) => ({ n, unit: 'months' as const })
const days = (n: number) => ({ n, unit: 'days' as const })
const linesOf = (policy: unknown) =>
  policyWords({ policy: policySchema.parse(policy), sources }, (id) => id.toUpperCase(), TODAY)

describe('a policy in words', () => {
  test.each([
    [
      'a fixed validity',
      { validity: { kind: 'fixed', length: months(12), ...stated } },
      ['Valid for 12 months from passing.', 'The anniversary itself is the last valid day.'],
    ],
    [
      'no end',
      { validity: { kind: 'never', overPrinted: true, ...stated } },
      ['It never expires.', 'So too where a badge prints an end.'],
    ],
    [
      'a last day',
      { validity: { kind: 'untilDate', on: '2027-12-31', ...stated } },
      ['Valid until 31 Dec 2027.'],
    ],
    [
      'grace',
      { grace: { length: days(30), allows: ['pay', 'submit'], ...stated } },
      ['It lasts 30 days after expiry. In that time one may still pay or hand in what was earned.'],
    ],
    [
      'grace to a day of the year',
      { grace: { length: { untilMonth: 2, untilDay: 28 }, allows: ['pay'], ...stated } },
      ['It lasts until 28 Feb of the year after. In that time one may still pay.'],
    ],
    [
      'a window',
      { renewalWindow: { opens: { from: 'passed', after: months(9) }, ...stated } },
      ['Opens 9 months after passing.', 'Before that it cannot be sat.'],
    ],
    [
      'one wait',
      { retakeWait: { afterFail: [days(25)], ...stated } },
      ['25 days after every failed attempt.'],
    ],
    [
      'waits',
      { retakeWait: { afterFail: [{ n: 24, unit: 'hours' }, days(14)], ...stated } },
      [
        'After the 1st failed attempt: 24 hours.',
        'After the 2nd failed attempt, and every further one: 14 days.',
        'Failed attempts are counted since the last pass.',
      ],
    ],
    [
      'a limit',
      { attemptLimit: { max: 5, per: { kind: 'rolling', length: months(12) }, ...stated } },
      ['At most 5 sittings in any 12 months.'],
    ],
    [
      'a lock',
      { passLock: { until: { kind: 'newExam' }, ...stated } },
      ['Not again until there is a newer exam.'],
    ],
    [
      'tries of one fee',
      { includedRetake: { count: 1, within: months(12), ...stated } },
      ['1 further try with each purchase.', 'Within 12 months.'],
    ],
    [
      'renewing others',
      { renews: [{ achievements: ['t/a', 't/b'], effect: 'align', ...stated }] },
      [
        'Renews T/A and T/B.',
        'They then end with this one.',
        'Never to an earlier end.',
        'Only what is still valid on that day.',
      ],
    ],
    [
      'credits',
      {
        credits: {
          total: 120,
          unit: 'CPE',
          cycle: { n: 3, unit: 'years' },
          minPerYear: 20,
          buckets: [{ id: 'A', min: 90 }],
          ...stated,
        },
      },
      ['120 CPE in 3 years.', 'At least 20 CPE in each year of the cycle.', 'A: at least 90.'],
    ],
    [
      'a fee',
      { duties: [{ what: 'fee', every: { n: 1, unit: 'years' }, onMiss: 'suspend', ...stated }] },
      ['A fee every 1 year.', 'Missing it suspends the credential.'],
    ],
    [
      'parts',
      { composite: { atLeast: 2, of: ['t/a', 't/b', 't/c'], ...stated } },
      ['Held while 2 of these are held: T/A, T/B and T/C.'],
    ],
    [
      'who may',
      {
        eligibility: { minimumAge: 13, consentBelow: 18, prerequisites: [{ achievement: 't/a' }], ...stated },
      },
      [
        'From the age of 13.',
        'Below 18 with a guardian’s consent.',
        'T/A must have been passed when it is sat.',
      ],
    ],
    [
      'an appointment',
      { appointment: { changeUntil: { n: 24, unit: 'hours' }, maxMoves: 2, ...stated } },
      ['Until 24 hours before it.', 'It may be moved at most 2 times.'],
    ],
  ])('says %s', (_, policy, numbers) => {
    const [line, ...more] = linesOf(policy)
    expect(more).toEqual([])
    expect(line).toMatchObject({ says: stated.says, numbers, span: null, unsure: null, otherReading: null })
    expect(line?.source).toMatchObject({ title: 'Rules', confidence: 'single', stale: true })
  })

  test('says what is doubtful, and the other reading', () => {
    const [line] = linesOf({
      retakeWait: {
        afterFail: [days(14)],
        alternative: [{ n: 14, unit: 'clearDays' }],
        unsure: 'Two pages differ.',
        ...stated,
      },
    })
    expect(line).toMatchObject({
      unsure: 'Two pages differ.',
      otherReading: '14 clear days after every failed attempt.',
    })
  })

  test('says each way to renew by itself', () => {
    const lines = linesOf({
      renewalRoutes: [
        { via: 'assessment', free: true, ...stated },
        { via: 'fee', cost: { amount: 49.5, currency: 'USD' }, newExpiry: { from: 'oldExpiry' }, ...stated },
      ],
    })
    expect(lines.map(({ heading, numbers }) => [heading, ...numbers])).toEqual([
      ['Renewing by the online assessment', 'It costs nothing.'],
      ['Renewing by a fee', 'Its whole validity again, counted from the old expiry.', 'It costs $49.50.'],
    ])
  })

  test('says the rules of another time after those of today', () => {
    const lines = linesOf({
      validity: { kind: 'fixed', length: months(24), ...stated },
      versions: [
        {
          selectedBy: 'passed',
          until: '2025-06-01',
          rules: { validity: { kind: 'fixed', length: months(36), ...stated } },
        },
      ],
    })
    expect(lines.map(({ key, span }) => [key, span?.text])).toEqual([
      ['validity', undefined],
      ['versions[0].validity', 'For passes before 1 Jun 2025'],
    ])
  })
})

test('what was not checked for a year is stale', () => {
  expect(isStale(plainDate('2025-11-22'), TODAY)).toBe(true)
  expect(isStale(plainDate('2025-11-23'), TODAY)).toBe(false)
})
