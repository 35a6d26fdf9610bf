import { subtractDuration } from '../duration'
import type { SourcedPolicy } from '../history'
import { latest, type PlainDate } from '../plainDate'
import type { Standing } from '../standingTypes'

/** The last day to sit it that leaves room for one failed try and its wait; null: there is no such day. */
export interface LastSafeDay {
  readonly on: PlainDate | null
  /** The first day from which the second try would count. */
  readonly secondTryOn: PlainDate
}

/**
 * The last safe day to start renewing what is held: a try that fails on it can be followed by another on the last valid
 * day (or the last day of grace). undefined where nothing expires or no wait is known.
 */
export function lastSafeDay(standing: Standing, { policy }: SourcedPolicy): LastSafeDay | undefined {
  const end = standing.renewal.closesOn ?? standing.expiresOn
  const wait = policy.retakeWait?.afterFail[0]
  if (!end || !wait) return undefined
  const on = subtractDuration(end, wait)
  const first = latest(standing.renewal.opensOn, standing.retake.allowedOn)
  return { on: first && on < first ? null : on, secondTryOn: end }
}
