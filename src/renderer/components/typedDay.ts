import { FIRST_YEAR, LAST_YEAR, parsePlainDate, type PlainDate } from '@shared/domain/plainDate'
import { common } from '../text/common'
import { dateText } from '../text/dates'

/** The figures that stand in a date field; undefined where a part is still to come. */
export interface DayParts {
  readonly day: number | undefined
  readonly month: number | undefined
  readonly year: number | undefined
}

/** What these figures are: a day, nothing yet, a part of a day, a day that no calendar has, or one of a year that is not taken. */
export type TypedDay =
  | { readonly kind: 'empty' }
  | { readonly kind: 'part' }
  | { readonly kind: 'day'; readonly on: PlainDate }
  /** `mended` is the nearest day there is: never taken by itself. */
  | { readonly kind: 'unreal'; readonly day: number; readonly mended: PlainDate }
  | { readonly kind: 'year' }

const iso = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')

/** Reads the figures of a date field as what they are. */
export function typedDay({ day, month, year }: DayParts): TypedDay {
  if (day === undefined && month === undefined && year === undefined) return { kind: 'empty' }
  if (day === undefined || month === undefined || year === undefined) return { kind: 'part' }
  if (year < FIRST_YEAR || year > LAST_YEAR) return { kind: 'year' }
  const on = parsePlainDate(iso(year, month, day))
  if (on) return { kind: 'day', on }
  const mended = [30, 29, 28].map((last) => parsePlainDate(iso(year, month, last))).find(Boolean)
  return mended ? { kind: 'unreal', day, mended } : { kind: 'part' }
}

/** The figures that a date field shows right now: React Aria tells of whole and real days only. */
export function partsShownIn(field: Element): DayParts {
  const read = (type: string): number | undefined => {
    const part = field.querySelector(`[role=spinbutton][data-type=${type}]:not([data-placeholder])`)
    const value = part?.getAttribute('aria-valuenow')
    return value ? Number(value) : undefined
  }
  return { day: read('day'), month: read('month'), year: read('year') }
}

/** What is wrong with what was typed, in words; undefined where nothing is. */
export function typedFault(typed: TypedDay): string | undefined {
  if (typed.kind === 'unreal') return common.noSuchDay(typed.day, dateText(typed.mended, 'monthYear'))
  if (typed.kind === 'year') return common.yearsTaken(FIRST_YEAR, LAST_YEAR)
  return typed.kind === 'part' ? common.dayInPart : undefined
}
