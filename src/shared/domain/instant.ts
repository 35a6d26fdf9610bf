import { addDays, isPlainDate, type PlainDate } from './plainDate'

/** A moment in UTC, ISO 8601 with `Z` and milliseconds. Compares correctly as a string. */
export type Instant = string & { readonly __brand: 'Instant' }

/** An IANA time-zone name, such as `Europe/Zurich`. */
export type Zone = string & { readonly __brand: 'Zone' }

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/
const HOUR = 3_600_000

/** `text` as an instant in its one canonical form, or undefined where it is none. */
export function parseInstant(text: string): Instant | undefined {
  if (!SHAPE.test(text) || !isPlainDate(text.slice(0, 10))) return undefined
  const ms = Date.parse(text)
  return Number.isNaN(ms) ? undefined : instantOfMs(ms)
}

/** An instant known to be right. @throws RangeError */
export function instant(text: string): Instant {
  const found = parseInstant(text)
  if (!found) throw new RangeError(`not an instant in UTC: ${text}`)
  return found
}

/** Milliseconds since 1970 as an instant; for clocks. */
export function instantOfMs(ms: number): Instant {
  return new Date(ms).toISOString() as Instant
}

/** Milliseconds since 1970; for timers and distances. */
export function msOf(moment: Instant): number {
  return Date.parse(moment)
}

/** `moment` and `hours` elapsed hours, whatever the clocks do meanwhile. */
export function addHours(moment: Instant, hours: number): Instant {
  return instantOfMs(msOf(moment) + hours * HOUR)
}

/** Whether the runtime knows `name` as an IANA time zone; an offset, as +05:00, is none. */
export function isZone(name: string): name is Zone {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    formatterOf(name as Zone)
    return true
  } catch {
    return false
  }
}

const formatters = new Map<Zone, Intl.DateTimeFormat>()
function formatterOf(zone: Zone): Intl.DateTimeFormat {
  let found = formatters.get(zone)
  if (!found) {
    found = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    })
    formatters.set(zone, found)
  }
  return found
}

/** The wall clock in `zone` at `moment`: the day and `HH:MM:SS`. */
export function wallClock(moment: Instant, zone: Zone): { date: PlainDate; time: string } {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const { type, value } of formatterOf(zone).formatToParts(new Date(moment))) part[type] = value
  return {
    date: `${part.year}-${part.month}-${part.day}` as PlainDate,
    time: `${part.hour}:${part.minute}:${part.second}`,
  }
}

/** The calendar day it is in `zone` at `moment`. */
export function dateIn(moment: Instant, zone: Zone): PlainDate {
  return wallClock(moment, zone).date
}

/** Minutes that `zone` is ahead of UTC at `ms`. */
function offsetMinutes(ms: number, zone: Zone): number {
  const { date, time } = wallClock(instantOfMs(ms), zone)
  return Math.round((Date.parse(`${date}T${time}Z`) - Math.floor(ms / 1000) * 1000) / 60_000)
}

/**
 * The instant at which clocks in `zone` show `time` (`HH:MM`) on `date`. A time that a clock change skips is read
 * as the same distance after the change; a time that comes twice is the first of the two.
 */
export function instantAt(date: PlainDate, time: string, zone: Zone): Instant {
  const wall = Date.parse(`${date}T${time}:00Z`)
  // The two offsets in force around that moment, the one before the change first.
  const before = offsetMinutes(wall - 24 * HOUR, zone)
  const after = offsetMinutes(wall + 24 * HOUR, zone)
  const first = wall - before * 60_000
  if (before === after || offsetMinutes(first, zone) === before) return instantOfMs(first)
  const second = wall - after * 60_000
  return offsetMinutes(second, zone) === after ? instantOfMs(second) : instantOfMs(first)
}

/** The first instant of `date` in `zone`. */
export function startOfDay(date: PlainDate, zone: Zone): Instant {
  const midnight = instantAt(date, '00:00', zone)
  return dateIn(midnight, zone) < date ? instantAt(date, '01:00', zone) : midnight
}

/** The next midnight in `zone` after `moment`: when "today" changes there. */
export function nextMidnight(moment: Instant, zone: Zone): Instant {
  return startOfDay(addDays(dateIn(moment, zone), 1), zone)
}
