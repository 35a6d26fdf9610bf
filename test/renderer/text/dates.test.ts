import { describe, expect, test } from 'vitest'
import { instant } from '@shared/domain/instant'
import { plainDate } from '@shared/domain/plainDate'
import { dateText, distanceShort, distanceText, momentDistanceText } from '@renderer/text/dates'

const today = plainDate('2026-11-23')

describe('a distance', () => {
  test.each([
    ['2026-11-23', 'today', 'today'],
    ['2026-11-24', 'tomorrow', '1 d'],
    ['2026-11-22', 'yesterday', '−1 d'],
    ['2027-02-23', 'in 92 days', '92 d'],
    ['2027-11-23', 'in 365 days', '365 d'],
    ['2027-11-24', 'in 12 months', '12 mo'],
    ['2028-03-06', 'in 15 months', '15 mo'],
    ['2026-02-20', '276 days ago', '−276 d'],
    ['2023-12-14', '35 months ago', '−35 mo'],
    ['2031-11-22', 'in 59 months', '59 mo'],
    ['2031-11-23', 'in 5 years', '5 y'],
    ['2031-12-23', 'in 5 years 1 month', '5 y'],
    ['2013-03-23', '13 years 8 months ago', '−13 y'],
  ])('%s', (date, words, short) => {
    expect(distanceText(today, plainDate(date))).toBe(words)
    expect(distanceShort(today, plainDate(date))).toBe(short)
  })

  const at = instant('2026-12-03T08:30:00Z')
  const on = plainDate('2026-12-03')
  test.each([
    ['2026-12-01T08:30:00Z', '2026-12-01', 'in 2 days'],
    ['2026-12-01T08:30:01Z', '2026-12-01', 'in 47 hours'],
    ['2026-12-02T01:00:00Z', '2026-12-02', 'in 31 hours'],
    ['2026-12-03T07:30:00Z', '2026-12-03', 'in 1 hour'],
    ['2026-12-03T07:48:00Z', '2026-12-03', 'in 42 minutes'],
    ['2026-12-03T08:30:00Z', '2026-12-03', 'now'],
    ['2026-12-03T10:31:00Z', '2026-12-03', '2 hours ago'],
  ])('of a moment, seen at %s', (now, day, words) => {
    expect(momentDistanceText(Date.parse(now), plainDate(day), at, on)).toBe(words)
  })
})

test('months have three letters, and days no leading zero', () => {
  expect(dateText(plainDate('2026-09-07'))).toMatch(/\b7\b/)
  expect(dateText(plainDate('2026-09-07'))).toMatch(/\bSep\b/)
})
