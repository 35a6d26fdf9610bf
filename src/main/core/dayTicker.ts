import { msOf, nextMidnight, type Zone } from '@shared/domain/instant'
import type { Clock } from './ports'

/** Runs something later; answers the way to call it off. */
export interface Timers {
  after(ms: number, run: () => void): () => void
}

/** The process's timers; they keep no process alive. */
export const systemTimers: Timers = {
  after(ms, run) {
    const timer = setTimeout(run, ms)
    timer.unref()
    return () => clearTimeout(timer)
  },
}

/** A timer sleeps through the machine's sleep and a clock that is set: none is trusted for longer. */
const LONGEST_MS = 60_000

export interface DayTicker {
  /** Looks at the clock now, as after waking, and sets the next look. */
  look(): void
  close(): void
}

interface TickerParts {
  readonly clock: Clock
  readonly timers: Timers
  /** The zones in which anybody's "today" is to be followed. */
  zones(): readonly Zone[]
  /** It has become another day for somebody, by midnight, sleep or a clock that was set. */
  newDay(): void
  /** At every look, at least once a minute. */
  looked(): void
}

/** Follows "today" in every candidate's zone: looks at each midnight, and at least every minute. */
export function createDayTicker({ clock, timers, zones, newDay, looked }: TickerParts): DayTicker {
  const days = (): string =>
    zones()
      .map((zone) => `${zone} ${clock.today(zone)}`)
      .join(' ')
  let known = days()
  let cancel: (() => void) | undefined
  let closed = false

  function untilNextLook(): number {
    const now = clock.now()
    const midnights = zones().map((zone) => msOf(nextMidnight(now, zone)) - msOf(now))
    return Math.max(1, Math.min(LONGEST_MS, ...midnights))
  }

  function look(): void {
    if (closed) return
    cancel?.()
    const current = days()
    const turned = current !== known
    known = current
    cancel = timers.after(untilNextLook(), look)
    if (turned) newDay()
    looked()
  }

  cancel = timers.after(untilNextLook(), look)
  return {
    look,
    close() {
      closed = true
      cancel?.()
    },
  }
}
