import { addMonths, daysBetween, type PlainDate } from '@shared/domain/plainDate'
import type { StripMark } from '@shared/contract/views/today'

/** Thirteen months from the first of this one: the day a year ahead is always on the line. */
const MONTHS = 13
/** Room for one mark, its least distance from either end, and how far it may give way before it joins its neighbour. */
const STEP = 17
const EDGE = 6
const MOST_MOVED = 24
/** Half of the Today tab, how far a name keeps from it, and the width of a month's name. */
const TAB_HALF = 21
const TAB_GAP = 8
const NAME = 26

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
  /** The middle of the Today tab: under its line, but never beyond an end of the axis. */
  readonly tabX: number
  readonly ticks: readonly MonthTick[]
  readonly placed: readonly PlacedMarks[]
}

/**
 * Where everything on the strip of twelve months lies, for a line of `width` pixels. Marks that would touch give way
 * towards the past, the later one stays true, and towards the future where the line begins; those that would have to
 * move too far join a neighbour.
 */
export function stripGeometry(today: PlainDate, marks: readonly StripMark[], width: number): Strip {
  const from = `${today.slice(0, 8)}01` as PlainDate
  const to = addMonths(from, MONTHS)
  const perDay = width / daysBetween(from, to)
  const x = (date: PlainDate): number => Math.round(daysBetween(from, date) * perDay * 4) / 4
  const todayX = x(today)
  const tabX = Math.max(TAB_HALF, Math.min(todayX, width - TAB_HALF))
  const narrow = width / MONTHS < NAME + 10
  const ticks = Array.from({ length: MONTHS }, (_, month): MonthTick => {
    const on = addMonths(from, month)
    const year = on.slice(5, 7) === '01'
    const named = !narrow || year || month % 2 === 0
    return { on, x: x(on), year, nameX: named ? nameBeside(x(on), x(addMonths(on, 1)), todayX, tabX) : null }
  })
  const shown = marks.filter(({ on }) => on < to)
  return { todayX, tabX, ticks: withoutTouching(ticks), placed: place(shown, x, width) }
}

/** Where a month's name begins: after its tick, or after the tab where that lies there and leaves room in the month. */
function nameBeside(at: number, next: number, todayX: number, tabX: number): number | null {
  const [tabStart, tabEnd] = [tabX - TAB_HALF, tabX + TAB_HALF]
  if (at + 4 + NAME <= tabStart || at + 4 >= tabEnd + TAB_GAP - 4) return at + 4
  const aside = tabEnd + TAB_GAP
  return at > todayX - 4 && aside < next ? aside : null
}

/** A name that stepped aside is left out where it would run into the one after it. */
function withoutTouching(ticks: readonly MonthTick[]): readonly MonthTick[] {
  return ticks.map((tick, index) => {
    const next = ticks.slice(index + 1).find(({ nameX }) => nameX !== null)?.nameX
    const touches = tick.nameX !== null && next != null && tick.nameX + NAME > next
    return touches ? { ...tick, nameX: null } : tick
  })
}

interface Place {
  x: number
  /** Where its latest mark belongs. */
  readonly own: number
  readonly marks: StripMark[]
}

function place(
  marks: readonly StripMark[],
  x: (date: PlainDate) => number,
  width: number,
): readonly PlacedMarks[] {
  const places: Place[] = []
  let limit = width - EDGE
  for (const mark of marks.toSorted((a, b) => (a.on < b.on ? 1 : -1))) {
    const own = x(mark.on)
    const at = Math.min(own, limit)
    const later = places.at(-1)
    if (later && own - at > MOST_MOVED) later.marks.unshift(mark)
    else {
      places.push({ x: at, own, marks: [mark] })
      limit = at - STEP
    }
  }
  return fromTheStart(places.toReversed(), width)
}

/** Moves what was pushed over the beginning of the line back onto it, and what stands in its way on. */
function fromTheStart(places: readonly Place[], width: number): readonly PlacedMarks[] {
  const placed: Place[] = []
  for (const each of places) {
    const before = placed.at(-1)
    const at = Math.max(each.x, before ? before.x + STEP : EDGE)
    if (before && (at - each.own > MOST_MOVED || at > width - EDGE)) before.marks.push(...each.marks)
    else placed.push({ ...each, x: at })
  }
  return placed.map(({ x, marks }) => ({ x, marks }))
}
