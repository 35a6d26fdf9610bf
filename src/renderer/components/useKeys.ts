import { useEffect, useEffectEvent, type RefObject } from 'react'

/** Hears every key pressed inside an element that takes no keys itself, such as a list around its links. */
export function useKeys<E extends HTMLElement>(
  ref: RefObject<E | null>,
  onKey: (event: KeyboardEvent, element: E) => void,
): void {
  const hear = useEffectEvent(onKey)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const listener = (event: KeyboardEvent): void => hear(event, element)
    element.addEventListener('keydown', listener)
    return () => element.removeEventListener('keydown', listener)
  }, [ref])
}
