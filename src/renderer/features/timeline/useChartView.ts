import { useCallback, useEffect, useRef } from 'react'
import { dayOf } from '../../components/chart/dayNumber'
import {
  aroundToday,
  atZoom,
  between,
  clamped,
  endOf,
  fitted,
  namedZoom,
  panned,
  xOf,
  zoomed,
  type ChartView,
  type NamedZoom,
} from '../../components/chart/chartView'
import type { PlainDate } from '@shared/domain/plainDate'
import { call } from '../../api/call'
import { setUp, useTimelineSetup } from './timelineStore'

const MOVE_MS = 170
const REMEMBER_AFTER_MS = 900

/** The ways to move through time; all of them keep the rows where they are. */
export interface ChartMoves {
  /** By px: positive is later. */
  readonly pan: (pixels: number) => void
  /** Around x, or around today where it is in view. */
  readonly zoom: (factor: number, x?: number) => void
  readonly toZoom: (zoom: NamedZoom) => void
  readonly toToday: () => void
  readonly fit: () => void
  readonly toFirst: () => void
  readonly toLast: () => void
}

/** The first and the last day of what is shown, as day numbers. */
export interface DayExtent {
  readonly from: number
  readonly to: number
}

/** The part of time shown, `width` px wide, and the ways to move it. Null until the width is known. */
export function useChartView(
  width: number | null,
  today: PlainDate,
  extent: DayExtent | null,
  stored: NamedZoom | undefined,
): { readonly view: ChartView | null; readonly moves: ChartMoves } {
  const kept = useTimelineSetup((setup) => setup.view)
  const day = dayOf(today)
  const view = width === null || !kept ? null : kept.width === width ? kept : clamped({ ...kept, width })
  const latest = useRef(view)
  const running = useRef(0)

  useEffect(() => {
    latest.current = view
  }, [view])
  useEffect(() => {
    if (width !== null && !kept && stored) setUp({ view: atZoom(stored, day, width) })
  }, [width, kept, stored, day])
  useEffect(() => () => cancelAnimationFrame(running.current), [])

  // Which named step it was left at is remembered once the movement came to rest.
  const named = view && namedZoom(view)
  useEffect(() => {
    if (!named || !stored || named === stored) return
    const timer = setTimeout(
      () => void call('settings.change', { timelineZoom: named }).catch(() => undefined),
      REMEMBER_AFTER_MS,
    )
    return () => clearTimeout(timer)
  }, [named, stored])

  const put = useCallback((next: ChartView) => {
    cancelAnimationFrame(running.current)
    latest.current = next
    setUp({ view: next })
  }, [])

  /** Moves there in a glide short enough to follow; at once where motion is not wanted. */
  const glide = useCallback((to: ChartView) => {
    cancelAnimationFrame(running.current)
    const from = latest.current
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    const far = from ? Math.abs(Math.log(to.perDay / from.perDay)) > 4 : true
    if (!from || still || far) {
      latest.current = to
      setUp({ view: to })
      return
    }
    const began = performance.now()
    const step = (now: number): void => {
      const share = Math.min(1, (now - began) / MOVE_MS)
      const next = between(from, to, 1 - (1 - share) ** 3)
      latest.current = next
      setUp({ view: next })
      if (share < 1) running.current = requestAnimationFrame(step)
    }
    running.current = requestAnimationFrame(step)
  }, [])

  const moves: ChartMoves = {
    pan: (pixels) => latest.current && put(panned(latest.current, pixels)),
    zoom: (factor, x) => {
      const now = latest.current
      if (!now) return
      const todayX = xOf(now, day + 0.5)
      const inView = day >= now.start && day <= endOf(now)
      const next = zoomed(now, factor, x ?? (inView ? todayX : now.width / 2))
      if (x === undefined) glide(next)
      else put(next)
    },
    toZoom: (zoom) => latest.current && glide(atZoom(zoom, day, latest.current.width)),
    toToday: () => latest.current && glide(aroundToday(latest.current, day)),
    fit: () => {
      const now = latest.current
      if (now && extent) glide(fitted(Math.min(day, extent.from), Math.max(day, extent.to), now.width))
    },
    toFirst: () => {
      const now = latest.current
      if (now && extent) glide(clamped({ ...now, start: extent.from - 24 / now.perDay }))
    },
    toLast: () => {
      const now = latest.current
      if (now && extent) glide(clamped({ ...now, start: extent.to + 1 - (now.width - 24) / now.perDay }))
    },
  }
  return { view, moves }
}
