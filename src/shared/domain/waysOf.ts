import type { Grant } from './grant'
import type { AttemptFact, SourcedPolicy } from './history'
import { rulesAt } from './policy/rulesAt'
import type { PlainDate } from './plainDate'
import type { Period } from './standingTypes'

type Way = AttemptFact['route']

/**
 * The ways by which a grant can have come about, where it may renew others; none where it may not. An award by the
 * issuer is as good as a pass: what was not held then can only have been earned by an exam; what was held may have been
 * renewed by any way that its rules know. `before` is the period before it.
 */
export function waysOf(
  { pass, award, on }: Grant,
  before: Period | undefined,
  { policy }: SourcedPolicy,
  today: PlainDate,
): readonly Way[] {
  if (pass) return [pass.route]
  if (!award || award.statedBy !== 'issuer' || award.revokedOn) return []
  const held =
    before && (before.to === null || on <= before.to) && !(before.revokedOn && before.revokedOn <= on)
  const { renewalRoutes = [] } = rulesAt(policy, { awarded: on, passed: { on, at: null }, today })
  return held && renewalRoutes.length > 0 ? renewalRoutes.map(({ via }) => via) : ['exam']
}
