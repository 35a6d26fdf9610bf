import { addDuration } from '../duration'
import type { AttemptFact } from '../history'
import { isPlainDate } from '../plainDate'
import type { IncludedTries } from '../standingTypes'
import type { Limit } from './attemptLimit'
import type { Rules } from './schema'

/**
 * The tries left of the last eligibility, and its last day where the attempts name it by the day on which it began
 * (awkward case 8: a clock that is not the credential's). null without such a limit or attempt.
 */
export function eligibilityTries(
  { attemptLimit: rule }: Rules,
  attempts: readonly AttemptFact[],
  limit: Limit | undefined,
): IncludedTries | null {
  const last = attempts.at(-1)
  if (rule?.per.kind !== 'eligibility' || !last || !limit) return null
  const began = last.purchase ?? null
  const until = began !== null && isPlainDate(began) ? addDuration(began, rule.per.length) : null
  return { left: last.outcome === 'pass' ? 0 : limit.left, until }
}
