import { monthStart, partsOf } from './dayNumber'

/** What a chart shows: `start` is the (fractional) day number at its earlier edge, `perDay` the width of a day in px. */
export interface ChartView {
  readonly start: number
  readonly perDay: number
  readonly width: number
}

/** The three steps of the zoom that have a name; between them it is continuous. */
export type NamedZoom = 'weeks' | 'months' | 'years'

const EARLIEST = monthStart(1950, 1)
const LATEST = monthStart(2220, 1)
/** From five weeks to six decades in a chart of ordinary width. */
const MAX_PER_DAY = 24
const MIN_PER_DAY = 0.032

/** Px per day of each named step; NOTES.md draws eighteen months or seven years into 740 px. */
const STEP: Record<NamedZoom, number> = { weeks: 8.8, months: 1.35, years: 0.29 }
/** Days in what each step counts in. */
const DAYS: Record<NamedZoom, number> = { weeks: 7, months: 30.44, years: 365.25 }
/** How much lies before today when one jumps to it: less than is to come, but in Years the past counts as much. */
const TODAY_AT: Record<NamedZoom, number> = { weeks: 0.25, months: 0.25, years: 0.45 }

/** The x of a day number in px from the earlier edge, on a quarter pixel so that edges stay still while panning. */
export function xOf(view: ChartView, day: number): number {
  return Math.round((day - view.start) * view.perDay * 4) / 4
}

/** The (fractional) day number at x. */
export function dayAt(view: ChartView, x: number): number {
  return view.start + x / view.perDay
}

/** The day number at the later edge. */
export function endOf(view: ChartView): number {
  return dayAt(view, view.width)
}

/** The same view held within what can be drawn: 1950 to 2220, weeks to decades. */
export function clamped(view: ChartView): ChartView {
  const perDay = Math.min(MAX_PER_DAY, Math.max(MIN_PER_DAY, view.perDay))
  const start = Math.max(EARLIEST, Math.min(LATEST - view.width / perDay, view.start))
  return { start, perDay, width: view.width }
}

/** The view moved `pixels` later in time (negative: earlier). */
export function panned(view: ChartView, pixels: number): ChartView {
  return clamped({ ...view, start: view.start + pixels / view.perDay })
}

/** The view magnified by `factor` while the day at x stays where it is. */
export function zoomed(view: ChartView, factor: number, x: number): ChartView {
  const perDay = Math.min(MAX_PER_DAY, Math.max(MIN_PER_DAY, view.perDay * factor))
  return clamped({ start: dayAt(view, x) - x / perDay, perDay, width: view.width })
}

/** A view of `width` px that holds the days from `from` to `to` with air at both ends. */
export function fitted(from: number, to: number, width: number): ChartView {
  const air = Math.min(32, width * 0.05)
  const perDay = Math.min(MAX_PER_DAY, Math.max(MIN_PER_DAY, (width - 2 * air) / Math.max(1, to + 1 - from)))
  return clamped({ start: (from + to + 1) / 2 - width / perDay / 2, perDay, width })
}

/**
 * The view of a named step around today: whole weeks, months or years, as many as come nearest to the step's
 * magnification, so that the chart begins and ends on a line of its axis.
 */
export function atZoom(zoom: NamedZoom, today: number, width: number): ChartView {
  const count = Math.max(2, Math.round(width / STEP[zoom] / DAYS[zoom]))
  const before = Math.floor(count * TODAY_AT[zoom])
  const { year, month, weekday } = partsOf(today)
  const [start, end] =
    zoom === 'years'
      ? [monthStart(year - before, 1), monthStart(year - before + count, 1)]
      : zoom === 'months'
        ? [monthStart(year, month - before), monthStart(year, month - before + count)]
        : [monday(today, weekday) - 7 * before, monday(today, weekday) + 7 * (count - before)]
  return clamped({ start, perDay: width / (end - start), width })
}

const monday = (day: number, weekday: number): number => day - ((weekday + 6) % 7)

/** The same magnification with today where it lies by default. */
export function aroundToday(view: ChartView, today: number): ChartView {
  return clamped({ ...view, start: today - (view.width * (TODAY_AT[namedZoom(view)] + 0.02)) / view.perDay })
}

/** The named step that the view's magnification belongs to: what its axis is labelled with. */
export function namedZoom(view: ChartView): NamedZoom {
  if (view.perDay >= 4.5) return 'weeks'
  return view.perDay >= 0.86 ? 'months' : 'years'
}

/** The view a `share` (0 to 1) of the way from one to another, for a movement that the eye can follow. */
export function between(from: ChartView, to: ChartView, share: number): ChartView {
  if (share >= 1) return to
  const perDay = from.perDay * (to.perDay / from.perDay) ** share
  const middle = (view: ChartView): number => view.start + view.width / view.perDay / 2
  const centre = middle(from) + (middle(to) - middle(from)) * share
  return { start: centre - to.width / perDay / 2, perDay, width: to.width }
}
