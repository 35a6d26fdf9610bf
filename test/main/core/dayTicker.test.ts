import { expect, test } from 'vitest'
import { addDays, plainDate } from '@shared/domain/plainDate'
import { instantOfMs, msOf, startOfDay, type Zone } from '@shared/domain/instant'
import { createDayTicker } from '../../../src/main/core/dayTicker'
import { handTimers, standingClock } from './coreFixture'

function ticking(day: string, zone: Zone) {
  const clock = standingClock(day, zone)
  const timers = handTimers()
  const days: string[] = []
  let looks = 0
  const ticker = createDayTicker({
    clock,
    timers,
    zones: () => [zone],
    newDay: () => days.push(clock.today(zone)),
    looked: () => looks++,
  })
  return { clock, timers, days, ticker, looks: () => looks }
}

test.each([
  ['2026-11-23', 'Pacific/Kiritimati'],
  ['2026-11-23', 'Pacific/Pago_Pago'],
  ['2026-03-29', 'Europe/Zurich'],
  ['2026-10-25', 'Europe/Zurich'],
  ['2026-03-08', 'America/New_York'],
  ['2026-11-01', 'America/New_York'],
  // Clocks skip midnight itself here: the day begins at 01:00.
  ['2026-09-05', 'America/Santiago'],
])('the day after %s begins at its midnight in %s, to the millisecond', (day, name) => {
  const zone = name as Zone
  const { clock, timers, days, looks } = ticking(day, zone)
  const next = addDays(plainDate(day), 1)
  const midnight = msOf(startOfDay(next, zone))
  clock.moveToInstant(instantOfMs(midnight - 20_000))
  timers.fire()
  expect(timers.waits.at(-1)).toBe(20_000)
  expect(days).toEqual([])
  clock.moveToInstant(instantOfMs(midnight - 1))
  timers.fire()
  expect(days).toEqual([])
  clock.moveToInstant(instantOfMs(midnight))
  timers.fire()
  expect(days).toEqual([next])
  timers.fire()
  expect(days).toEqual([next])
  expect(looks()).toBe(4)
})

test('no timer is trusted for longer than a minute', () => {
  const { timers } = ticking('2026-11-23', 'Europe/Zurich' as Zone)
  timers.fire()
  expect(timers.waits).toEqual([60_000, 60_000])
})

test('a clock that jumps, either way, is another day', () => {
  const { clock, ticker, days } = ticking('2026-11-23', 'Europe/Zurich' as Zone)
  clock.moveTo('2027-02-01')
  ticker.look()
  clock.moveTo('2026-11-20')
  ticker.look()
  expect(days).toEqual(['2027-02-01', '2026-11-20'])
})

test('closed, it looks no more', () => {
  const { clock, ticker, timers, days, looks } = ticking('2026-11-23', 'Europe/Zurich' as Zone)
  ticker.close()
  clock.moveTo('2026-12-01')
  timers.fire()
  ticker.look()
  expect(days).toEqual([])
  expect(looks()).toBe(0)
})
