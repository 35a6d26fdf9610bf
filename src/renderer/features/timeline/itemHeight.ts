import { measureText } from '../../components/chart/measureText'
import type { TimelineItem } from './timelineItems'
import type { TimelineLayout } from './timelineLayout'

/** The line that a long name takes more, in px. */
const LINE = 18
/** What of the label is no name: the glyph's column and the end. */
const BESIDE = 32

/** How high a line of the chart is. Long names end in an ellipsis only where it is compact; elsewhere they take two lines. */
export function itemHeight(item: TimelineItem, layout: TimelineLayout): number {
  if (item.kind === 'group') return layout.group
  return layout.row + (isLong(item.row.name, layout) ? LINE : 0)
}

/** Whether a name needs a second line beside the chart. */
function isLong(name: string, { compact, kind, label }: TimelineLayout): boolean {
  return !compact && kind !== 'stacked' && measureText(name, 't-name') > label - BESIDE
}
