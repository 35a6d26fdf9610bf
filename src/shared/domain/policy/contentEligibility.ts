import { addDuration, type Duration } from '../duration'
import type { PlainDate } from '../plainDate'
import type { Policy } from './schema'

/** A service or feature, and the day it became generally available. */
interface Available {
  readonly availableOn: PlainDate
}

/** The first day on which an exam under `after` may ask about what became generally available on `availableOn`. */
export function mayBeAskedFrom(availableOn: PlainDate, after: Duration): PlainDate {
  return addDuration(availableOn, after)
}

/**
 * For each of `features`, from which day the exam may ask about it, and whether it may on `examDay`; null without a day.
 * Undefined where the policy has no such rule, as for a lab (domain.md, Content eligibility).
 */
export function contentEligibility<F extends Available>(
  { contentEligibility: rule }: Policy,
  features: readonly F[],
  examDay: PlainDate | null,
):
  | readonly { readonly feature: F; readonly from: PlainDate; readonly mayComeUp: boolean | null }[]
  | undefined {
  if (!rule) return undefined
  return features.map((feature) => {
    const from = mayBeAskedFrom(feature.availableOn, rule.after)
    return { feature, from, mayComeUp: examDay === null ? null : from <= examDay }
  })
}
