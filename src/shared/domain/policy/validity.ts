import { addDuration } from '../duration'
import { addDays, type PlainDate } from '../plainDate'
import type { Policy } from './schema'

/**
 * The last valid day of an award counted from `anchor`; null: never ends; undefined: the policy does not say, or only
 * the issuer's schedule or a credit cycle could (domain.md, rule "validity").
 */
export function lastValidDay(policy: Policy, anchor: PlainDate): PlainDate | null | undefined {
  const rule = policy.validity
  switch (rule?.kind) {
    case 'fixed': {
      const anniversary = addDuration(anchor, rule.length)
      return rule.lastValidDay === 'dayBefore' ? addDays(anniversary, -1) : anniversary
    }
    case 'never':
      return null
    case 'untilDate':
      return rule.on
    case 'creditCycle':
    case undefined:
      return undefined
  }
}
