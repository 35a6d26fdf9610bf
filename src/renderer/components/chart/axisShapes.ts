import { monthStart, partsOf } from './dayNumber'
import { axisScale, unitStarts, type AxisUnit } from './axisScale'
import { clearLabels, type AxisLabel } from './axisLabels'
import { xOf, type ChartView } from './chartView'
import type { Paint, Shape } from './shape'

/** The words of an axis, and how wide they are in px: they belong to the reader's language. */
export interface AxisWords {
  readonly today: string
  readonly year: (day: number) => string
  readonly month: (day: number) => string
  readonly monthYear: (day: number) => string
  readonly dayOfMonth: (day: number) => string
  readonly measure: (text: string, paint: 't-ax' | 't-yr' | 't-tab') => number
  /** 0 Sunday to 6 Saturday. */
  readonly firstWeekday: number
}

/** Px that a name keeps from the Today tab. */
const CLEAR = 12
const TAB_HEIGHT = 18
const TWO_LINES = 40

/** The width of the Today tab, and the x of its middle; null where today is out of view. */
export function todayTab(
  view: ChartView,
  today: number,
  words: AxisWords,
): { x: number; half: number } | null {
  const x = Math.round(xOf(view, today + 0.5)) + 0.5
  if (x < 0 || x > view.width) return null
  return { x, half: Math.ceil(words.measure(words.today, 't-tab') / 2) + 4 }
}

/** The axis above a chart: ticks, names in two lines that step aside for today, and the Today tab with its line. */
export function axisShapes(view: ChartView, today: number, words: AxisWords, height: number): Shape[] {
  const scale = axisScale(view.perDay)
  // Quarters need a line of their own under the years.
  const minor = scale.minor === 'quarter' && height < TWO_LINES ? null : scale.minor
  const inView = (x: number): boolean => x >= -0.5 && x <= view.width + 0.5
  const shapes: Shape[] = []
  const majors = unitStarts(scale.major, view, words.firstWeekday)
  const tall = new Set(majors)
  const between = scale.major[0] === 'year' && scale.minor !== 'month'
  for (const day of unitStarts(scale.tick, view, words.firstWeekday)) {
    const x = Math.round(xOf(view, day)) + 0.5
    if (!inView(x) || tall.has(day)) continue
    const top = between ? height - (isQuarter(day) ? 8 : 4) : height - 18
    shapes.push(upright('l-m', x, top, height))
  }
  for (const day of majors) {
    const x = Math.round(xOf(view, day)) + 0.5
    if (inView(x)) shapes.push(upright('l-ax', x, 4, height))
  }
  // Where a name stands at the edge, a line there says that it belongs to what is cut off.
  if (!between && majors.every((day) => xOf(view, day) < 0 || xOf(view, day) > 24))
    shapes.push(upright('l-ax', 0.5, 4, height))
  const tab = todayTab(view, today, words)
  const upper = clearLabels(
    majorLabels(view, scale.major, majors, between, words),
    view.width,
    tab && { from: tab.x - tab.half - CLEAR, to: tab.x + tab.half + CLEAR },
  )
  const lower = minor
    ? clearLabels(
        minorLabels(view, minor, majors, words),
        view.width,
        tab && { from: tab.x - 4, to: tab.x + 4 },
      )
    : []
  shapes.push(...upper.map((label) => named(label, 't-yr', 14)))
  shapes.push(...lower.map((label) => named(label, 't-ax', between ? height - 11 : height - 7)))
  shapes.push({ is: 'line', paint: 'l-ax', parts: [[0, height - 0.5, view.width, height - 0.5]] })
  if (tab) {
    shapes.push(
      upright('l-today', tab.x, TAB_HEIGHT, height),
      { is: 'rect', paint: 'tab-today', x: tab.x - tab.half, y: 0, w: 2 * tab.half, h: TAB_HEIGHT, r: 2 },
      { is: 'text', paint: 't-tab', x: tab.x, y: 13, text: words.today, anchor: 'middle' },
    )
  }
  return shapes
}

/** The x of each line that runs through the rows. */
export function gridLines(view: ChartView, firstWeekday: number): readonly number[] {
  const { grid } = axisScale(view.perDay)
  return unitStarts(grid, view, firstWeekday)
    .map((day) => Math.round(xOf(view, day)) + 0.5)
    .filter((x) => x >= 0 && x <= view.width + 0.5)
}

/** Upper names: years in their middle while their quarters show, else beside the line on which they begin. */
function majorLabels(
  view: ChartView,
  [unit, step]: readonly ['month' | 'year', number],
  starts: readonly number[],
  between: boolean,
  words: AxisWords,
): AxisLabel[] {
  const say = unit === 'year' ? words.year : words.monthYear
  const centred = between && step === 1
  return starts.flatMap((day, index): AxisLabel[] => {
    const next = starts[index + 1]
    if (next === undefined) return []
    const text = say(day)
    const width = words.measure(text, 't-yr')
    const x = xOf(view, day)
    const end = xOf(view, next)
    if (centred) return [{ text, x: Math.round((x + end) / 2), width, anchor: 'middle', within: [x, end] }]
    // What began before the view is named at its edge, as long as there is room before the next name.
    const from = Math.max(0, Math.round(x)) + 5
    return from + width + 6 > end ? [] : [{ text, x: from, width, anchor: 'start' }]
  })
}

/** Lower names: days and months in their middle, quarters and weeks at the line on which they begin. */
function minorLabels(
  view: ChartView,
  unit: AxisUnit,
  majors: readonly number[],
  words: AxisWords,
): AxisLabel[] {
  const starts = unitStarts([unit, 1], view, words.firstWeekday)
  return starts.flatMap((day, index): AxisLabel[] => {
    const text = unit === 'month' || unit === 'quarter' ? words.month(day) : words.dayOfMonth(day)
    const width = words.measure(text, 't-ax')
    const x = xOf(view, day)
    if (unit === 'quarter') {
      // The first quarter's name would stand on the line of its year.
      return partsOf(day).month === 1 ? [] : [{ text, x: Math.round(x), width, anchor: 'middle' }]
    }
    if (unit === 'week') {
      // A month that begins within the first days of a week has its line where the week's name would be.
      const crossed = majors.some((major) => major > day && xOf(view, major) < x + 6 + width)
      return crossed ? [] : [{ text, x: Math.round(x) + 4, width, anchor: 'start' }]
    }
    const next = starts[index + 1]
    return next === undefined
      ? []
      : [{ text, x: Math.round((x + xOf(view, next)) / 2), width, anchor: 'middle' }]
  })
}

const isQuarter = (day: number): boolean => {
  const { year, month } = partsOf(day)
  return month % 3 === 1 && monthStart(year, month) === day
}

const upright = (paint: Paint, x: number, y1: number, y2: number): Shape => ({
  is: 'line',
  paint,
  parts: [[x, y1, x, y2]],
})

const named = (label: AxisLabel, paint: Paint, y: number): Shape => ({
  is: 'text',
  paint,
  x: label.x,
  y,
  text: label.text,
  anchor: label.anchor,
})
