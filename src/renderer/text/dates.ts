import { addDays, daysBetween, monthsBetween, type PlainDate } from '@shared/domain/plainDate'
import { msOf, type Instant, type Zone } from '@shared/domain/instant'
import { counted, locale } from './locale'

/** How a date is written: `23 Feb 2027`, `23 Feb`, `Mon 23 Feb 2027`, `Monday 23 February`, `February 2027`, `Feb 2027`, `Feb`. */
export type DateForm =
  | 'full'
  | 'short'
  | 'weekday'
  | 'weekdayShort'
  | 'title'
  | 'long'
  | 'monthYear'
  | 'monthYearShort'
  | 'dayMonth'
  | 'dayMonthYear'
  | 'month'
  | 'day'

const FORMS: Record<DateForm, Intl.DateTimeFormatOptions> = {
  full: { day: 'numeric', month: 'short', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  weekdayShort: { weekday: 'short', day: 'numeric', month: 'short' },
  title: { weekday: 'long', day: 'numeric', month: 'long' },
  long: { weekday: 'long', day: 'numeric', month: 'short', year: 'numeric' },
  monthYear: { month: 'long', year: 'numeric' },
  monthYearShort: { month: 'short', year: 'numeric' },
  dayMonth: { day: 'numeric', month: 'long' },
  dayMonthYear: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'short' },
  day: { day: 'numeric' },
}

const formats = new Map<string, Intl.DateTimeFormat>()
function formatOf(options: Intl.DateTimeFormatOptions, timeZone: string): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options, timeZone])
  let found = formats.get(key)
  if (!found) {
    found = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone })
    formats.set(key, found)
  }
  return found
}

/** Months in three letters ("Sept" is not), no comma after the weekday, everything else as the locale has it. */
function write(moment: Date, options: Intl.DateTimeFormatOptions, zone: string): string {
  const parts = formatOf(options, zone).formatToParts(moment)
  return parts
    .map(({ type, value }, at) => {
      if (type === 'month' && options.month === 'short') return value.replace(/^(\p{L}{3})\p{L}$/u, '$1')
      if (type === 'literal' && parts[at - 1]?.type === 'weekday') return ' '
      return value
    })
    .join('')
}

/** A plain date in the person's own order, without leading zeros. */
export function dateText(date: PlainDate, form: DateForm = 'full'): string {
  return write(new Date(`${date}T00:00:00Z`), FORMS[form], 'UTC')
}

/** Clock time in a zone: `09:30`. */
export function timeText(at: Instant, zone: Zone): string {
  return formatOf({ hour: '2-digit', minute: '2-digit' }, zone).format(new Date(at))
}

/** Day and clock time in a zone: `Thu 3 Dec 2026, 09:30`. */
export function momentText(at: Instant, zone: Zone, form: DateForm = 'weekday'): string {
  return `${write(new Date(at), FORMS[form], zone)}, ${timeText(at, zone)}`
}

/** Weekday and clock time in a zone: `Thursday 09:30`. */
export function weekdayTimeText(at: Instant, zone: Zone): string {
  return `${formatOf({ weekday: 'long' }, zone).format(new Date(at))} ${timeText(at, zone)}`
}

/** From so many months on they are told in years, with the months that are left. */
const YEARS_FROM = 60

function monthsText(months: number): string {
  if (months < YEARS_FROM) return counted(months, 'month', 'months')
  const years = counted(Math.floor(months / 12), 'year', 'years')
  return months % 12 === 0 ? years : `${years} ${counted(months % 12, 'month', 'months')}`
}

/** How far `to` is from `today`: days up to a year, whole months beyond, years with months from five years on. `in 92 days`, `276 days ago`, `today`. */
export function distanceText(today: PlainDate, to: PlainDate): string {
  const days = daysBetween(today, to)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  const far = Math.abs(days) > 365
  const length = far ? monthsText(Math.abs(monthsBetween(today, to))) : counted(Math.abs(days), 'day', 'days')
  return days > 0 ? `in ${length}` : `${length} ago`
}

/** The same in little room: `92 d`, `15 mo`, `−24 d`. */
export function distanceShort(today: PlainDate, to: PlainDate): string {
  const days = daysBetween(today, to)
  if (days === 0) return 'today'
  const sign = days < 0 ? '−' : ''
  const months = Math.abs(monthsBetween(today, to))
  if (months >= YEARS_FROM) return `${sign}${Math.floor(months / 12)} y`
  if (Math.abs(days) > 365) return `${sign}${months} mo`
  return `${sign}${Math.abs(days)} d`
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Whether a moment is so near that hours or minutes are told. */
export function isClose(nowMs: number, at: Instant): boolean {
  return Math.abs(msOf(at) - nowMs) < 48 * HOUR
}

/** How far a moment is: hours under 48, minutes under one hour, else days. `in 31 hours`, `42 minutes ago`, `now`. */
export function momentDistanceText(nowMs: number, today: PlainDate, at: Instant, on: PlainDate): string {
  const left = msOf(at) - nowMs
  if (!isClose(nowMs, at)) return distanceText(today, on)
  const minutes = Math.floor(Math.abs(left) / MINUTE)
  if (minutes === 0) return 'now'
  const length =
    minutes < 60 ? counted(minutes, 'minute', 'minutes') : counted(Math.floor(minutes / 60), 'hour', 'hours')
  return left > 0 ? `in ${length}` : `${length} ago`
}

/** A day as people say it when it is near: `today`, `yesterday`, else with its weekday: `Fri 20 Nov`. */
export function recentDayText(today: PlainDate, on: PlainDate): string {
  if (on === today) return 'today'
  if (on === addDays(today, -1)) return 'yesterday'
  return dateText(on, 'weekdayShort')
}
