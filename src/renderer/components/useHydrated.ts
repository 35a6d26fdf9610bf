import { useSyncExternalStore } from 'react'

const never = (): (() => void) => () => undefined

/**
 * False while a page is drawn ahead by a host, and while the browser takes that drawing over; true from then on. What is
 * fetched after the screen stands is left out until then, so that both drawings are alike.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
