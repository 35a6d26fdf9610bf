import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  earliest,
  isPlainDate,
  latest,
  monthsBetween,
  parsePlainDate,
  plainDate,
} from '@shared/domain/plainDate'

const dates = fc
  .integer({ min: 0, max: daysBetween(plainDate('1970-01-01'), plainDate('2199-12-31')) })
  .map((days) => addDays(plainDate('1970-01-01'), days))

describe('what a plain date is', () => {
  test.each(['1970-01-01', '2199-12-31', '2024-02-29', '2000-02-29'])('%s is one', (text) => {
    expect(parsePlainDate(text)).toBe(text)
  })
  test.each([
    ['1969-12-31', 'too early'],
    ['2200-01-01', 'too late'],
    ['2026-02-29', 'no leap year'],
    ['2100-02-29', 'a century without a leap day'],
    ['2026-13-01', 'no such month'],
    ['2026-00-10', 'no such month'],
    ['2026-04-31', 'no such day'],
    ['2026-1-1', 'no leading zeros'],
    ['2026-01-01T00:00:00Z', 'an instant'],
    [' 2026-01-01', 'a space'],
    ['', 'nothing'],
  ])('%s is none: %s', (text) => {
    expect(isPlainDate(text)).toBe(false)
    expect(() => plainDate(text)).toThrow(RangeError)
  })
})

describe('months clamp to the end of the month and are added once', () => {
  test.each([
    ['2025-05-31', 9, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s + %i months = %s', (from, months, to) => {
    expect(addMonths(plainDate(from), months)).toBe(to)
  })

  // A second implementation, by year and month numbers alone.
  const byNumbers = (date: string, count: number): string => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
    const index = year * 12 + (month - 1) + count
    const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
    const pad = (value: number, size: number): string => String(value).padStart(size, '0')
    return `${pad(y, 4)}-${pad(m, 2)}-${pad(Math.min(day, daysInMonth(y, m)), 2)}`
  }
  test('agrees with month numbers on any day', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -240, max: 240 }), (date, count) => {
        expect(addMonths(date, count)).toBe(byNumbers(date, count))
      }),
    )
  })
})

describe('days', () => {
  test('adding and counting are each other’s reverse, over every clock change', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -4000, max: 4000 }), (date, count) => {
        expect(daysBetween(date, addDays(date, count))).toBe(count)
      }),
    )
  })
  test('whole months are rounded down', () => {
    expect(monthsBetween(plainDate('2026-11-23'), plainDate('2028-03-06'))).toBe(15)
    expect(monthsBetween(plainDate('2026-01-30'), plainDate('2026-02-27'))).toBe(0)
    // The end of February is as far as a month from 31 January can go.
    expect(monthsBetween(plainDate('2026-01-31'), plainDate('2026-02-28'))).toBe(1)
  })
  test('latest and earliest pass over what is not there', () => {
    expect(latest(null, plainDate('2026-01-02'), undefined, plainDate('2026-01-01'))).toBe('2026-01-02')
    expect(earliest(null, plainDate('2026-01-02'), plainDate('2026-01-01'))).toBe('2026-01-01')
    expect(latest(null, undefined)).toBeUndefined()
    expect(earliest()).toBeUndefined()
  })
})
