import { useCallback, useEffect, useRef, useState } from 'react'

const OPEN_MS = 140
const CLOSE_MS = 120

interface RowDetailState {
  /** The number of the row whose detail shows; null: none. */
  readonly shown: number | null
  /** The number of the row under the pointer. */
  readonly pointed: number | null
  /** The pointer is over a row, or over nothing. */
  readonly point: (index: number | null) => void
  /** The keyboard came to a row, or left. */
  readonly focus: (index: number | null) => void
  /** Away with it, until the pointer or the keyboard comes to another row. */
  readonly dismiss: () => void
  /** The pointer is over the detail itself: it stays. */
  readonly hold: () => void
}

/** Which row's detail shows: the one pointed at, else the one the keyboard is at; Escape sends it away. */
export function useRowDetail(): RowDetailState {
  const [pointed, setPointed] = useState<number | null>(null)
  const [focused, setFocused] = useState<number | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const wanted = useRef<number | null>(null)
  useEffect(() => () => clearTimeout(timer.current), [])

  const point = useCallback((index: number | null) => {
    if (index === wanted.current) return
    wanted.current = index
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setPointed(index), index === null ? CLOSE_MS : OPEN_MS)
  }, [])
  const focus = useCallback((index: number | null) => setFocused(index), [])
  const dismiss = useCallback(() => {
    clearTimeout(timer.current)
    setPointed(null)
    setFocused(null)
  }, [])
  const hold = useCallback(() => {
    clearTimeout(timer.current)
    wanted.current = null
  }, [])
  return { shown: pointed ?? focused, pointed, point, focus, dismiss, hold }
}
