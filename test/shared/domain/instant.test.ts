import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addHours,
  dateIn,
  instant,
  instantAt,
  instantOfMs,
  isZone,
  msOf,
  nextMidnight,
  parseInstant,
  startOfDay,
  wallClock,
  type Zone,
} from '@shared/domain/instant'
import { addDays, plainDate } from '@shared/domain/plainDate'
import { ZONES } from './zones'

const zone = (name: string): Zone => name as Zone

describe('what an instant is', () => {
  test.each([
    ['2026-01-10T09:00:00Z', '2026-01-10T09:00:00.000Z'],
    ['2026-01-10T09:00Z', '2026-01-10T09:00:00.000Z'],
    ['2026-01-10T09:00:00.5Z', '2026-01-10T09:00:00.500Z'],
  ])('%s is kept as %s', (text, kept) => {
    expect(parseInstant(text)).toBe(kept)
  })
  test.each([
    '2026-01-10',
    '2026-01-10T09:00:00',
    '2026-01-10T09:00:00+01:00',
    '2026-01-10T25:00:00Z',
    '1969-12-31T23:59:59Z',
    'now',
  ])('%s is none', (text) => {
    expect(parseInstant(text)).toBeUndefined()
    expect(() => instant(text)).toThrow(RangeError)
  })
})

describe('the day depends on the zone', () => {
  test.each([
    ['2026-01-10T09:59:59Z', 'Pacific/Kiritimati', '2026-01-10'],
    ['2026-01-10T10:00:00Z', 'Pacific/Kiritimati', '2026-01-11'],
    ['2026-01-10T10:59:59Z', 'Pacific/Pago_Pago', '2026-01-09'],
    ['2026-01-10T11:00:00Z', 'Pacific/Pago_Pago', '2026-01-10'],
    ['2026-03-29T00:59:59Z', 'Europe/Zurich', '2026-03-29'],
    ['2026-10-24T22:00:00Z', 'Europe/Zurich', '2026-10-25'],
  ])('%s in %s is %s', (moment, name, date) => {
    expect(dateIn(instant(moment), zone(name))).toBe(date)
  })
  test('only names the machine knows are zones', () => {
    expect(isZone('Europe/Zurich')).toBe(true)
    expect(isZone('Europe/Nowhere')).toBe(false)
    expect(isZone('')).toBe(false)
    expect(isZone('Etc/GMT+5')).toBe(true)
    for (const offset of ['+05:00', '-0330', '+05']) expect(isZone(offset)).toBe(false)
  })
})

describe('wall-clock times', () => {
  test.each([
    ['2026-07-01', '09:30', 'Europe/Zurich', '2026-07-01T07:30:00.000Z'],
    ['2026-12-03', '09:30', 'Europe/Zurich', '2026-12-03T08:30:00.000Z'],
    // 02:30 does not exist on this day; it is read after the change.
    ['2027-03-14', '02:30', 'America/New_York', '2027-03-14T07:30:00.000Z'],
    // 01:30 comes twice; the first is meant.
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z'],
  ])('%s %s in %s is %s', (date, time, name, expected) => {
    expect(instantAt(plainDate(date), time, zone(name))).toBe(expected)
  })

  test('every day begins at an instant of that day, and the millisecond before is the day before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25_000 }), fc.constantFrom(...ZONES), (days, name) => {
        const date = addDays(plainDate('1980-01-01'), days)
        const start = startOfDay(date, name)
        // Samoa skipped a day: there the day never began.
        if (dateIn(start, name) !== date) return
        expect(dateIn(instantOfMs(msOf(start) - 1), name) < date).toBe(true)
      }),
    )
  })

  test('midnight is the next one in the zone, over clock changes too', () => {
    expect(nextMidnight(instant('2026-03-28T23:30:00Z'), zone('Europe/Zurich'))).toBe(
      '2026-03-29T22:00:00.000Z',
    )
    expect(nextMidnight(instant('2026-10-25T12:00:00Z'), zone('Europe/Zurich'))).toBe(
      '2026-10-25T23:00:00.000Z',
    )
    expect(nextMidnight(instant('2026-01-10T10:30:00Z'), zone('Pacific/Kiritimati'))).toBe(
      '2026-01-11T10:00:00.000Z',
    )
  })

  test('hours are elapsed hours', () => {
    expect(addHours(instant('2026-03-28T12:00:00Z'), 24)).toBe('2026-03-29T12:00:00.000Z')
    expect(wallClock(addHours(instant('2026-03-28T12:00:00Z'), 24), zone('Europe/Zurich')).time).toBe(
      '14:00:00',
    )
  })
})
