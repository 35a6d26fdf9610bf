import { describe, expect, test } from 'vitest'
import {
  addDuration,
  type Duration,
  durationInWords,
  durationSchema,
  subtractDuration,
} from '@shared/domain/duration'
import { plainDate } from '@shared/domain/plainDate'

describe('a wait after a day', () => {
  test.each<[string, Duration, string]>([
    ['2026-06-01', { n: 25, unit: 'days' }, '2026-06-26'],
    ['2026-12-20', { n: 25, unit: 'days' }, '2027-01-14'],
    ['2026-03-01', { n: 30, unit: 'clearDays' }, '2026-04-01'],
    ['2026-03-01', { n: 5, unit: 'clearDays' }, '2026-03-07'],
    ['2026-03-01', { n: 24, unit: 'hours' }, '2026-03-02'],
    ['2026-03-01', { n: 25, unit: 'hours' }, '2026-03-03'],
    ['2025-05-31', { n: 9, unit: 'months' }, '2026-02-28'],
    ['2024-02-29', { n: 1, unit: 'years' }, '2025-02-28'],
    ['2024-03-01', { n: 732, unit: 'days' }, '2026-03-03'],
  ])('%s + %o is over on %s', (from, length, over) => {
    expect(addDuration(plainDate(from), length)).toBe(over)
  })
  test.each<[string, Duration, string]>([
    ['2026-09-15', { n: 60, unit: 'days' }, '2026-07-17'],
    ['2026-08-31', { n: 6, unit: 'months' }, '2026-02-28'],
    ['2028-02-29', { n: 1, unit: 'years' }, '2027-02-28'],
    ['2026-03-07', { n: 5, unit: 'clearDays' }, '2026-03-01'],
    ['2026-03-03', { n: 25, unit: 'hours' }, '2026-03-01'],
  ])('%s - %o is %s', (from, length, before) => {
    expect(subtractDuration(plainDate(from), length)).toBe(before)
  })
  test('is said in words', () => {
    expect(durationInWords({ n: 1, unit: 'months' })).toBe('1 month')
    expect(durationInWords({ n: 30, unit: 'clearDays' })).toBe('30 clear days')
  })
  test.each<[Duration['unit'], number]>([
    ['years', 50],
    ['months', 600],
    ['days', 18_262],
    ['clearDays', 18_262],
    ['hours', 438_288],
  ])('in %s is at most 50 years', (unit, most) => {
    expect(durationSchema.safeParse({ n: most, unit }).success).toBe(true)
    const { error } = durationSchema.safeParse({ n: most + 1, unit })
    expect(error?.issues).toMatchObject([{ path: ['n'], message: expect.stringContaining('50 years') }])
  })
  test('is never negative', () => {
    expect(durationSchema.safeParse({ n: -1, unit: 'days' }).success).toBe(false)
  })
})
