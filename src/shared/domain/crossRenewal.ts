import type { z } from 'zod'
import { basisFrom } from './basisFrom'
import { addDuration } from './duration'
import type { Grant } from './grant'
import type { AttemptFact, SourcedPolicy } from './history'
import { earliest, type PlainDate } from './plainDate'
import type { renewsSchema } from './policy/renewalSchema'
import { rulesAt } from './policy/rulesAt'
import { type End, validityEnd, validityLength } from './policy/validity'
import type { Period } from './standingTypes'

interface CrossRenewal {
  readonly rule: z.infer<typeof renewsSchema>
  readonly grant: Grant
  /** The ways by which it can have come about (see waysOf). */
  readonly ways: readonly AttemptFact['route'][]
  /** The period that it gave its own achievement. */
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
export function crossRenew({
  rule,
  grant,
  ways,
  source,
  current,
  rules,
  today,
}: CrossRenewal): Period | undefined {
  // Where the way is not known, each that it can have been has to renew.
  if (!ways.every((way) => !rule.via || rule.via.includes(way))) return undefined
  if (!current.to || current.revokedOn || (rule.since && grant.on < rule.since)) return undefined
  if (rule.targetMustBeActive && current.to < grant.on) return undefined
  // Both are the issuer's word, and that on the other's own end holds: it was read no earlier than the award.
  if (!grant.pass && current.origin === 'issuer') return undefined
  // Its own pass or award of the same day says it already.
  if (current.from === grant.on && current.origin !== 'renewedBy') return undefined
  const target = rulesAt(rules.policy, { passed: grant.pass ?? { on: grant.on, at: null }, today })
  const endBy = (effect: typeof rule.effect): End => {
    switch (effect) {
      case 'reset':
        return validityEnd(target, grant.on)
      case 'align':
        return { to: source.endKnown ? alignedWith(source, grant) : undefined, also: source.toAlso }
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

/** The issuer may have moved the end of an award by renewals since, which are no word on the others: the rule's is enough. */
function alignedWith({ to, computedTo }: Period, { pass }: Grant): PlainDate | null {
  return pass ? to : (earliest(to, computedTo) ?? null)
}
