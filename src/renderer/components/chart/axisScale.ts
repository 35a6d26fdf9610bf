import { monthStart, partsOf } from './dayNumber'
import { dayAt, endOf, type ChartView } from './chartView'

/** What one stretch of the axis is called after. */
export type AxisUnit = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** The units that an axis shows at a magnification: ticks, names below, names above, lines through the rows. */
export interface AxisScale {
  readonly tick: readonly [AxisUnit, number]
  /** The lower names; null where only years fit. */
  readonly minor: AxisUnit | null
  /** The upper names. */
  readonly major: readonly ['month' | 'year', number]
  readonly grid: readonly [AxisUnit, number]
}

/** Px that a year's name needs. */
const YEAR_ROOM = 44
const YEAR_STEPS = [1, 2, 5, 10, 20, 50]

/** The units for a magnification, from single days to decades. */
export function axisScale(perDay: number): AxisScale {
  if (perDay >= 18) return { tick: ['day', 1], minor: 'day', major: ['month', 1], grid: ['week', 1] }
  if (perDay >= 4.5) return { tick: ['week', 1], minor: 'week', major: ['month', 1], grid: ['month', 1] }
  if (perDay >= 0.86) return { tick: ['month', 1], minor: 'month', major: ['year', 1], grid: ['quarter', 1] }
  const years = YEAR_STEPS.find((step) => step * 365 * perDay >= YEAR_ROOM) ?? 100
  const tick: AxisScale['tick'] =
    perDay >= 0.13 ? ['month', 1] : perDay >= 0.044 ? ['quarter', 1] : ['year', 1]
  const minor = perDay >= 0.264 ? 'quarter' : null
  return { tick, minor, major: ['year', years], grid: ['year', years] }
}

/** The day numbers on which a unit begins, over the whole view and one unit to either side. Weeks begin on `firstWeekday`. */
export function unitStarts(
  [unit, step]: readonly [AxisUnit, number],
  view: ChartView,
  firstWeekday: number,
): readonly number[] {
  const from = dayAt(view, 0)
  const to = endOf(view)
  const first = partsOf(from)
  const starts: number[] = []
  if (unit === 'day' || unit === 'week') {
    const stride = unit === 'day' ? 1 : 7
    const start = Math.floor(from) - (unit === 'day' ? 0 : (first.weekday - firstWeekday + 7) % 7)
    for (let day = start; day <= to + stride; day += stride) starts.push(day)
    return starts
  }
  const months = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12 * step
  const at = first.year * 12 + first.month - 1
  for (let month = Math.floor(at / months) * months; ; month += months) {
    const day = monthStart(Math.floor(month / 12), (month % 12) + 1)
    starts.push(day)
    if (day > to) return starts
  }
}
