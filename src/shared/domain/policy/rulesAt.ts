import type { AttemptFact } from '../history'
import type { PlainDate } from '../plainDate'
import type { Policy, Rules } from './schema'

/** The days by which a version of the rules may be chosen; what has not happened is left out. */
export interface Moments {
  readonly passed?: Pick<AttemptFact, 'on' | 'at'> | undefined
  readonly attempted?: Pick<AttemptFact, 'on' | 'at'> | undefined
  readonly awarded?: PlainDate | undefined
  readonly today: PlainDate
}

/**
 * The rules in force for a question (domain.md, policy versions). A version is chosen by the day of the pass, the
 * attempt or the award, or by today, which makes it retroactive. Its days begin at midnight UTC: where an attempt's
 * instant is known its UTC day decides, else the day on which it was sat.
 */
export function rulesAt(policy: Policy, moments: Moments): Rules {
  const { versions, ...rules } = policy
  if (!versions) return rules
  const dayOf = {
    passed: utcDay(moments.passed),
    attempted: utcDay(moments.attempted),
    awarded: moments.awarded,
    today: moments.today,
  }
  const inForce = versions.filter(({ selectedBy, from, until }) => {
    const day = dayOf[selectedBy]
    return day && (!from || day >= from) && (!until || day < until)
  })
  return Object.assign({}, rules, ...inForce.map((version) => version.rules)) as Rules
}

const utcDay = (attempt: Pick<AttemptFact, 'on' | 'at'> | undefined): PlainDate | undefined =>
  attempt?.at ? (attempt.at.slice(0, 10) as PlainDate) : attempt?.on
