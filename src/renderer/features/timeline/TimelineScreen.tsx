import {
  useCallback,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type PointerEvent,
  type ReactNode,
} from 'react'
import { dayOf } from '../../components/chart/dayNumber'
import { chartRow, extentOf } from '../../components/chart/chartRow'
import { useChartBox } from '../../components/chart/useChartBox'
import type { TimelineRow } from '@shared/contract/views/timeline'
import { Button } from '../../components/Button'
import { ErrorNote } from '../../components/ErrorNote'
import { useNow } from '../../components/NowContext'
import { navigate } from '../../stores/location'
import { useApp } from '../../stores/useApp'
import { timelineText } from '../../text/timeline'
import { itemOffsets } from './itemOffsets'
import { spanText } from './spanText'
import { TimelineChart } from './TimelineChart'
import { TimelineEmpty } from './TimelineEmpty'
import { TimelineFilter } from './TimelineFilter'
import { filteredRows, timelineItems } from './timelineItems'
import { RING, timelineLayout } from './timelineLayout'
import { TimelineLegend } from './TimelineLegend'
import { setUp, useTimelineSetup } from './timelineStore'
import { TimelineTable } from './TimelineTable'
import { TimelineTools, type SaveKind } from './TimelineTools'
import { useActiveRow } from './useActiveRow'
import { useChartView, type DayExtent } from './useChartView'
import { usePanZoom } from './usePanZoom'
import { usePrinting } from './usePrinting'
import { useRowDetail } from './useRowDetail'
import { useRowWindow } from './useRowWindow'
import { useSave } from './useSave'
import { useTimelineKeys } from './useTimelineKeys'
import { useTimelineRows } from './useTimelineRows'
import './timeline.css'

/** Below this many rows they are never pressed together unasked. */
const COMPACT_FROM = 14
/** Px that head and legend take of the screen's height. */
const AROUND_ROWS = 124
/** The width of a printed page, landscape, less its margins. */
const PAPER = 980

const noRows: readonly never[] = []

/** How do all validities lie in time? */
export function TimelineScreen(): ReactNode {
  const { data: app } = useApp()
  const { today } = useNow()
  const setup = useTimelineSetup()
  const screen = useRef<HTMLElement>(null)
  const scroll = useRef<HTMLDivElement>(null)
  const ruler = useRef<HTMLDivElement>(null)
  const screenBox = useChartBox(screen)
  const rulerBox = useChartBox(ruler)
  const printing = usePrinting()
  const [wanted, setWanted] = useState<SaveKind | null>(null)

  const everyone = app !== undefined && app.candidateId === null && app.candidates.length > 1
  const groupBy = setup.groupBy ?? (everyone ? 'candidate' : 'issuer')
  const narrowed = setup.text.trim() !== '' || setup.state !== null
  const { answer, error, more, retry } = useTimelineRows(groupBy, narrowed || printing || wanted !== null)
  const rows = answer?.rows ?? noRows
  const total = answer?.total ?? 0
  const shown = useMemo(() => filteredRows(rows, setup.text, setup.state), [rows, setup.text, setup.state])
  const items = useMemo(() => timelineItems(shown), [shown])
  const missing = narrowed ? 0 : total - rows.length

  const day = dayOf(today)
  const rtl = screenBox?.rtl ?? false
  const room = (screenBox?.height ?? 0) - AROUND_ROWS - (setup.filtering ? 36 : 0)
  const crowded = total > COMPACT_FROM && 40 + (items.length + missing) * 39 > room
  const compact = setup.compact ?? crowded
  const width = printing
    ? PAPER
    : rulerBox && screenBox
      ? Math.min(screenBox.width, rulerBox.width - 2 * RING)
      : null
  const layout = useMemo(() => (width === null ? null : timelineLayout(width, compact)), [width, compact])
  const extent = useMemo(() => shownExtent(shown), [shown])
  const { view, moves } = useChartView(layout?.chart ?? null, today, extent, app?.settings.timelineZoom)
  const offsets = useMemo(() => (layout ? itemOffsets(items, layout) : [0]), [items, layout])
  const window_ = useRowWindow(scroll, items, offsets, layout ?? NO_LAYOUT, { missing, all: printing, more })
  const detail = useRowDetail()
  const active = useActiveRow(scroll, items, window_.scrollTo)
  const drag = usePanZoom(scroll, moves, {
    origin: RING + (rtl ? 0 : (layout?.label ?? 0)),
    width: layout?.chart ?? 0,
    rtl,
  })
  useTimelineKeys(
    { moves, chartWidth: layout?.chart ?? 0, rtl, toRow: active.move, dismiss: detail.dismiss },
    !setup.asTable && total > 0,
  )
  const picture = useMemo(
    () => ({ items, view, compact, rtl, today: day, date: today }),
    [items, view, compact, rtl, day, today],
  )
  const saveDone = useCallback(() => setWanted(null), [])
  const saveFailed = useSave(wanted, rows.length === total, picture, saveDone)
  const rare = useMemo(
    () => ({
      noShow: shown.some(({ attempts }) => attempts.some(({ outcome }) => outcome === 'no-show')),
      cancelled: shown.some(({ attempts }) => attempts.some(({ outcome }) => outcome === 'cancelled')),
    }),
    [shown],
  )

  const onFocus = useCallback(
    (event: FocusEvent<HTMLElement>) => {
      const index = rowOf(event.target)
      if (index === null) return
      const item = items.find((each) => each.kind === 'row' && each.index === index)
      if (item?.kind === 'row') setUp({ activeId: item.row.credentialId })
      if (event.target.matches(':focus-visible')) detail.focus(index)
    },
    [items, detail],
  )
  const open = (event: { readonly target: EventTarget }): void => {
    const index = rowOf(event.target as Element)
    const item = items.find((each) => each.kind === 'row' && each.index === index)
    if (item?.kind === 'row' && !drag.dragged()) navigate(`/credentials/${item.row.credentialId}`)
  }

  return (
    <section className="timeline" ref={screen} aria-labelledby="timeline-title">
      <div className="head">
        <h1 id="timeline-title">{timelineText.title}</h1>
        {view && total > 0 && !setup.asTable && <span className="c2 num">{spanText(view)}</span>}
        {total > 0 && (
          <TimelineTools
            narrow={(screenBox?.width ?? 0) < 860}
            view={view}
            moves={moves}
            groupBy={groupBy}
            compact={compact}
            asTable={setup.asTable}
            filtering={setup.filtering}
            onSave={setWanted}
          />
        )}
      </div>
      {error && <ErrorNote error={error} onRetry={retry} />}
      {saveFailed && (
        <p className="st-lapsed" role="alert">
          {timelineText.saveFailed}
        </p>
      )}
      {setup.filtering && total > 0 && (
        <TimelineFilter
          text={setup.text}
          state={setup.state}
          shown={shown.length}
          read={rows.length}
          total={total}
        />
      )}
      {answer && total === 0 && <TimelineEmpty today={today} />}
      {total > 0 && shown.length === 0 && rows.length === total && (
        <p className="tl-nothing">
          {timelineText.nothingFound}{' '}
          <Button variant="link" onPress={() => setUp({ text: '', state: null })}>
            {timelineText.clear}
          </Button>
        </p>
      )}
      {total > 0 && setup.asTable && shown.length > 0 && (
        <TimelineTable
          items={items}
          total={total}
          everyone={everyone && groupBy === 'issuer'}
          all={printing}
          missing={missing}
          more={more}
        />
      )}
      <p id="timeline-keys" className="vh">
        {timelineText.rowsKeys}
      </p>
      <div
        className={drag.dragging ? 'tl-scroll is-dragging' : 'tl-scroll'}
        hidden={setup.asTable || total === 0 || shown.length === 0}
        ref={scroll}
        {...drag.handlers}
        onPointerMove={(event) => {
          drag.handlers.onPointerMove(event)
          pointAt(event, drag.dragging, detail.point)
        }}
        onPointerLeave={() => detail.point(null)}
        onFocus={onFocus}
        onBlur={() => detail.focus(null)}
      >
        <div ref={ruler} />
        {/* Enter and readers use the link of each row; a click anywhere in it is for the pointer only. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
        <div className="tl-wrap" onClick={open}>
          {view && layout && (
            <TimelineChart
              items={items}
              offsets={offsets}
              total={total}
              window={window_}
              view={view}
              layout={layout}
              today={day}
              rtl={rtl}
              activeId={active.id}
              everyone={everyone && groupBy === 'issuer'}
              detail={detail}
              scroll={scroll}
            />
          )}
        </div>
      </div>
      {total > 0 && !setup.asTable && (
        <TimelineLegend rtl={rtl} noShow={rare.noShow} cancelled={rare.cancelled} />
      )}
    </section>
  )
}

/** The first and the last day of all rows; null without any date. */
function shownExtent(rows: readonly TimelineRow[]): DayExtent | null {
  let extent: DayExtent | null = null
  for (const row of rows) {
    const own = extentOf(chartRow(row))
    if (own)
      extent = extent ? { from: Math.min(extent.from, own.from), to: Math.max(extent.to, own.to) } : own
  }
  return extent
}

const NO_LAYOUT = timelineLayout(1000, false)

/** The number of the row that an element is part of. */
function rowOf(element: Element): number | null {
  const row = element.closest('[data-row]')?.getAttribute('data-row')
  return row == null ? null : Number(row)
}

function pointAt(event: PointerEvent, dragging: boolean, point: (index: number | null) => void): void {
  if (event.pointerType === 'touch' || (event.target as Element).closest('.tl-pop')) return
  point(dragging ? null : rowOf(event.target as Element))
}
