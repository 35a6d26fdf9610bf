import { unitStarts, type AxisUnit } from './axisScale'
import type { AxisWords } from './axisShapes'
import { xOf, type ChartView } from './chartView'
import { partsOf } from './dayNumber'
import type { Shape } from './shape'

/** The axis under a small bar: a line at `y`, ticks below it with years beside them, or months where it is short. */
export function miniAxisShapes(view: ChartView, words: AxisWords, y: number): Shape[] {
  const month = view.perDay * 30
  const unit: AxisUnit = month >= 40 ? 'month' : month * 3 >= 44 ? 'quarter' : 'year'
  const step = unit === 'year' ? ([1, 2, 5, 10].find((count) => count * view.perDay * 365 >= 48) ?? 20) : 1
  const shapes: Shape[] = [{ is: 'line', paint: 'l-ax', parts: [[0, y + 0.5, view.width, y + 0.5]] }]
  for (const day of unitStarts([unit, step], view, words.firstWeekday)) {
    const x = Math.round(xOf(view, day)) + 0.5
    const text = partsOf(day).month === 1 ? words.year(day) : words.month(day)
    if (x < 0 || x + 4 + words.measure(text, 't-ax') > view.width) continue
    shapes.push(
      { is: 'line', paint: 'l-ax', parts: [[x, y + 1, x, y + 13]] },
      { is: 'text', paint: 't-ax', x: x + 4, y: y + 12, text, anchor: 'start' },
    )
  }
  return shapes
}
