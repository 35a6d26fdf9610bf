import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'

/** Which option of a list is active while the focus stays in the field above it. */
export interface ActiveOption {
  readonly active: number
  setActive(index: number): void
  /** Arrows, Home and End with Ctrl; answers whether the key was one of them. */
  onKey(event: KeyboardEvent): boolean
  readonly listRef: RefObject<HTMLDivElement | null>
}

/** Moves through `count` options with the arrow keys, around the ends; begins anew where `reset` changes. */
export function useActiveOption(count: number, reset: string): ActiveOption {
  const [state, setState] = useState({ reset, index: 0 })
  const listRef = useRef<HTMLDivElement>(null)
  const active = state.reset === reset ? Math.min(state.index, Math.max(0, count - 1)) : 0
  const setActive = (index: number): void => setState({ reset, index })
  useEffect(() => {
    listRef.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return {
    active,
    setActive,
    listRef,
    onKey(event) {
      if (count === 0) return false
      if (event.key === 'ArrowDown') setActive((active + 1) % count)
      else if (event.key === 'ArrowUp') setActive((active - 1 + count) % count)
      else return false
      event.preventDefault()
      return true
    },
  }
}
