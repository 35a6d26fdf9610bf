import { useEffect, useRef } from 'react'
import type { ChartMoves } from './useChartView'

/** What the keyboard does on the Timeline; false from a move of rows: there was nowhere to go. */
export interface TimelineKeys {
  readonly moves: ChartMoves
  readonly chartWidth: number
  readonly rtl: boolean
  /** To another row: by so many, or to the first or the last. */
  readonly toRow: (step: number | 'first' | 'last') => void
  readonly dismiss: () => void
}

const ZOOM_STEP = 1.5
const PAGE_ROWS = 10
/** Where keys have a meaning of their own. */
const OTHERS =
  'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"], [role="radiogroup"]'

/**
 * Arrow keys, Home and End, plus, minus, 0 and t: heard anywhere on the screen but in fields, menus and dialogs. A
 * letter after `g` belongs to going to another screen.
 */
export function useTimelineKeys(keys: TimelineKeys, enabled: boolean): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    if (!enabled) return
    let afterG = -Infinity
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null
      if (event.defaultPrevented || target?.closest(OTHERS) || event.altKey) return
      if (document.querySelector('[aria-modal="true"]')) return
      const going = event.timeStamp - afterG < 1_500
      afterG = event.key === 'g' ? event.timeStamp : -Infinity
      const command = event.ctrlKey || event.metaKey
      if (going || !act(event.key, command, event.shiftKey, latest.current, target)) return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [enabled])
}

/** Runs what a key means; false where it means nothing here. */
function act(
  key: string,
  command: boolean,
  shift: boolean,
  keys: TimelineKeys,
  target: Element | null,
): boolean {
  const { moves, chartWidth, rtl, toRow, dismiss } = keys
  const step = (shift ? chartWidth * 0.8 : 60) * (rtl ? -1 : 1)
  const inToolbar = target?.closest('.tl-tools, .tl-filter, .nav, .bar') !== null && target !== null
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      if (command || inToolbar) return false
      moves.pan(key === 'ArrowLeft' ? -step : step)
      return true
    case 'ArrowUp':
    case 'ArrowDown':
      if (command || inToolbar) return false
      toRow(key === 'ArrowUp' ? -1 : 1)
      return true
    case 'PageUp':
    case 'PageDown':
      toRow(key === 'PageUp' ? -PAGE_ROWS : PAGE_ROWS)
      return true
    case 'Home':
    case 'End':
      if (command) toRow(key === 'Home' ? 'first' : 'last')
      else if (key === 'Home') moves.toFirst()
      else moves.toLast()
      return true
    case 'Escape':
      dismiss()
      return false
  }
  if (command) return false
  switch (key) {
    case '+':
    case '=':
      moves.zoom(ZOOM_STEP)
      return true
    case '-':
      moves.zoom(1 / ZOOM_STEP)
      return true
    case '0':
      moves.fit()
      return true
    case 't':
      moves.toToday()
      return true
  }
  return false
}
