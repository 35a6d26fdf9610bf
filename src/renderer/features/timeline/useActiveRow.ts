import { useCallback, useEffect, useRef, type RefObject } from 'react'
import type { TimelineItem } from './timelineItems'
import { setUp, useTimelineSetup } from './timelineStore'

interface ActiveRow {
  /** The credential that Tab comes to; null: the first. */
  readonly id: string | null
  readonly move: (step: number | 'first' | 'last') => void
}

/** One row of the chart takes part in the order of Tab; the arrow keys move which, and the focus with it. */
export function useActiveRow(
  ref: RefObject<HTMLElement | null>,
  items: readonly TimelineItem[],
  scrollTo: (position: number) => void,
): ActiveRow {
  const kept = useTimelineSetup((setup) => setup.activeId)
  const position = items.findIndex((item) => item.kind === 'row' && item.row.credentialId === kept)
  const wanted = useRef<number | null>(null)

  /** A row far off is drawn only after the scroll: its link is focused as soon as it is there. */
  useEffect(() => {
    if (wanted.current === null) return
    const link = ref.current?.querySelector<HTMLElement>(`[data-row-link="${wanted.current}"]`)
    if (!link) return
    wanted.current = null
    link.focus({ preventScroll: true })
  })

  const move = useCallback(
    (step: number | 'first' | 'last') => {
      const rows = items.flatMap((item, at) => (item.kind === 'row' ? [{ item, at }] : []))
      if (rows.length === 0) return
      const focused = ref.current?.contains(document.activeElement) ?? false
      const now = Math.max(
        0,
        rows.findIndex(({ at }) => at === position),
      )
      const to =
        step === 'first'
          ? 0
          : step === 'last'
            ? rows.length - 1
            : focused
              ? Math.min(rows.length - 1, Math.max(0, now + step))
              : now
      const found = rows[to]
      if (!found) return
      wanted.current = found.item.index
      scrollTo(found.at > 0 && items[found.at - 1]?.kind === 'group' && to < now ? found.at - 1 : found.at)
      setUp({ activeId: found.item.row.credentialId })
      const link = ref.current?.querySelector<HTMLElement>(`[data-row-link="${found.item.index}"]`)
      if (link) {
        wanted.current = null
        link.focus({ preventScroll: true })
      }
    },
    [items, position, ref, scrollTo],
  )
  return { id: position < 0 ? null : kept, move }
}
