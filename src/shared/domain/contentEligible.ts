import { addDuration } from './duration'
import type { PlainDate } from './plainDate'
import type { Rules } from './policy/schema'

/**
 * From which day an exam may ask about a service or feature that has been generally available since `availableOn`
 * (domain.md, "Content eligibility"); null where the program states no such rule.
 */
export const askableFrom = (
  { contentEligibility: rule }: Pick<Rules, 'contentEligibility'>,
  availableOn: PlainDate,
): PlainDate | null => (rule ? addDuration(availableOn, rule.after) : null)
