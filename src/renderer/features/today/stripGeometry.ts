import { addMonths, daysBetween, type PlainDate } from '@shared/domain/plainDate'
import type { StripMark } from '@shared/contract/views/today'

/** Thirteen months from the first of this one: the day a year ahead is always on the line. */
const MONTHS = 13
/** Room for one mark, and how far it may give way before it joins its neighbour. */
const STEP = 17
const MOST_MOVED = 20
/** Half of the Today tab, and the width of a month's name. */
const TAB_HALF = 21
const NAME = 30

/** One or several marks in one place, the earliest first; `x` is the middle, in pixels from the start of the line. */
export interface PlacedMarks {
  readonly x: number
  readonly marks: readonly StripMark[]
}

/** A tick of the axis with the name it carries, if there is room for it. */
export interface MonthTick {
  readonly on: PlainDate
  readonly x: number
  readonly nameX: number | null
  readonly year: boolean
}

export interface Strip {
  readonly todayX: number
  readonly ticks: readonly MonthTick[]
  readonly placed: readonly PlacedMarks[]
}

/**
 * Where everything on the strip of twelve months lies, for a line of `width` pixels. Marks that would touch give way
 * towards the past, the later one stays true; those that would have to move too far join the one before them.
 */
export function stripGeometry(today: PlainDate, marks: readonly StripMark[], width: number): Strip {
  const from = `${today.slice(0, 8)}01` as PlainDate
  const to = addMonths(from, MONTHS)
  const perDay = width / daysBetween(from, to)
  const x = (date: PlainDate): number => Math.round(daysBetween(from, date) * perDay * 4) / 4
  const todayX = x(today)
  const ticks = Array.from({ length: MONTHS }, (_, month): MonthTick => {
    const on = addMonths(from, month)
    const at = x(on)
    const crowded = at > todayX - 4 && at < todayX + TAB_HALF + 5
    const free = at + NAME < todayX - TAB_HALF || at > todayX - 4
    const narrow = width / MONTHS < NAME + 6 && month % 2 === 1
    const year = on.slice(5, 7) === '01'
    return {
      on,
      x: at,
      year,
      nameX: free && (!narrow || year) ? (crowded ? todayX + TAB_HALF + 8 : at + 4) : null,
    }
  })
  return {
    todayX,
    ticks,
    placed: place(
      marks.filter(({ on }) => on < to),
      x,
    ),
  }
}

function place(marks: readonly StripMark[], x: (date: PlainDate) => number): PlacedMarks[] {
  const placed: { x: number; marks: StripMark[] }[] = []
  let limit = Infinity
  for (const mark of marks.toSorted((a, b) => (a.on < b.on ? 1 : -1))) {
    const own = x(mark.on)
    const last = placed.at(-1)
    const at = Math.min(own, limit)
    if (last && (own - at > MOST_MOVED || at < 6)) last.marks.unshift(mark)
    else {
      placed.push({ x: Math.max(6, at), marks: [mark] })
      limit = at - STEP
    }
  }
  return placed.toReversed()
}
