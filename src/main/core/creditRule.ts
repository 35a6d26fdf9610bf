import type { CredentialDetail } from '@shared/contract/views/credentials'
import type { Policy } from '@shared/domain/policy/schema'

/** What a form of credits asks for: the unit and the parts of the rule; null where no credits are asked. */
export function creditRule(policy: Policy | undefined): CredentialDetail['creditRule'] {
  const rule = policy?.credits
  return rule ? { unit: rule.unit, categories: rule.buckets.map(({ id }) => id) } : null
}
