import { plainDate } from '@shared/domain/plainDate'
import type { AxisWords } from '@renderer/components/chart/axisShapes'
import type { ChartRow } from '@renderer/components/chart/chartRow'
import type { ChartView } from '@renderer/components/chart/chartView'
import { dayOf, partsOf } from '@renderer/components/chart/dayNumber'
import type { Shape } from '@renderer/components/chart/shape'

export const day = (text: string): number => dayOf(plainDate(text))
export const today = day('2026-11-23')

/** Eighteen months in 740 px, as the Timeline opens. */
export const months: ChartView = {
  start: day('2026-07-01'),
  perDay: 740 / (day('2028-01-01') - day('2026-07-01')),
  width: 740,
}

const nothing: ChartRow = {
  state: 'held',
  periods: [],
  window: null,
  graceUntil: null,
  waits: [],
  attempts: [],
  appointments: [],
}

export const row = (change: Partial<ChartRow>): ChartRow => ({ ...nothing, ...change })
export const period = (from: string, to: string | null, endKnown = true): ChartRow['periods'][number] => ({
  from: day(from),
  to: to === null ? null : day(to),
  endKnown,
})

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** An axis in letters of seven px. */
export const words: AxisWords = {
  today: 'Today',
  year: (at) => String(partsOf(at).year),
  month: (at) => MONTHS[partsOf(at).month - 1]!,
  monthYear: (at) => `${MONTHS[partsOf(at).month - 1]} ${partsOf(at).year}`,
  dayOfMonth: (at) => String(partsOf(at).date),
  measure: (text) => text.length * 7,
  firstWeekday: 1,
}

/** Each shape as its paint and the stretch of x that it covers, rounded: what a test can read. */
export const spans = (shapes: readonly Shape[]): readonly string[] =>
  shapes.map((shape) => {
    switch (shape.is) {
      case 'rect':
        return `${shape.paint} ${Math.round(shape.x)}..${Math.round(shape.x + shape.w)}`
      case 'circle':
        return `${shape.paint} ${Math.round(shape.x)}`
      case 'text':
        return `${shape.paint} "${shape.text}"`
      case 'line': {
        const xs = shape.parts.flatMap((part) => part.filter((_, at) => at % 2 === 0))
        return `${shape.paint} ${Math.round(Math.min(...xs))}..${Math.round(Math.max(...xs))}`
      }
    }
  })
