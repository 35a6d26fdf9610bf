import { addDuration } from '../duration'
import type { AttemptFact } from '../history'
import { isPlainDate } from '../plainDate'
import type { IncludedTries } from '../standingTypes'
import type { Rules } from './schema'

/**
 * What is left of the tries that one fee pays for (domain.md; rule shape 8): the first one and `count` more. By
 * purchase, those named like the last attempt's, until its day and `within`, where it is named by its day; or one more
 * after every paid one that failed. `attempts` is oldest first, no-shows and cancelled ones included. null without such
 * a rule or attempt.
 */
export function includedTries(
  { includedRetake: rule }: Rules,
  attempts: readonly AttemptFact[],
): IncludedTries | null {
  const last = attempts.at(-1)
  if (!rule || !last) return null
  const all = rule.count + 1
  if (rule.per === 'paidFail') {
    const sincePass = attempts.slice(attempts.findLastIndex(({ outcome }) => outcome === 'pass') + 1)
    const fails = sincePass.filter(({ outcome }) => outcome === 'fail').length
    return { left: fails % all === 0 ? 0 : all - (fails % all), until: null }
  }
  const purchase = last.purchase ?? null
  const until =
    rule.within && purchase !== null && isPlainDate(purchase) ? addDuration(purchase, rule.within) : null
  const same = attempts.filter((attempt) => (attempt.purchase ?? null) === purchase)
  const sincePass = purchase === null ? same.slice(same.findLastIndex(passed) + 1) : same
  const used = sincePass.filter(({ outcome }) => outcome === 'fail' || outcome === 'pending').length
  const lost = passed(last) || sincePass.some(({ outcome }) => rule.lostOn.some((one) => one === outcome))
  return { left: lost ? 0 : Math.max(0, all - used), until }
}

const passed = ({ outcome }: AttemptFact): boolean => outcome === 'pass'
