import type { z } from 'zod'
import { basisFrom } from './basisFrom'
import { addDuration } from './duration'
import type { Grant } from './grant'
import type { SourcedPolicy } from './history'
import type { PlainDate } from './plainDate'
import type { renewsSchema } from './policy/renewalSchema'
import { rulesAt } from './policy/rulesAt'
import { type End, validityEnd, validityLength } from './policy/validity'
import type { Period } from './standingTypes'

interface CrossRenewal {
  readonly rule: z.infer<typeof renewsSchema>
  readonly grant: Grant
  /** The period that the pass gave its own achievement. */
  readonly source: Period
  /** The latest period of the achievement to be renewed. */
  readonly current: Period
  readonly rules: SourcedPolicy
  readonly today: PlainDate
}

/**
 * The period that passing or renewing one achievement gives another that is held (domain.md, rule "renews"; rule shape
 * 9): counted anew, aligned with the source's end, or added to its own. Never to an earlier end unless the rule says so.
 */
export function crossRenew({ rule, grant, source, current, rules, today }: CrossRenewal): Period | undefined {
  if (rule.via && !(grant.pass && rule.via.includes(grant.pass.route))) return undefined
  if (!current.to || current.revokedOn || (rule.since && grant.on < rule.since)) return undefined
  if (rule.targetMustBeActive && current.to < grant.on) return undefined
  // Its own pass or award of the same day says it already.
  if (current.from === grant.on && current.origin !== 'renewedBy') return undefined
  const target = rulesAt(rules.policy, { passed: grant.pass ?? undefined, today })
  const endBy = (effect: typeof rule.effect): End => {
    switch (effect) {
      case 'reset':
        return validityEnd(target, grant.on)
      case 'align':
        return { to: source.endKnown ? source.to : undefined, also: source.toAlso }
      case 'add': {
        const length = validityLength(target)
        return { to: length && current.to ? addDuration(current.to, length) : undefined, also: null }
      }
    }
  }
  const end = endBy(rule.effect)
  if (end.to === undefined) return undefined
  if (rule.onlyIfLater !== false && end.to !== null && end.to <= current.to) {
    // Nobody says that a later end is kept, so the earlier one is shown as the other reading.
    return rule.onlyIfLater === 'assumed' && end.to < current.to ? { ...current, toAlso: end.to } : undefined
  }
  const also = end.also ?? (rule.alternative && endBy(rule.alternative).to) ?? null
  const shared = {
    from: grant.on,
    anchor: grant.on,
    origin: 'renewedBy',
    by: grant.achievement,
    revokedOn: null,
    endKnown: true,
    basis: {
      ...basisFrom('renews', rule),
      from: rule.effect === 'add' ? current.to : grant.on,
      fromOldEnd: rule.effect === 'add',
      length: rule.effect === 'align' ? null : (validityLength(target) ?? null),
    },
  } as const
  // Whether it renews at all is doubtful: the old end holds, the other is shown.
  if (rule.applies === 'maybe') return { ...current, toAlso: end.to ?? current.toAlso }
  return { ...shared, to: end.to, toAlso: also === end.to ? null : also, computedTo: end.to, differs: false }
}
