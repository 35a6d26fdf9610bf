import { useEffect, type RefObject } from 'react'

/** Whether the keys go nowhere, and nothing lies over the page that would hold them. */
const isNowhere = (): boolean =>
  document.activeElement === document.body && document.querySelector('.scrim') === null

/**
 * Puts the focus on `main` when what had it went away and nobody else took it, so that the keys go on from the screen and
 * not from the top of the window. What a sheet came from takes it back first. A press beside everything leaves it alone.
 */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: Element | null = null
    let frame = 0
    const isLost = (): boolean => last !== null && !last.isConnected && isNowhere()
    const keep = (): void => {
      if (!isLost()) return
      main.current?.focus({ preventScroll: true })
    }
    const onFocus = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null
    }
    const onPress = (): void => {
      setTimeout(() => {
        if (isNowhere() && last?.isConnected) last = null
      })
    }
    const observer = new MutationObserver(() => {
      if (!isLost()) return
      cancelAnimationFrame(frame)
      // A sheet that closes gives the focus back in the next frame.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(keep)
      })
    })
    observer.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('focusin', onFocus)
    document.addEventListener('pointerdown', onPress)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('pointerdown', onPress)
    }
  }, [main])
}
