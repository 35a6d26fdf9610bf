import { z } from 'zod'
import { addDays, addMonths, type PlainDate } from './plainDate'

/** 50 years in each unit: what is counted from a day of our time, also twice, is a day that can still be written. */
const MOST = { hours: 438_288, days: 18_262, clearDays: 18_262, months: 600, years: 50 } as const

/** Units are never merged: 12 months, 365 days and 8760 hours are three different waits. At most 50 years. */
export const durationSchema = z
  .strictObject({
    n: z.number().int().min(0),
    unit: z.enum(['hours', 'days', 'clearDays', 'months', 'years']),
  })
  .superRefine(({ n, unit }, context) => {
    if (n <= MOST[unit]) return
    context.addIssue({ code: 'custom', path: ['n'], message: tooLong(unit) })
  })

const tooLong = (unit: keyof typeof MOST): string =>
  `a length is at most 50 years, here ${MOST[unit]}; more leads to days that cannot be written`

/** A length of time as a rule states it. `clearDays` are whole days strictly between two days. */
export type Duration = Readonly<z.infer<typeof durationSchema>>

/**
 * The first day on which `duration` counted from `date` is over. Hours from a day of unknown hour are over by the
 * day on which they must have passed whatever the hour (domain.md, Dates). Months clamp and are added once.
 */
export function addDuration(date: PlainDate, { n, unit }: Duration): PlainDate {
  switch (unit) {
    case 'hours':
      return addDays(date, Math.ceil(n / 24))
    case 'days':
      return addDays(date, n)
    case 'clearDays':
      return addDays(date, n + 1)
    case 'months':
      return addMonths(date, n)
    case 'years':
      return addMonths(date, n * 12)
  }
}

/** The day that lies `duration` before `date`; clear days leave that many whole days between. */
export function subtractDuration(date: PlainDate, { n, unit }: Duration): PlainDate {
  switch (unit) {
    case 'hours':
      return addDays(date, -Math.ceil(n / 24))
    case 'days':
      return addDays(date, -n)
    case 'clearDays':
      return addDays(date, -n - 1)
    case 'months':
      return addMonths(date, -n)
    case 'years':
      return addMonths(date, -n * 12)
  }
}

/** In words, as an explanation says it: "25 days", "1 month". */
export function durationInWords({ n, unit }: Duration): string {
  const word = unit === 'clearDays' ? 'clear days' : unit
  return `${n} ${n === 1 ? word.slice(0, -1) : word}`
}
