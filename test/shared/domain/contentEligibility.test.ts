import { describe, expect, test } from 'vitest'
import { plainDate } from '@shared/domain/plainDate'
import { contentEligibility, mayBeAskedFrom } from '@shared/domain/policy/contentEligibility'
import type { Policy } from '@shared/domain/policy/schema'

const months = (n: number) => ({ n, unit: 'months' }) as const
const policy = (n: number): Policy => ({ contentEligibility: { after: months(n), source: 'x', says: 'x' } })

describe('from which day a feature may be asked', () => {
  test.each([
    ['2026-06-01', 3, '2026-09-01'],
    ['2026-06-01', 6, '2026-12-01'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-12-31', 6, '2027-06-30'],
  ])('available on %s, after %i months: %s', (availableOn, n, from) => {
    expect(mayBeAskedFrom(plainDate(availableOn), months(n))).toBe(from)
  })
})

describe('on the day of an exam', () => {
  const feature = { name: 'Nimbus', availableOn: plainDate('2026-06-01') }
  test.each([
    ['2026-11-30', false],
    ['2026-12-01', true],
    [null, null],
  ])('%s: %s', (day, mayComeUp) => {
    expect(contentEligibility(policy(6), [feature], day === null ? null : plainDate(day))).toEqual([
      { feature, from: '2026-12-01', mayComeUp },
    ])
  })

  test('a lab has no such rule', () => {
    expect(contentEligibility({}, [feature], null)).toBeUndefined()
  })
})
