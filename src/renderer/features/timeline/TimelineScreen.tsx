import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import { dayOf } from '../../components/chart/dayNumber'
import { useChartBox } from '../../components/chart/useChartBox'
import { Button } from '../../components/Button'
import { ErrorNote } from '../../components/ErrorNote'
import { Skeleton } from '../../components/Skeleton'
import { useNow } from '../../components/NowContext'
import { useApp } from '../../stores/useApp'
import { timelineText } from '../../text/timeline'
import { ChartArea } from './ChartArea'
import { spanText } from './spanText'
import { TimelineEmpty } from './TimelineEmpty'
import { TimelineFilter } from './TimelineFilter'
import { RING, timelineLayout } from './timelineLayout'
import { TimelineLegend } from './TimelineLegend'
import { setUp, useTimelineSetup } from './timelineStore'
import { TimelineTable } from './TimelineTable'
import { TimelineTools, type SaveKind } from './TimelineTools'
import { useChartView } from './useChartView'
import { usePrinting } from './usePrinting'
import { useSave } from './useSave'
import { useShownTimeline } from './useShownTimeline'
import './timeline.css'
import './timelineTools.css'
import './timelineNarrow.css'

/** Below this many rows they are never pressed together unasked. */
const COMPACT_FROM = 14
/** Px that head and legend take of the screen's height, and what a comfortable row takes with its share of headings. */
const AROUND_ROWS = 124
const AVERAGE_ROW = 39
/** The width of a printed page, landscape, less its margins. */
const PAPER = 980
/** Below this width the controls that change the look go behind one button. */
const NARROW = 860

/** How do all validities lie in time? */
export function TimelineScreen(): ReactNode {
  const { data: app } = useApp()
  const { today } = useNow()
  const setup = useTimelineSetup()
  const { asTable, filtering } = setup
  const screen = useRef<HTMLElement>(null)
  const ruler = useRef<HTMLDivElement>(null)
  const box = useChartBox(screen)
  const rowsBox = useChartBox(ruler)
  const printing = usePrinting()
  const [wanted, setWanted] = useState<SaveKind | null>(null)
  const shown = useShownTimeline(app, printing || wanted !== null)
  const { items, total, missing, more, mixed } = shown

  const day = dayOf(today)
  const rtl = box?.rtl ?? false
  const room = (box?.height ?? 0) - AROUND_ROWS - (filtering ? 36 : 0)
  const compact = setup.compact ?? (total > COMPACT_FROM && (items.length + missing + 1) * AVERAGE_ROW > room)
  const measured = rowsBox && box ? Math.min(box.width, rowsBox.width - 2 * RING) : null
  const width = printing ? PAPER : measured
  const layout = useMemo(() => (width === null ? null : timelineLayout(width, compact)), [width, compact])
  const { view, moves } = useChartView(layout?.chart ?? null, today, shown.extent, app?.settings.timelineZoom)
  const picture = useMemo(
    () => ({ items, view, compact, rtl, today: day, date: today }),
    [items, view, compact, rtl, day, today],
  )
  const saveDone = useCallback(() => setWanted(null), [])
  const saveFailed = useSave(wanted, shown.read === total, picture, saveDone)

  return (
    <section className="timeline" ref={screen} aria-labelledby="timeline-title">
      <div className="head">
        <h1 id="timeline-title">{timelineText.title}</h1>
        {view && total > 0 && !asTable && <span className="c2 num tl-span">{spanText(view)}</span>}
        {total > 0 && (
          <TimelineTools
            narrow={(box?.width ?? 0) < NARROW}
            view={view}
            moves={moves}
            groupBy={shown.groupBy}
            compact={compact}
            asTable={asTable}
            filtering={filtering}
            onSave={setWanted}
          />
        )}
      </div>
      {shown.error && <ErrorNote error={shown.error} onRetry={shown.retry} />}
      {saveFailed && (
        <p className="st-lapsed" role="alert">
          {timelineText.saveFailed}
        </p>
      )}
      {filtering && total > 0 && (
        <TimelineFilter
          text={setup.text}
          state={setup.state}
          shown={shown.shown}
          read={shown.read}
          total={total}
        />
      )}
      {!shown.known && !shown.error && <Skeleton lines={8} />}
      {shown.known && total === 0 && <TimelineEmpty today={today} />}
      {total > 0 && shown.shown === 0 && shown.read === total && (
        <p className="tl-nothing">
          {timelineText.nothingFound}{' '}
          <Button variant="link" onPress={() => setUp({ text: '', state: null })}>
            {timelineText.clear}
          </Button>
        </p>
      )}
      {asTable && shown.shown > 0 && (
        <TimelineTable
          items={items}
          total={total}
          mixed={mixed}
          all={printing}
          missing={missing}
          more={more}
        />
      )}
      <p id="timeline-keys" className="vh">
        {timelineText.rowsKeys}
      </p>
      <ChartArea
        items={items}
        total={total}
        missing={missing}
        more={more}
        all={printing}
        view={view}
        layout={layout}
        moves={moves}
        today={day}
        rtl={rtl}
        mixed={mixed}
        hidden={asTable || shown.shown === 0}
        ruler={ruler}
      />
      {total > 0 && !asTable && (
        <TimelineLegend rtl={rtl} noShow={shown.noShow} cancelled={shown.cancelled} />
      )}
    </section>
  )
}
