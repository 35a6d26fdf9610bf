import { dateOf } from './dayNumber'
import { endOf, type ChartView } from './chartView'
import type { ChartLane } from './chartLane'
import { extentOf, type ChartRow } from './chartRow'
import type { Shape } from './shape'
import type { PlainDate } from '@shared/domain/plainDate'

/** Where a row's dates lie wholly before or after the view, its edge names the nearest: "‹ 20 Feb 2026". */
export function edgeShapes(
  row: ChartRow,
  view: ChartView,
  lane: ChartLane,
  today: number,
  say: (date: PlainDate) => string,
): Shape[] {
  const extent = extentOf(row)
  if (!extent) return []
  const last = row.periods.at(-1)
  // What ends, nobody knows when, lasts until today at least.
  const openTo = last?.endKnown ? Infinity : Math.max(extent.to, today)
  const reach = last?.to === null ? openTo : extent.to
  const before = reach + 1 < view.start
  const after = extent.from > endOf(view)
  if (!before && !after) return []
  const middle = lane.noteY - 4.5
  const size = lane.barH >= 10 ? 4 : 3
  const paint = before && (row.state === 'lapsed' || row.state === 'revoked') ? 'k-edge lapsed' : 'k-edge'
  const tip = before ? 4 : view.width - 4
  const back = before ? tip + size : tip - size
  return [
    { is: 'line', paint, parts: [[back, middle - size, tip, middle, back, middle + size]] },
    {
      is: 'text',
      paint: 't-note halo',
      x: before ? 14 : view.width - 14,
      y: lane.noteY,
      text: say(dateOf(before ? extent.to : extent.from)),
      anchor: before ? 'start' : 'end',
    },
  ]
}
