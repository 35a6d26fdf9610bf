import {
  useCallback,
  useMemo,
  useRef,
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type Ref,
} from 'react'
import type { ChartView } from '../../components/chart/chartView'
import { navigate } from '../../stores/location'
import { itemOffsets } from './itemOffsets'
import { TimelineChart } from './TimelineChart'
import type { TimelineItem } from './timelineItems'
import { RING, timelineLayout, type TimelineLayout } from './timelineLayout'
import { setUp } from './timelineStore'
import { useActiveRow } from './useActiveRow'
import type { ChartMoves } from './useChartView'
import { usePanZoom } from './usePanZoom'
import { useRowDetail } from './useRowDetail'
import { useRowWindow } from './useRowWindow'
import { useTimelineKeys } from './useTimelineKeys'

interface Props {
  readonly items: readonly TimelineItem[]
  readonly total: number
  readonly missing: number
  readonly more: () => void
  /** Every row, in view or not. */
  readonly all: boolean
  /** Null until the place was measured. */
  readonly view: ChartView | null
  readonly layout: TimelineLayout | null
  readonly moves: ChartMoves
  readonly today: number
  readonly rtl: boolean
  readonly mixed: boolean
  readonly hidden: boolean
  /** An element as wide as the rows may be. */
  readonly ruler: Ref<HTMLDivElement>
}

/** Sizes before anything was measured; nothing is drawn with them. */
const UNMEASURED = timelineLayout(1000, false)

/** The chart with all that moves it: scroll, drag, wheel, keys, focus, hover. */
export function ChartArea(props: Props): ReactNode {
  const { items, total, missing, more, all, view, moves, today, rtl, mixed, hidden, ruler } = props
  const layout = props.layout ?? UNMEASURED
  const scroll = useRef<HTMLDivElement>(null)
  const offsets = useMemo(() => itemOffsets(items, layout), [items, layout])
  const rows = useRowWindow(scroll, items, offsets, layout, { missing, all, more })
  const detail = useRowDetail()
  const { point, focus, dismiss } = detail
  const active = useActiveRow(scroll, items, rows.scrollTo)
  const drag = usePanZoom(scroll, moves, { inset: RING + layout.label, width: layout.chart, rtl })
  useTimelineKeys({ moves, chartWidth: layout.chart, rtl, toRow: active.move, dismiss }, !hidden)

  const idAt = useCallback(
    (element: Element): string | null => {
      const index = rowOf(element)
      const item = items.find((each) => each.kind === 'row' && each.index === index)
      return item?.kind === 'row' ? item.row.credentialId : null
    },
    [items],
  )
  const onFocus = useCallback(
    (event: FocusEvent<HTMLElement>) => {
      const id = idAt(event.target)
      if (id === null) return
      setUp({ activeId: id })
      if (event.target.matches(':focus-visible')) focus(rowOf(event.target))
    },
    [idAt, focus],
  )
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const target = event.target as Element
    // A link knows itself what a click with Ctrl or the middle button means.
    if (drag.dragged() || target.closest('a, .tl-pop')) return
    const id = idAt(target)
    if (id !== null) navigate(`/credentials/${id}`)
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    drag.handlers.onPointerMove(event)
    const target = event.target as Element
    if (event.pointerType === 'touch' || target.closest('.tl-pop')) return
    point(drag.dragging ? null : rowOf(target))
  }

  return (
    <div
      className={drag.dragging ? 'tl-scroll is-dragging' : 'tl-scroll'}
      hidden={hidden}
      ref={scroll}
      {...drag.handlers}
      onPointerMove={onPointerMove}
      onPointerLeave={() => point(null)}
      onFocus={onFocus}
      onBlur={() => focus(null)}
    >
      <div ref={ruler} />
      {/* Enter and readers use the link of each row; a click anywhere in it is for the pointer only. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div className="tl-wrap" onClick={onClick}>
        {view && props.layout && (
          <TimelineChart
            items={items}
            offsets={offsets}
            total={total}
            window={rows}
            view={view}
            layout={props.layout}
            today={today}
            rtl={rtl}
            activeId={active.id}
            mixed={mixed}
            detail={detail}
            scroll={scroll}
          />
        )}
      </div>
    </div>
  )
}

/** The number of the row that an element is part of. */
function rowOf(element: Element): number | null {
  const row = element.closest('[data-row]')?.getAttribute('data-row')
  return row === null || row === undefined ? null : Number(row)
}
