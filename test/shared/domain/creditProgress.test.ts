import { describe, expect, test } from 'vitest'
import { plainDate } from '@shared/domain/plainDate'
import { creditProgress } from '@shared/domain/policy/creditProgress'
import { type Policy, policySchema } from '@shared/domain/policy/schema'
import type { Period } from '@shared/domain/standingTypes'

const stated = { source: 'test', says: 'A rule of this test.' }
const years = (n: number) => ({ n, unit: 'years' as const })

function policy(credits: object, lastValidDay: string): Policy {
  const validity = { kind: 'creditCycle', length: years(3), lastValidDay, ...stated }
  return policySchema.parse({ validity, credits: { unit: 'units', cycle: years(3), ...credits, ...stated } })
}
function period(from: string, to: string): Period {
  const [start, end] = [plainDate(from), plainDate(to)]
  const shared = {
    endKnown: true,
    toAlso: null,
    origin: 'issuer',
    by: null,
    differs: false,
    revokedOn: null,
  } as const
  return { ...shared, from: start, to: end, anchor: start, computedTo: end }
}
const entry = (on: string, amount: number, category: string | null = null) => ({
  on: plainDate(on),
  amount,
  category,
})
const today = plainDate('2026-11-23')

describe('the cycle', () => {
  test.each([
    ['anniversary', '2023-02-02', '2020-02-02'],
    ['dayBefore', '2023-02-02', '2020-02-03'],
    ['yearEnd', '2026-12-31', '2024-01-01'],
  ])('by %s, ending on %s, began on %s', (lastValidDay, to, from) => {
    const found = creditProgress(policy({ total: 1 }, lastValidDay), [], period('2019-06-01', to), today)
    expect(found).toMatchObject({ from, to })
  })
  test('surplus of its last months, counted back from the day after its end', () => {
    const rules = policy(
      { total: 10, carryOver: { max: 9, earnedWithin: { n: 6, unit: 'months' } } },
      'dayBefore',
    )
    const whole = period('2024-03-01', '2027-02-28')
    const later = plainDate('2027-03-01')
    const of = (on: string) => creditProgress(rules, [entry('2025-01-01', 10), entry(on, 3)], whole, later)
    expect([of('2026-08-31')?.carriesOver, of('2026-09-01')?.carriesOver]).toEqual([0, 3])
  })
})

describe('parts', () => {
  const rules = policy(
    {
      total: 10,
      buckets: [
        { id: 'learning', min: 6 },
        { id: 'theory', min: 2, within: 'learning' },
        { id: 'giving', max: 4 },
        { id: 'work', max: 1, within: 'giving' },
      ],
    },
    'dayBefore',
  )
  const cycle = period('2024-01-01', '2026-12-31')
  test.each<[string, ReturnType<typeof entry>[], { counts: number; missing: number }]>([
    ['nothing yet', [], { counts: 0, missing: 10 }],
    [
      'a part within another lacks, though the total is reached',
      [entry('2025-01-01', 10, 'learning')],
      { counts: 10, missing: 2 },
    ],
    [
      'a part within another counts in it',
      [entry('2025-01-01', 8, 'learning'), entry('2025-01-02', 2, 'Theory')],
      { counts: 10, missing: 0 },
    ],
    [
      'of each part at most its maximum',
      [entry('2025-01-01', 6, 'theory'), entry('2025-01-02', 5, 'work'), entry('2025-01-02', 2, 'giving')],
      { counts: 9, missing: 1 },
    ],
    ['what names no part counts for the total alone', [entry('2025-01-01', 12)], { counts: 12, missing: 6 }],
  ])('%s', (_, entries, expected) => {
    expect(creditProgress(rules, entries, cycle, today)).toMatchObject(expected)
  })
})
