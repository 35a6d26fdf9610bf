import type { PolicyLookup } from './history'
import type { Past } from './past'
import type { PlainDate } from './plainDate'
import type { Period } from './standingTypes'

/** Beyond every date: a component that never ends. */
const NEVER = '9999-12-31' as PlainDate

/**
 * Gives each achievement that is held while enough of a set are held its period, from its components' current ones: it
 * runs from the day the last needed one began to the day the one breaks the number (rule shape 12).
 */
export function composePeriods(found: ReadonlyMap<string, Past>, lookup: PolicyLookup): void {
  for (const [achievement, past] of found) {
    const rule = lookup(achievement)?.policy.composite
    if (!rule) continue
    const current = rule.of.flatMap((id) => found.get(id)?.periods.at(-1) ?? [])
    if (current.length < rule.atLeast) continue
    const from = current.map((period) => period.from).sort()[rule.atLeast - 1]
    const to = current
      .map((period) => (period.to === null ? NEVER : period.to))
      .sort()
      .at(-rule.atLeast)
    if (!from || !to || to < from) continue
    const end = to === NEVER ? null : to
    const period: Period = {
      from,
      to: end,
      endKnown: true,
      toAlso: null,
      origin: 'renewedBy',
      by: null,
      anchor: from,
      computedTo: end,
      differs: false,
      revokedOn: null,
    }
    if (!past.periods.some((own) => own.from >= from)) past.periods.push(period)
  }
}
