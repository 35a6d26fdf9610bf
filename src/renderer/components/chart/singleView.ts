import { monthStart, partsOf } from './dayNumber'
import { clamped, type ChartView } from './chartView'
import { extentOf, type ChartRow } from './chartRow'

const MONTH = 30.5
/** A period longer ago than this would press the current one flat. */
const PAST_LIMIT = 6 * 365

/**
 * The days that a chart of one credential shows: its current period and what was sat for it, today, and room at both
 * ends. Earlier periods come in as far as they leave the current one half of the width.
 */
export function singleView(row: ChartRow, today: number, width: number): ChartView {
  const extent = extentOf(row)
  const current = row.periods.at(-1)
  const to = Math.max(
    today + 2 * MONTH,
    current?.to === null ? today + 24 * MONTH : (extent?.to ?? today + 12 * MONTH),
  )
  const focus = Math.min(current?.from ?? extent?.from ?? today, today)
  const earliest = Math.min(extent?.from ?? today, today)
  const reach = Math.min(PAST_LIMIT, Math.max(3 * MONTH, to - focus))
  const from = Math.max(earliest, focus - reach)
  const air = Math.max(MONTH, (to - from) * 0.07)
  const first = partsOf(from - air / 2)
  const start = monthStart(first.year, first.month)
  return clamped({ start, perDay: width / (to + air - start), width })
}
