import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react'
import type { ChartMoves } from './useChartView'

/** Px a pointer may move before a press becomes a drag. */
const SLACK = 4
const LINE_PX = 16

interface PanZoom {
  readonly dragging: boolean
  /** True just after a drag, so that letting go does not open what is under the pointer. */
  readonly dragged: () => boolean
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void
    readonly onPointerMove: (event: PointerEvent) => void
    readonly onPointerUp: (event: PointerEvent) => void
    readonly onPointerCancel: (event: PointerEvent) => void
  }
}

/**
 * Moves a chart by drag, wheel and pinch. `ref` is what scrolls; `inset` is how far the chart's earlier edge lies inside it,
 * `rtl` turns the directions round. A plain wheel scrolls the rows as ever.
 */
export function usePanZoom(
  ref: RefObject<HTMLElement | null>,
  moves: ChartMoves,
  chart: { readonly inset: number; readonly width: number; readonly rtl: boolean },
): PanZoom {
  const latest = useRef({ moves, chart })
  const pointers = useRef(new Map<number, { x: number; y: number }>())
  const began = useRef<{ x: number; drag: boolean } | null>(null)
  const justDragged = useRef(false)
  const [dragging, setDragging] = useState(false)
  useEffect(() => {
    latest.current = { moves, chart }
  })

  /** The x in the chart, from its earlier edge, of a place on the screen. */
  const inChart = (clientX: number): number => {
    const { inset, width, rtl } = latest.current.chart
    const box = ref.current?.getBoundingClientRect()
    if (!box) return 0
    const x = rtl ? box.right - inset - clientX : clientX - box.left - inset
    return Math.min(width, Math.max(0, x))
  }

  useEffect(() => {
    const element = ref.current
    if (!element) return
    const onWheel = (event: WheelEvent): void => {
      const { moves: now, chart: place } = latest.current
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault()
        const turn = Math.max(-60, Math.min(60, event.deltaY * unit))
        now.zoom(Math.exp(-turn / 180), inChart(event.clientX))
        return
      }
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX
      if (sideways === 0 || Math.abs(sideways) < Math.abs(event.deltaY) * (event.shiftKey ? 0 : 1)) return
      event.preventDefault()
      now.pan(sideways * unit * (place.rtl ? -1 : 1))
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  })

  const distance = (): number => {
    const [a, b] = [...pointers.current.values()]
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0
  }
  const middle = (): number => {
    const all = [...pointers.current.values()]
    return all.reduce((sum, { x }) => sum + x, 0) / Math.max(1, all.length)
  }
  const release = (event: PointerEvent): void => {
    pointers.current.delete(event.pointerId)
    if (pointers.current.size > 0) return
    justDragged.current = began.current?.drag ?? false
    began.current = null
    setDragging(false)
  }

  return {
    dragging,
    dragged: () => justDragged.current,
    handlers: {
      onPointerDown(event) {
        justDragged.current = false
        if (event.button !== 0 || !(event.target as Element).closest('[data-chart]')) return
        pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
        began.current = { x: event.clientX, drag: pointers.current.size > 1 }
      },
      onPointerMove(event) {
        const was = pointers.current.get(event.pointerId)
        const press = began.current
        if (!was || !press) return
        if (!press.drag) {
          if (Math.abs(event.clientX - press.x) < SLACK) return
          press.drag = true
          event.currentTarget.setPointerCapture(event.pointerId)
          setDragging(true)
        }
        const [before, centre] = [distance(), middle()]
        pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
        const { moves: now, chart: place } = latest.current
        now.pan((centre - middle()) * (place.rtl ? -1 : 1))
        if (before > 0 && pointers.current.size === 2) now.zoom(distance() / before, inChart(middle()))
      },
      onPointerUp: release,
      onPointerCancel: release,
    },
  }
}
