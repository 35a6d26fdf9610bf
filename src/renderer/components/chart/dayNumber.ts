import type { PlainDate } from '@shared/domain/plainDate'

const MS_PER_DAY = 86_400_000

/** A calendar day taken apart: month 1 to 12, weekday 0 (Sunday) to 6. */
export interface DayParts {
  readonly year: number
  readonly month: number
  readonly date: number
  readonly weekday: number
}

/** A plain date as a count of days since 1 January 1970, so that a chart can add and compare. */
export function dayOf(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY
}

/** The plain date of a day number; fractions belong to the day that they lie in. */
export function dateOf(day: number): PlainDate {
  return new Date(Math.floor(day) * MS_PER_DAY).toISOString().slice(0, 10) as PlainDate
}

/** Year, month, date and weekday of a day number. */
export function partsOf(day: number): DayParts {
  const at = new Date(Math.floor(day) * MS_PER_DAY)
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    date: at.getUTCDate(),
    weekday: at.getUTCDay(),
  }
}

/** The day number of the first of a month; months beyond 12 or below 1 run on into other years. */
export function monthStart(year: number, month: number): number {
  return Date.UTC(year, month - 1, 1) / MS_PER_DAY
}
