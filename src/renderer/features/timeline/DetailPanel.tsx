import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { chartRow } from '../../components/chart/chartRow'
import type { ChartView } from '../../components/chart/chartView'
import { rowShapes } from '../../components/chart/rowShapes'
import { shapeBounds } from '../../components/chart/shapeBounds'
import { barShapes } from '../../components/chart/barShapes'
import { useNow } from '../../components/NowContext'
import { dateText } from '../../text/dates'
import { placeDetail, type Box } from './placeDetail'
import { RowDetail } from './RowDetail'
import type { TimelineItem } from './timelineItems'
import { RING, type TimelineLayout } from './timelineLayout'
import '../../components/popover.css'

interface Props {
  readonly items: readonly TimelineItem[]
  readonly offsets: readonly number[]
  readonly position: number
  readonly view: ChartView
  readonly layout: TimelineLayout
  readonly today: number
  readonly rtl: boolean
  readonly scroll: RefObject<HTMLElement | null>
  readonly onEnter: () => void
  readonly onLeave: () => void
}

/** Lines around the row that are looked at for an empty place. */
const AROUND = 12

/** The detail of a row, where the chart is empty if there is such a place. Readers have it all in the row itself. */
export function DetailPanel(props: Props): ReactNode {
  const ref = useRef<HTMLDivElement>(null)
  const now = useNow()
  const [place, setPlace] = useState<{ x: number; y: number } | null>(null)
  const { items, offsets, position, view, layout, today, rtl, scroll, onEnter, onLeave } = props
  const item = items[position]
  const row = item?.kind === 'row' ? item.row : null

  useLayoutEffect(() => {
    const element = ref.current
    const around = scroll.current
    if (!element || !around || !row) return
    const size = { w: element.offsetWidth, h: element.offsetHeight }
    const wrap = element.offsetParent?.clientWidth ?? 0
    const chartX = rtl ? wrap - RING - layout.label - layout.chart : RING + layout.label
    const within: Box = {
      x: chartX,
      y: around.scrollTop + layout.axis,
      w: layout.chart,
      h: around.clientHeight - layout.axis,
    }
    const ends = barShapes(chartRow(row), view, layout.lane, today).map((shape) => shapeBounds(shape)[1])
    const end = ends.length > 0 ? Math.max(...ends) : layout.chart / 2
    const top = layout.axis + (offsets[position] ?? 0)
    const anchor = { x: chartX + (rtl ? layout.chart - end : end), top, bottom: top + layout.row }
    setPlace(
      placeDetail(
        anchor,
        size,
        within,
        busyBoxes({ items, offsets, position, view, layout, today, rtl }, chartX),
      ),
    )
  }, [items, row, position, view, layout, rtl, today, offsets, scroll])

  if (!row) return null
  return (
    <div
      ref={ref}
      className="pop tl-pop"
      aria-hidden="true"
      style={{ left: place?.x ?? 0, top: place?.y ?? 0, visibility: place ? 'visible' : 'hidden' }}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <RowDetail row={row} today={now.today} />
    </div>
  )
}

/** What is drawn near the row, as boxes: a panel there would hide it. */
function busyBoxes(
  { items, offsets, position, view, layout, today, rtl }: Omit<Props, 'scroll' | 'onEnter' | 'onLeave'>,
  chartX: number,
): Box[] {
  const boxes: Box[] = []
  for (
    let at = Math.max(0, position - AROUND);
    at <= Math.min(items.length - 1, position + AROUND);
    at += 1
  ) {
    const item = items[at]
    if (item?.kind !== 'row') continue
    for (const shape of rowShapes(chartRow(item.row), view, layout.lane, today, dateText)) {
      if (shape.paint === 'l-today') continue
      const [from, to] = shapeBounds(shape)
      const x = chartX + (rtl ? layout.chart - to : from)
      boxes.push({
        x,
        y: layout.axis + (offsets[at] ?? 0) + layout.row - layout.lane.height,
        w: to - from,
        h: layout.lane.height,
      })
    }
  }
  return boxes
}
