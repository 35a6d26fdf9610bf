import type { PlainDate } from '@shared/domain/plainDate'
import { barShapes } from './barShapes'
import type { ChartLane } from './chartLane'
import type { ChartRow } from './chartRow'
import { xOf, type ChartView } from './chartView'
import { edgeShapes } from './edgeShapes'
import { markShapes } from './markShapes'
import type { Shape } from './shape'

/** All that is drawn of one row: bar, today's line, then marks, so that an exam today stays in sight. */
export function rowShapes(
  row: ChartRow,
  view: ChartView,
  lane: ChartLane,
  today: number,
  say: (date: PlainDate) => string,
): Shape[] {
  return [
    ...barShapes(row, view, lane, today),
    ...todayLine(view, today, 0, lane.height),
    ...markShapes(row, view, lane),
    ...edgeShapes(row, view, lane, today, say),
  ]
}

/** The line of today (its noon), on a half pixel; nothing where today is out of view. */
export function todayLine(view: ChartView, today: number, y1: number, y2: number): Shape[] {
  const x = Math.round(xOf(view, today + 0.5)) + 0.5
  if (x < 0 || x > view.width) return []
  return [{ is: 'line', paint: 'l-today', parts: [[x, y1, x, y2]] }]
}
