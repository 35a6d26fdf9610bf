import { addDuration, type Duration } from '../duration'
import type { AttemptFact } from '../history'
import { addHours, dateIn, type Instant, type Zone } from '../instant'
import type { PlainDate } from '../plainDate'
import type { Policy } from './schema'

/** The wait that the last failed attempt began, and when it is over. */
export interface Wait {
  readonly failedOn: PlainDate
  readonly length: Duration
  /** The first day on which it is over. */
  readonly over: PlainDate
  /** The same as an instant, for waits in hours when the attempt's instant is known. */
  readonly overAt: Instant | null
}

/**
 * The wait after the last failed attempt (domain.md, rule "retake wait"): by which failed attempt in a row (since the
 * last pass) or in all it was; the last wait of the list repeats. `sat` is oldest first, only what was really sat.
 */
export function retakeWait(policy: Policy, sat: readonly AttemptFact[], zone: Zone): Wait | undefined {
  const rule = policy.retakeWait
  const last = sat.findLast((attempt) => attempt.outcome === 'fail')
  if (!rule || !last) return undefined
  const upTo = sat.slice(0, sat.lastIndexOf(last) + 1)
  const counted = rule.index === 'inAll' ? upTo : sinceLastPass(upTo)
  const fails = counted.filter((attempt) => attempt.outcome === 'fail').length
  const length = rule.afterFail[Math.min(fails, rule.afterFail.length) - 1] ?? { n: 0, unit: 'days' }
  const overAt = length.unit === 'hours' && last.at ? addHours(last.at, length.n) : null
  const over = overAt ? dateIn(overAt, last.zone ?? zone) : addDuration(last.on, length)
  return { failedOn: last.on, length, over, overAt }
}

/** The attempts after the last pass. */
function sinceLastPass(sat: readonly AttemptFact[]): readonly AttemptFact[] {
  return sat.slice(sat.findLastIndex((attempt) => attempt.outcome === 'pass') + 1)
}
