import type { Grant } from './grant'
import type { SourcedPolicy } from './history'
import type { Past } from './past'
import type { Remark } from './standingTypes'

/**
 * What the rules ask to be passed or held before a first pass (rule shape 12) and the histories do not show: it counts
 * as written down, since the issuer knows more than what was written down here.
 */
export function prerequisiteRemarks(
  { on, achievement }: Grant,
  { policy }: SourcedPolicy,
  found: ReadonlyMap<string, Past>,
): Remark[] {
  const asked = policy.eligibility?.prerequisites.filter(({ at }) => at !== 'renewal') ?? []
  return asked.flatMap(({ achievement: needed, mustBe }): Remark[] => {
    const periods = (found.get(needed)?.periods ?? []).filter(({ from }) => from <= on)
    const shown =
      mustBe === 'everPassed'
        ? periods.length > 0
        : periods.some(({ from, to, revokedOn }) => from <= on && (to === null || on <= to) && !revokedOn)
    if (shown) return []
    const what = mustBe === 'everPassed' ? 'passed before' : 'active'
    return [
      {
        on,
        kind: 'prerequisite',
        text: `${needed} must be ${what} for ${achievement}, which is not written down here. The pass is counted as written down.`,
      },
    ]
  })
}
