import { addDuration, subtractDuration } from '../duration'
import type { PlainDate } from '../plainDate'
import type { Period } from '../standingTypes'
import type { Policy } from './schema'

/** When a renewal of one period counts. `anyDay`: on every day while held, so there is nothing to wait for. */
export interface RenewalDates {
  readonly opensOn: PlainDate | null
  readonly closesOn: PlainDate | null
  readonly anyDay: boolean
  readonly graceUntil: PlainDate | null
}

const NONE: RenewalDates = { opensOn: null, closesOn: null, anyDay: false, graceUntil: null }

/**
 * The window of `period` (domain.md, rule "renewal window"): it opens after passing, before expiry or at once, and
 * closes at expiry or when the grace is over. Without a window rule but with ways to renew, any day counts.
 */
export function renewalDates(policy: Policy, period: Period): RenewalDates {
  if (period.to === null) return NONE
  const graceUntil = policy.grace ? addDuration(period.to, policy.grace.length) : null
  const closesOn = graceUntil ?? period.to
  const opens = policy.renewalWindow?.opens
  switch (opens?.from) {
    case 'passed':
      return { opensOn: addDuration(period.anchor, opens.after), closesOn, anyDay: false, graceUntil }
    case 'expiry':
      return { opensOn: subtractDuration(period.to, opens.before), closesOn, anyDay: false, graceUntil }
    case 'atOnce':
      return { opensOn: period.from, closesOn, anyDay: true, graceUntil }
    case undefined:
      return policy.renewalRoutes
        ? { opensOn: period.from, closesOn, anyDay: true, graceUntil }
        : { ...NONE, closesOn: graceUntil, graceUntil }
  }
}
