import { xOf, type ChartView } from './chartView'
import type { ChartLane } from './chartLane'
import type { ChartPeriod, ChartRow } from './chartRow'
import { hatchLines } from './hatchLines'
import type { Paint, Shape } from './shape'

/** Px of paper between two periods that touch. */
const PARTING = 1.5
const ARROW = 6
/** What has a length that is not known: a short dotted outline, open towards the future. */
const OPEN_LENGTH = 56

/** The lower lane of a row: what is held and was held, what runs, what comes after. Left of the view is cut flat. */
export function barShapes(row: ChartRow, view: ChartView, lane: ChartLane, today: number): Shape[] {
  const draw = pen(view, lane)
  const now = today + 0.5
  const current = currentIndex(row.periods, today)
  row.periods.forEach((period, index) => {
    const next = row.periods[index + 1]
    const end = Math.min(endDay(period), next ? next.from : Infinity)
    const trim = next !== undefined && xOf(view, next.from) - xOf(view, end) < PARTING ? PARTING : 0
    if (index < current) draw.span('k-past', period.from, end, { trim })
    else if (index < row.periods.length - 1) {
      draw.span('k-elapsed', period.from, Math.min(now, end), { trim: now < end ? 0 : trim })
      draw.span('k-held', Math.max(now, period.from), end, { trim })
    } else lastPeriod(row, period, draw, now)
  })
  if (row.periods.length === 0) withoutPeriod(row, draw, now)
  return draw.shapes
}

/** The period that holds now, or the latest that began; 0 where all are still to come. */
function currentIndex(periods: readonly ChartPeriod[], today: number): number {
  return Math.max(
    0,
    periods.findLastIndex((period) => period.from <= today),
  )
}

/** Where a period ends in time: its last valid day counts in full. */
const endDay = (period: ChartPeriod): number => (period.to === null ? Infinity : period.to + 1)

type Pen = ReturnType<typeof pen>

/** Draws rectangles between days, cut at the view's edges. */
function pen(view: ChartView, lane: ChartLane) {
  const shapes: Shape[] = []
  const y = lane.barY
  const h = lane.barH
  const cut = (from: number, to: number): readonly [number, number] => [
    Math.max(0, xOf(view, from)),
    to === Infinity ? view.width : Math.min(view.width, xOf(view, to)),
  ]
  return {
    shapes,
    view,
    lane,
    cut,
    /** A stretch of the bar. `inset` keeps the stroke of an outline inside; `trim` leaves paper at its end. */
    span(paint: Paint, from: number, to: number, { inset = 0, trim = 0 } = {}): void {
      const [x, cutEnd] = cut(from, to)
      const end = cutEnd - trim
      if (end - x <= 0) return
      const w = Math.max(0.75, end - x - 2 * inset)
      shapes.push({ is: 'rect', paint, x: x + inset, y: y + inset, w, h: h - 2 * inset })
    },
    /** A hatched stretch: paper, strokes, outline. */
    hatch(box: Paint, strokes: Paint, from: number, to: number): void {
      const [x, end] = cut(from, to)
      const w = end - x - 1
      if (end - x <= 0) return
      shapes.push({ is: 'rect', paint: box, x: x + 0.5, y: y + 0.5, w: Math.max(0.75, w), h: h - 1 })
      const parts = w > 1 ? hatchLines(x + 1, y + 1, w - 1, h - 2, xOf(view, from)) : []
      if (parts.length > 0) shapes.push({ is: 'line', paint: strokes, parts })
    },
    /** The upright that ends a period: only where the end itself is in view. */
    cap(paint: Paint, day: number): void {
      const x = xOf(view, day)
      if (x < 0 || x > view.width) return
      shapes.push({ is: 'rect', paint, x: Math.min(x, view.width - 1) - 1, y: y - 3, w: 2, h: h + 6 })
    },
  }
}

/** The current or latest period: the one whose standing the colours tell. */
function lastPeriod(row: ChartRow, period: ChartPeriod, draw: Pen, now: number): void {
  const end = endDay(period)
  if (row.state === 'lapsed' || row.state === 'revoked') {
    draw.span('k-lapsed', period.from, end, { inset: 0.625 })
    return
  }
  if (end === Infinity) {
    if (period.endKnown) withoutEnd(period, draw, now)
    else {
      draw.span('k-elapsed', period.from, now)
      openOutline(draw, Math.max(now, period.from))
    }
    return
  }
  const nearing = row.state === 'nearing'
  const opens = row.window && !nearing ? Math.max(period.from, row.window.opensOn) : end
  const closes = row.window?.closesOn ? Math.min(end, row.window.closesOn + 1) : end
  const open = now >= opens
  draw.span('k-elapsed', period.from, Math.min(now, opens, end))
  if (nearing) draw.span('k-nearing', Math.max(now, period.from), end)
  else draw.span('k-held', Math.max(now, period.from), Math.min(opens, end))
  if (opens < closes) {
    if (open && now < closes) draw.span('k-window', opens, closes)
    else if (open) draw.span('k-elapsed', opens, closes)
    else draw.span('k-towin', opens, closes, { inset: 0.5 })
  }
  // Between a window that closes early and the end there is only time held.
  if (closes < end && opens < end) {
    draw.span('k-elapsed', Math.max(closes, opens), Math.min(now, end))
    draw.span('k-held', Math.max(now, closes, opens), end)
  }
  if (row.graceUntil !== null) draw.hatch('k-gracebox', 'k-gracehatch', end, row.graceUntil + 1)
  draw.cap(nearing ? 'k-nearing' : opens < closes && now < closes ? 'k-window' : 'k-cap', end)
}

/** Held for good: the bar runs on to the edge of the view and ends in an arrow. */
function withoutEnd(period: ChartPeriod, draw: Pen, now: number): void {
  const { view, lane } = draw
  draw.span('k-elapsed', period.from, now)
  const [x] = draw.cut(Math.max(now, period.from), Infinity)
  if (x > view.width - ARROW) return
  const top = lane.barY
  const bottom = top + lane.barH
  const tip = view.width - ARROW
  const part = [x, top, tip, top, view.width, top + lane.barH / 2, tip, bottom, x, bottom]
  draw.shapes.push({ is: 'line', paint: 'k-held', parts: [part], closed: true })
}

/** Nothing held: a running wait as a hatched block, a plan as a dotted outline. */
function withoutPeriod(row: ChartRow, draw: Pen, now: number): void {
  const wait = row.waits.at(-1)
  if (row.state === 'waiting' && wait && wait.to > now)
    draw.hatch('k-waitbox', 'k-waithatch', wait.from, wait.to)
  const booked = row.appointments.find((day) => day + 1 > now)
  if (row.state !== 'planned' || booked === undefined) return
  openOutline(draw, booked + 0.5)
}

/** From this day on, for how long is not known. */
function openOutline({ view, lane, shapes }: Pen, from: number): void {
  const x = xOf(view, from) + 0.6
  const right = Math.min(view.width, x + OPEN_LENGTH)
  if (right < 0 || x > view.width) return
  const left = Math.max(0, x)
  const top = lane.barY + 0.6
  const bottom = top + lane.barH - 1.2
  shapes.push({ is: 'line', paint: 'k-plan', parts: [[right, top, left, top, left, bottom, right, bottom]] })
}
