import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays as addDaysOf } from 'date-fns/addDays'
import { addMonths as addMonthsOf } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { differenceInMonths } from 'date-fns/differenceInMonths'

/** A calendar day, `YYYY-MM-DD`, with no time zone. Compares correctly as a string. */
export type PlainDate = string & { readonly __brand: 'PlainDate' }

/** The years a plain date may lie in (domain.md, Dates). */
export const FIRST_YEAR = 1970
export const LAST_YEAR = 2199

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether `text` is a real calendar day between 1970 and 2199, written `YYYY-MM-DD`. */
export function isPlainDate(text: string): text is PlainDate {
  const match = SHAPE.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false
  return day <= daysInMonth(year, month)
}

/** `text` as a plain date, or undefined where it is not one. */
export function parsePlainDate(text: string): PlainDate | undefined {
  return isPlainDate(text) ? text : undefined
}

/** A plain date known to be right, for literals and for rows the database has checked. @throws RangeError */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`not a date between ${FIRST_YEAR} and ${LAST_YEAR}: ${text}`)
  return text
}

/** Days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const toDate = (date: PlainDate): Date => new UTCDateMini(`${date}T00:00:00Z`)
const fromDate = (date: Date): PlainDate => new Date(date.getTime()).toISOString().slice(0, 10) as PlainDate

/** `date` and `count` days, which may be negative. */
export function addDays(date: PlainDate, count: number): PlainDate {
  return fromDate(addDaysOf(toDate(date), count))
}

/** The same day `count` months on, clamped to the last day of that month: 2025-05-31 + 9 = 2026-02-28. */
export function addMonths(date: PlainDate, count: number): PlainDate {
  return fromDate(addMonthsOf(toDate(date), count))
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return differenceInCalendarDays(toDate(to), toDate(from))
}

/** Whole months from `from` to `to`, rounded towards zero. */
export function monthsBetween(from: PlainDate, to: PlainDate): number {
  return differenceInMonths(toDate(to), toDate(from))
}

/** The later of the dates given; undefined without any. */
export function latest(...dates: readonly (PlainDate | null | undefined)[]): PlainDate | undefined {
  let found: PlainDate | undefined
  for (const date of dates) if (date && (!found || date > found)) found = date
  return found
}

/** The earlier of the dates given; undefined without any. */
export function earliest(...dates: readonly (PlainDate | null | undefined)[]): PlainDate | undefined {
  let found: PlainDate | undefined
  for (const date of dates) if (date && (!found || date < found)) found = date
  return found
}
