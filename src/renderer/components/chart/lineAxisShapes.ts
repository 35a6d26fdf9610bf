import { unitStarts, type AxisUnit } from './axisScale'
import type { AxisWords } from './axisShapes'
import { xOf, type ChartView } from './chartView'
import { partsOf } from './dayNumber'
import type { Shape } from './shape'

/** Months shorter than this have no room for their name beside their tick. */
const MONTH_ROOM = 34
const QUARTER_ROOM = 38
const YEAR_ROOM = 44

/** The one-line axis of a single row: each name stands beside its tick, years strong. `y` is the line under it. */
export function lineAxisShapes(view: ChartView, words: AxisWords, y: number): Shape[] {
  const month = view.perDay * 30
  const unit: AxisUnit = month >= MONTH_ROOM ? 'month' : month * 3 >= QUARTER_ROOM ? 'quarter' : 'year'
  const step =
    unit === 'year' ? ([1, 2, 5, 10, 20, 50].find((n) => n * view.perDay * 365 >= YEAR_ROOM) ?? 100) : 1
  const shapes: Shape[] = []
  for (const day of unitStarts([unit, step], view, words.firstWeekday)) {
    const x = Math.round(xOf(view, day)) + 0.5
    if (x < 0 || x > view.width) continue
    const isYear = partsOf(day).month === 1
    const paint = isYear ? 't-yr' : 't-ax'
    const text = isYear ? words.year(day) : words.month(day)
    shapes.push({ is: 'line', paint: isYear ? 'l-ax' : 'l-m', parts: [[x, isYear ? y - 16 : y - 6, x, y]] })
    if (x + 4 + words.measure(text, paint) <= view.width)
      shapes.push({ is: 'text', paint, x: x + 4, y: y - 5, text, anchor: 'start' })
  }
  shapes.push({ is: 'line', paint: 'l-ax', parts: [[0, y + 0.5, view.width, y + 0.5]] })
  return shapes
}
