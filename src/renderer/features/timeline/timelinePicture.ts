import type { PlainDate } from '@shared/domain/plainDate'
import { axisShapes, gridLines } from '../../components/chart/axisShapes'
import { axisWords } from '../../components/chart/axisWords'
import { chartRow } from '../../components/chart/chartRow'
import type { ChartView } from '../../components/chart/chartView'
import { rowShapes, todayLine } from '../../components/chart/rowShapes'
import { mirrored, moved, type Anchor, type Shape } from '../../components/chart/shape'
import { stateWord } from '../../text/common'
import { dateText, distanceShort, distanceText } from '../../text/dates'
import { rowVerb, timelineText } from '../../text/timeline'
import { heldEntries, satEntries, type LegendEntry } from './legendEntries'
import type { PictureText } from './paintSource'
import type { Painted } from './painted'
import { paintedGlyph, paintedShape, paintedText } from './painted'
import type { Paints } from './readPaints'
import { toneOf } from './RowLabel'
import { spanText } from './spanText'
import type { TimelineItem } from './timelineItems'
import { timelineLayout } from './timelineLayout'

/** What a picture is made of. */
export interface PictureSource {
  readonly items: readonly TimelineItem[]
  readonly view: ChartView
  readonly compact: boolean
  readonly rtl: boolean
  readonly today: number
  readonly date: PlainDate
  /** How wide a text is in px, in a font. */
  readonly measure: (text: string, font: string) => number
}

/** A drawing of a known size, in plain colours. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly paper: string
  readonly parts: readonly Painted[]
}

const MARGIN = 24
const HEAD = 48
/** Pictures are as wide as the chart on the screen, but never so narrow that labels lose their column. */
const LEAST_WIDTH = 900

/** The whole chart, every row of it, as one drawing: head, axis, rows with their labels, legend. */
export function timelinePicture(source: PictureSource, paints: Paints): Picture {
  const { items, compact, rtl, today } = source
  const inner = Math.max(LEAST_WIDTH, source.view.width + (compact ? 436 : 308))
  const layout = timelineLayout(inner, compact)
  const view = {
    ...source.view,
    width: layout.chart,
    perDay: (source.view.perDay * layout.chart) / source.view.width,
  }
  const width = inner + 2 * MARGIN
  const parts: Painted[] = []
  const chartX = MARGIN + (rtl ? 0 : layout.label)
  const draw = (shapes: readonly Shape[], y: number): void => {
    for (const shape of shapes) {
      const placed = moved(rtl ? mirrored(shape, layout.chart) : shape, chartX, y)
      parts.push(paintedShape(placed, paints))
    }
  }
  /** A text in the column of labels; x counts from the column's outer edge, on whichever side it is. */
  const write = (text: string, paint: PictureText, x: number, y: number, anchor: Anchor = 'start'): void => {
    const at = rtl ? width - MARGIN - x : MARGIN + x
    const end: Anchor = anchor === 'middle' ? anchor : (anchor === 'start') === rtl ? 'end' : 'start'
    parts.push(paintedText(text, paint, at, y, end, paints))
  }
  const glyph = (row: Extract<TimelineItem, { kind: 'row' }>['row'], y: number): void => {
    parts.push(...paintedGlyph(row.state, rtl ? width - MARGIN - 12 : MARGIN, y, paints))
  }
  const fitted = (text: string, paint: PictureText, room: number): string => {
    const font = paints.of.get(paint)?.font ?? ''
    if (source.measure(text, font) <= room) return text
    let cut = text
    while (cut.length > 1 && source.measure(`${cut}…`, font) > room) cut = cut.slice(0, -1)
    return `${cut.trimEnd()}…`
  }

  write(timelineText.title, 'pic-title', 0, MARGIN + 20)
  const titleWidth = source.measure(timelineText.title, paints.of.get('pic-title')?.font ?? '')
  write(spanText(view), 'pic-span', titleWidth + 12, MARGIN + 20)
  let y = MARGIN + HEAD
  draw(axisShapes(view, today, axisWords, layout.axis), y)
  y += layout.axis
  const lines = gridLines(view, axisWords.firstWeekday)
  for (const item of items) {
    const height = item.kind === 'group' ? layout.group : layout.row
    draw([{ is: 'line', paint: 'l-yr', parts: lines.map((x) => [x, 0, x, height]) }], y)
    if (item.kind === 'group') {
      write(item.name, 'pic-group', 0, y + height - 8)
      const rule: Shape = {
        is: 'line',
        paint: 'l-yr',
        parts: [[MARGIN, height - 0.5, width - MARGIN, height - 0.5]],
      }
      parts.push(paintedShape(moved(rule, 0, y), paints))
      draw(todayLine(view, today, 0, height), y)
    } else {
      draw(rowShapes(chartRow(item.row), view, layout.lane, today, dateText), y)
      rowLabel(item.row, y)
    }
    y += height
  }
  y = legend(y + 24)
  return {
    width,
    height: Math.ceil(y + MARGIN - 8),
    paper: paints.of.get('pic-paper')?.fill ?? 'white',
    parts,
  }

  function rowLabel(row: Extract<TimelineItem, { kind: 'row' }>['row'], top: number): void {
    const tone = toneOf(row.state)
    const paint: PictureText = tone ? `pic-${tone}` : 'pic-small'
    const next = row.next
    const distance =
      row.state === 'permanent'
        ? timelineText.noExpiry
        : next
          ? (compact ? distanceShort : distanceText)(source.date, next.on)
          : ''
    if (compact) {
      glyph(row, top + 3)
      write(fitted(row.name, 'pic-date', 196), 'pic-date', 20, top + 13)
      write(next ? rowVerb[next.verb] : stateWord[row.state], 'pic-small', 228, top + 13)
      if (next) write(dateText(next.on), 'pic-date', 286, top + 13)
      write(distance, paint, 424, top + 13, 'end')
      return
    }
    glyph(row, top + 5)
    const code = row.code ?? ''
    const codeWidth = code ? source.measure(code, paints.of.get('pic-small')?.font ?? '') + 8 : 0
    write(fitted(row.name, 'pic-name', 276 - codeWidth), 'pic-name', 20, top + 16)
    if (code) write(code, 'pic-small', 296, top + 16, 'end')
    write(next ? rowVerb[next.verb] : stateWord[row.state], 'pic-small', 20, top + 34)
    if (next) write(dateText(next.on), 'pic-date', 76, top + 34)
    write(distance, paint, 160, top + 34)
  }

  /** The legend in lines that wrap; answers where it ends. */
  function legend(top: number): number {
    const rule: Shape = { is: 'line', paint: 'l-q', parts: [[MARGIN, top + 0.5, width - MARGIN, top + 0.5]] }
    parts.push(paintedShape(rule, paints))
    let line = top + 10
    for (const entries of [heldEntries, satEntries]) {
      let x = 0
      for (const entry of entries) {
        const room = entryWidth(entry)
        if (x + room > inner) {
          x = 0
          line += 20
        }
        const from = rtl ? width - MARGIN - x - entry.width : MARGIN + x
        for (const shape of entry.shapes)
          parts.push(paintedShape(moved(rtl ? mirrored(shape, entry.width) : shape, from, line + 1), paints))
        write(entry.text, 'pic-small', x + entry.width + 6, line + 12)
        x += room + 20
      }
      line += 22
    }
    return line
  }

  function entryWidth(entry: LegendEntry): number {
    return entry.width + 6 + source.measure(entry.text, paints.of.get('pic-small')?.font ?? '')
  }
}
