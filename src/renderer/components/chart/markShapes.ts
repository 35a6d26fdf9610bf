import type { Outcome } from '@shared/domain/attempt'
import { xOf, type ChartView } from './chartView'
import type { ChartLane } from './chartLane'
import type { ChartRow } from './chartRow'
import type { Shape } from './shape'

/** Px between two marks that would else touch. */
const GAP = 2.5
/** How far a mark may give way before it is left out: beyond that it would tell a wrong time. */
const FARTHEST = 40

interface Mark {
  readonly day: number
  readonly is: Outcome | 'booked'
  readonly half: number
}

/** The upper lane of a row: waits, attempts, bookings. Marks that would touch give way to the left; the later one stays true. */
export function markShapes(row: ChartRow, view: ChartView, lane: ChartLane): Shape[] {
  const r = lane.markR
  const marks: Mark[] = [
    ...row.attempts.map(({ on, outcome }) => ({
      day: on,
      is: outcome,
      half: outcome === 'cancelled' ? r + 1.5 : r,
    })),
    ...row.appointments.map((day) => ({ day, is: 'booked' as const, half: r + 1.5 })),
  ].sort((a, b) => a.day - b.day)
  const placed = place(marks, view)
  const shapes: Shape[] = []
  for (const wait of row.waits) {
    const line = waitLine(wait, placed, view, lane)
    if (line) shapes.push(line)
  }
  for (const { mark, x } of placed)
    if (x > -mark.half && x < view.width + mark.half) shapes.push(...drawn(mark, x, lane))
  return shapes
}

interface Placed {
  readonly mark: Mark
  readonly x: number
}

/** Marks from the earliest on, each at its noon or as far left of it as the next one demands. */
function place(marks: readonly Mark[], view: ChartView): Placed[] {
  const placed: Placed[] = []
  let limit = Infinity
  for (const mark of marks.toReversed()) {
    const true_ = xOf(view, mark.day + 0.5)
    const x = Math.min(true_, limit - mark.half)
    if (true_ - x > FARTHEST) break
    placed.unshift({ mark, x })
    limit = x - mark.half - GAP
  }
  return placed
}

/** From a failed attempt to the first day after its wait; nothing where the next mark would sit on it. */
function waitLine(
  wait: ChartRow['waits'][number],
  placed: readonly Placed[],
  view: ChartView,
  lane: ChartLane,
): Shape | undefined {
  const from =
    placed.find(({ mark }) => mark.day === wait.from && mark.is !== 'booked')?.x ?? xOf(view, wait.from + 0.5)
  const end = Math.max(xOf(view, wait.to), from + lane.markR + 4)
  if (end < 0 || from > view.width) return undefined
  const crowded = placed.some(({ mark, x }) => mark.day > wait.from && x - mark.half < end)
  if (crowded) return undefined
  const y = lane.markY
  const parts = [[Math.max(0, from), y, Math.min(view.width, end), y]]
  if (end <= view.width) parts.push([end, y - lane.markR, end, y + lane.markR])
  return { is: 'line', paint: 'k-wait', parts }
}

function drawn({ is }: Mark, x: number, lane: ChartLane): Shape[] {
  const y = lane.markY
  const r = lane.markR
  const k = r - 0.5
  const q = r + 1.5
  const diamond = [x, y - q, x + q, y, x, y + q, x - q, y]
  switch (is) {
    case 'pass':
      return [{ is: 'circle', paint: 'k-mark', x, y, r }]
    case 'fail':
      return [cross(x, y, k, r < 3)]
    case 'pending':
      return [{ is: 'circle', paint: 'k-pend', x, y, r }]
    case 'no-show':
      return [{ is: 'line', paint: 'k-dash', parts: [[x - r, y, x + r, y]] }]
    case 'booked':
      return [{ is: 'line', paint: 'k-mark', parts: [diamond], closed: true }]
    case 'cancelled':
      return [
        { is: 'line', paint: 'k-struck', parts: [diamond], closed: true },
        { is: 'line', paint: 'k-struck', parts: [[x - q, y + q, x + q, y - q]] },
      ]
  }
}

function cross(x: number, y: number, k: number, small: boolean): Shape {
  const parts = [
    [x - k, y - k, x + k, y + k],
    [x - k, y + k, x + k, y - k],
  ]
  return { is: 'line', paint: small ? 'k-x sm' : 'k-x', parts }
}
