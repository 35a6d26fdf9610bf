import { useMemo } from 'react'
import type { TimelineRow } from '@shared/contract/views/timeline'
import type { AppView } from '@shared/contract/views/app'
import type { CallError } from '../../api/CallError'
import { chartRow, extentOf } from '../../components/chart/chartRow'
import { filteredRows, timelineItems, type TimelineItem } from './timelineItems'
import { useTimelineSetup, type TimelineGroup } from './timelineStore'
import type { DayExtent } from './useChartView'
import { useTimelineRows } from './useTimelineRows'

/** What the Timeline shows of what was read. */
interface ShownTimeline {
  /** True once the first page came. */
  readonly known: boolean
  readonly error: CallError | undefined
  readonly retry: () => void
  readonly more: () => void
  readonly groupBy: TimelineGroup
  /** Whether several candidates' credentials are shown, but not in groups of their own. */
  readonly mixed: boolean
  /** Rows read so far, rows that the filter leaves of them, and rows in all. */
  readonly read: number
  readonly shown: number
  readonly total: number
  /** Rows that the chart keeps room for, though they were not read yet. */
  readonly missing: number
  readonly items: readonly TimelineItem[]
  readonly extent: DayExtent | null
  /** Outcomes that the legend explains only where they occur. */
  readonly noShow: boolean
  readonly cancelled: boolean
}

const noRows: readonly never[] = []

/** Reads the rows, page by page or all with `everything`, filters and groups them as it was set up. */
export function useShownTimeline(app: AppView | undefined, everything: boolean): ShownTimeline {
  const { groupBy: chosen, text, state } = useTimelineSetup()
  const everyone = app !== undefined && app.candidateId === null && app.candidates.length > 1
  const groupBy = chosen ?? (everyone ? 'candidate' : 'issuer')
  const narrowed = text.trim() !== '' || state !== null
  const { answer, error, more, retry } = useTimelineRows(groupBy, narrowed || everything)
  const rows = answer?.rows ?? noRows
  const total = answer?.total ?? 0
  const shown = useMemo(() => filteredRows(rows, text, state), [rows, text, state])
  const items = useMemo(() => timelineItems(shown), [shown])
  const extent = useMemo(() => shownExtent(shown), [shown])
  const noShow = useMemo(() => shown.some((row) => hasOutcome(row, 'no-show')), [shown])
  const cancelled = useMemo(() => shown.some((row) => hasOutcome(row, 'cancelled')), [shown])
  return {
    known: answer !== undefined,
    error,
    retry,
    more,
    groupBy,
    mixed: everyone && groupBy === 'issuer',
    read: rows.length,
    shown: shown.length,
    total,
    missing: narrowed ? 0 : total - rows.length,
    items,
    extent,
    noShow,
    cancelled,
  }
}

const hasOutcome = (row: TimelineRow, wanted: TimelineRow['attempts'][number]['outcome']): boolean =>
  row.attempts.some(({ outcome }) => outcome === wanted)

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
