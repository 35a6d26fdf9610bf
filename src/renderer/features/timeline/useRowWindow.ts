import { useEffect, type RefObject } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { TimelineItem } from './timelineItems'
import type { TimelineLayout } from './timelineLayout'

/** Up to this many lines all are drawn: then the browser's own search and a printout have them too. */
const DRAW_ALL = 70
const OVERSCAN = 6
/** Px before the end of what was read at which the next page is asked for. */
const AHEAD = 1_200

/** The lines to draw, with the empty space before and after them in px. */
export interface RowWindow {
  readonly from: number
  readonly to: number
  readonly before: number
  readonly after: number
  readonly scrollTo: (position: number) => void
}

/** Chooses which lines are in view, and asks for more where the scroll comes near the end of what was read. */
export function useRowWindow(
  ref: RefObject<HTMLElement | null>,
  items: readonly TimelineItem[],
  offsets: readonly number[],
  layout: TimelineLayout,
  options: { readonly missing: number; readonly all: boolean; readonly more: () => void },
): RowWindow {
  const { missing, all, more } = options
  const enabled = !all && items.length > DRAW_ALL
  // oxlint-disable-next-line react/incompatible-library -- what it answers is read in this render only
  const virtualizer = useVirtualizer({
    count: items.length,
    enabled,
    getScrollElement: () => ref.current,
    estimateSize: (index) => (items[index]?.kind === 'group' ? layout.group : layout.row),
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: OVERSCAN,
    // The axis stays on top of the rows.
    scrollMargin: layout.axis,
    scrollPaddingStart: layout.axis,
  })
  useEffect(() => virtualizer.measure(), [virtualizer, layout.row, layout.group])

  const read = offsets[items.length] ?? 0
  const unread = missing * layout.row
  useEffect(() => {
    const element = ref.current
    if (!element || missing === 0) return
    const look = (): void => {
      if (element.scrollTop + element.clientHeight > layout.axis + read - AHEAD) more()
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    return () => element.removeEventListener('scroll', look)
  }, [ref, missing, layout.axis, read, more])

  const drawn = enabled ? virtualizer.getVirtualItems() : []
  const from = enabled ? (drawn[0]?.index ?? 0) : 0
  const to = enabled ? (drawn.at(-1)?.index ?? -1) + 1 : items.length
  return {
    from,
    to,
    before: offsets[from] ?? 0,
    after: read - (offsets[to] ?? 0) + unread,
    scrollTo(position) {
      const element = ref.current
      if (!element) return
      const top = offsets[position] ?? 0
      const bottom = (offsets[position + 1] ?? 0) + layout.axis
      if (top < element.scrollTop) element.scrollTop = top
      else if (bottom > element.scrollTop + element.clientHeight)
        element.scrollTop = bottom - element.clientHeight
    },
  }
}
