import type { StatedRule } from './policy/statedSchema'
import type { Basis } from './standingTypes'

/** What a basis keeps of the rule it rests on. */
export const basisFrom = (
  rule: Basis['rule'],
  { says, source, faq, unsure }: StatedRule,
): Pick<Basis, 'rule' | 'says' | 'source' | 'faq' | 'unsure'> => ({
  rule,
  says,
  source,
  ...(faq !== undefined && { faq }),
  ...(unsure !== undefined && { unsure }),
})
