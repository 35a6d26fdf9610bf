import type { AttemptFact, SourcedPolicy } from './history'
import type { Zone } from './instant'
import { latest, type PlainDate } from './plainDate'
import { passLockOver } from './policy/passLock'
import type { RenewalDates } from './policy/renewalWindow'
import { retakeWait, type Wait } from './policy/retakeWait'
import type { Period, Standing } from './standingTypes'

/** When the next attempt is allowed, and what each rule contributed to that day. */
export interface Retake {
  readonly answer: Standing['retake']
  readonly wait: Wait | undefined
  readonly lock: { readonly passedOn: PlainDate; readonly over: PlainDate } | undefined
  readonly window: PlainDate | undefined
}

const UNKNOWN: Standing['retake'] = { allowedOn: null, allowedAt: null, attemptsLeft: null, decidedBy: null }

/**
 * The first day from which the next attempt is allowed without a break, computed from the history: the latest of the
 * wait after the last failed attempt, the lock after a pass, and the opening of a window that blocks early attempts.
 * It may lie before today. Not known while nothing was sat, a result is awaited, or no rule speaks.
 */
export function retake(
  { policy }: SourcedPolicy,
  sat: readonly AttemptFact[],
  period: Period | undefined,
  renewal: RenewalDates,
  zone: Zone,
): Retake {
  const last = sat.at(-1)
  if ((!last && !period) || last?.outcome === 'pending') {
    return { answer: UNKNOWN, wait: undefined, lock: undefined, window: undefined }
  }
  const wait = retakeWait(policy, sat, zone)
  const passedOn = latest(
    sat.findLast((attempt) => attempt.outcome === 'pass')?.on,
    period && period.origin !== 'renewedBy' ? period.anchor : undefined,
  )
  const lockOver = passLockOver(policy, passedOn)
  const blocks = policy.renewalWindow?.early === 'blocked' && !renewal.anyDay
  const window = blocks && renewal.opensOn ? renewal.opensOn : undefined

  const allowedOn = latest(wait?.over, lockOver, window)
  const decidedBy =
    allowedOn === undefined
      ? null
      : allowedOn === wait?.over
        ? 'retakeWait'
        : allowedOn === lockOver
          ? 'passLock'
          : 'renewalWindow'
  return {
    answer: {
      allowedOn: allowedOn ?? null,
      allowedAt: decidedBy === 'retakeWait' ? (wait?.overAt ?? null) : null,
      attemptsLeft: null,
      decidedBy,
    },
    wait,
    lock: lockOver && passedOn ? { passedOn, over: lockOver } : undefined,
    window,
  }
}
