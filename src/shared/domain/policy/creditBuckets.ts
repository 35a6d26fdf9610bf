import { foldText } from '../foldText'
import type { CreditFact } from '../history'
import type { CreditProgress } from '../standingTypes'
import type { Rules } from './schema'

type CreditRule = NonNullable<Rules['credits']>
type BucketProgress = CreditProgress['buckets'][number]

/** What the parts of a cycle come to: each part, what counts in all, and what is missing to reach every minimum. */
interface Counted {
  readonly buckets: BucketProgress[]
  readonly counts: number
  readonly missing: number
}

/**
 * Counts credits by part (rule shape 10). Of a part at most its `max` counts; a part `within` another counts into it,
 * and what it lacks is lacking there too, so it is asked for once. What names no known part counts as it is.
 */
export function countBuckets({ buckets }: CreditRule, entries: readonly CreditFact[]): Counted {
  const amountIn = new Map<string, number>()
  for (const { category, amount } of entries) {
    const key = category === null ? '' : foldText(category)
    amountIn.set(key, (amountIn.get(key) ?? 0) + amount)
  }
  const known = new Set(buckets.map(({ id }) => foldText(id)))
  let counts = 0
  for (const [key, amount] of amountIn) if (!known.has(key)) counts += amount
  let missing = 0
  const found = new Map<string, BucketProgress>()

  /** Counts one part after the parts within it; answers what is still to be earned in it. */
  function count(bucket: CreditRule['buckets'][number]): { counts: number; missing: number } {
    let earned = amountIn.get(foldText(bucket.id)) ?? 0
    let counted = earned
    let lacking = 0
    for (const inner of buckets.filter(({ within }) => within === bucket.id)) {
      const part = count(inner)
      earned += found.get(inner.id)?.earned ?? 0
      counted += part.counts
      lacking += part.missing
    }
    const own = Math.min(counted, bucket.max ?? Infinity)
    const short = Math.max(0, (bucket.min ?? 0) - own, lacking)
    found.set(bucket.id, { id: bucket.id, earned, counts: own, missing: short })
    return { counts: own, missing: short }
  }

  for (const bucket of buckets.filter(({ within }) => within === undefined)) {
    const part = count(bucket)
    counts += part.counts
    missing += part.missing
  }
  return { buckets: buckets.flatMap(({ id }) => found.get(id) ?? []), counts, missing }
}
