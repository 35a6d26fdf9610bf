import { createContext, useContext, useEffect, useReducer } from 'react'
import { plainDate, type PlainDate } from '@shared/domain/plainDate'

/** The day and the moment as the core has them: the clock may be set, so the machine's own is not asked. */
export interface Now {
  readonly today: PlainDate
  /** Milliseconds since 1970 by the core's clock. */
  ms(): number
}

/** Before the core has answered: no date is on the screen yet. */
export const nowUnknown: Now = { today: plainDate('1970-01-01'), ms: () => 0 }

export const NowContext = createContext<Now>(nowUnknown)

/** The day that the screen counts from. */
export function useNow(): Now {
  return useContext(NowContext)
}

const MINUTE = 60_000

/** Draws again at each full minute while `active`: for countdowns told in hours and minutes. */
export function useEachMinute(active: boolean): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    if (!active) return
    let timer: ReturnType<typeof setTimeout>
    const wait = (): void => {
      timer = setTimeout(
        () => {
          redraw()
          wait()
        },
        MINUTE - (Date.now() % MINUTE) + 20,
      )
    }
    wait()
    return () => clearTimeout(timer)
  }, [active])
}
