import { COMFORTABLE, COMPACT, STACKED, type ChartLane } from '../../components/chart/chartLane'

/** How a row is divided: label beside the chart, in less room, or above it. */
export type LayoutKind = 'wide' | 'narrow' | 'stacked'

/** The sizes that a chart of a given width is drawn with, all in px. */
export interface TimelineLayout {
  readonly kind: LayoutKind
  readonly compact: boolean
  readonly lane: ChartLane
  /** Width of the column of labels; 0 where they stand above. */
  readonly label: number
  readonly chart: number
  readonly axis: number
  readonly group: number
  /** Height of a whole row, label included. */
  readonly row: number
}

/** The focus ring stands this far outside text and chart. */
export const RING = 8
const STACKED_LABEL = 40

/** The layout for a place `width` px wide, without the room that the focus ring takes at both sides. */
export function timelineLayout(width: number, compact: boolean): TimelineLayout {
  if (width < 480) {
    const row = (compact ? COMPACT.height : STACKED_LABEL) + STACKED.height
    return { kind: 'stacked', compact, lane: STACKED, label: 0, chart: width, axis: 40, group: 28, row }
  }
  const kind = width < 760 ? 'narrow' : 'wide'
  const lane = compact ? COMPACT : COMFORTABLE
  const label = kind === 'wide' ? (compact ? 436 : 308) : compact ? 300 : 256
  const group = compact ? 20 : kind === 'narrow' ? 24 : 28
  return {
    kind,
    compact,
    lane,
    label,
    chart: width - label,
    axis: compact ? 34 : 40,
    group,
    row: lane.height,
  }
}
