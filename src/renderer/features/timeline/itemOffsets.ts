import { itemHeight } from './itemHeight'
import type { TimelineItem } from './timelineItems'
import type { TimelineLayout } from './timelineLayout'

/** Where each line of the chart begins, in px under the axis, and at last where all end. */
export function itemOffsets(items: readonly TimelineItem[], layout: TimelineLayout): readonly number[] {
  const offsets = [0]
  let at = 0
  for (const item of items) {
    at += itemHeight(item, layout)
    offsets.push(at)
  }
  return offsets
}
