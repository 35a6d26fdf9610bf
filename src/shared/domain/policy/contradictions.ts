import type { PackProblem } from './checkPack'
import { cycleIn } from './cycleIn'
import type { Pack } from './packSchema'
import type { Rules } from './schema'

/** What is made of itself is never held. Renewals may go in a circle: only a pass or an award renews, so they end at once. */
export function* madeOfItself({ achievements, policies }: Pack): Generator<PackProblem> {
  const made = cycleIn(
    new Map(
      achievements.map(({ id, policy, override }) => [
        id,
        override?.composite?.of ?? policies[policy]?.composite?.of ?? [],
      ]),
    ),
  )
  if (!made) return
  const index = achievements.findIndex(({ id }) => id === made[0])
  yield { path: `achievements[${index}]`, reason: `it is made of itself: ${made.join(' is made of ')}` }
}

/** Rules that cannot both hold, each with where it stands under `path` and why. */
export function* contradictions(rules: Rules, path: string): Generator<PackProblem> {
  const { minimumAge, consentBelow } = rules.eligibility ?? {}
  if (minimumAge !== undefined && consentBelow !== undefined && consentBelow < minimumAge) {
    yield { path: `${path}.eligibility.consentBelow`, reason: 'it lies below the minimum age' }
  }
  if (rules.validity?.kind === 'never' && (rules.grace || rules.renewalWindow)) {
    yield { path: `${path}.validity`, reason: 'what never expires has no renewal window and no grace' }
  }
  if (rules.composite && rules.composite.atLeast > rules.composite.of.length) {
    yield {
      path: `${path}.composite.atLeast`,
      reason: `it asks for more than the ${rules.composite.of.length} named`,
    }
  }
  const buckets = rules.credits?.buckets ?? []
  for (const [index, { id, within }] of buckets.entries()) {
    if (
      within !== undefined &&
      (within === id || !buckets.slice(0, index).some((one) => one.id === within))
    ) {
      yield {
        path: `${path}.credits.buckets[${index}].within`,
        reason: `no part named ${within} is given before it`,
      }
    }
  }
  const least = buckets.reduce((sum, { min, within }) => sum + (within === undefined ? (min ?? 0) : 0), 0)
  if (rules.credits && least > rules.credits.total) {
    yield {
      path: `${path}.credits.total`,
      reason: `its parts ask for ${least}, which is more than the total, ${rules.credits.total}`,
    }
  }
  for (const [index, { min, max }] of buckets.entries()) {
    if (min !== undefined && max !== undefined && max < min) {
      yield { path: `${path}.credits.buckets[${index}].max`, reason: `it lies below the minimum, ${min}` }
    }
  }
}
