import { explainAllowed } from './explainAllowed'
import { explainExpiry } from './explainExpiry'
import { explainIssued } from './explainIssued'
import { explainWindow } from './explainWindow'
import type { SourcedPolicy } from './history'
import type { RenewalDates } from './policy/renewalWindow'
import type { Retake } from './retake'
import type { Explanation, Standing } from './standingTypes'

interface ExplainInput {
  readonly dates: Omit<Standing, 'milestones' | 'explanations'>
  readonly rules: SourcedPolicy
  readonly renewal: RenewalDates
  readonly retake: Retake
}

/** The explanation of each date that a standing has: rule, inputs, arithmetic, source, FAQ entry (domain.md). */
export function explain({ dates, rules, renewal, retake }: ExplainInput): Explanation[] {
  const period = dates.periods.at(-1)
  const found: Explanation[] = []
  if (period)
    found.push(
      explainIssued(period, rules),
      ...explainExpiry(period, rules),
      ...explainWindow(renewal, period, rules),
    )
  if (dates.retake.allowedOn || dates.retake.decidedBy)
    found.push(explainAllowed(dates.retake.allowedOn, rules, retake, renewal, period))
  return found.map((one) => {
    const other = dates.alternatives.find(({ of }) => of === one.of)
    return other ? { ...one, text: `${one.text} Read the other way: ${other.on}.` } : one
  })
}
