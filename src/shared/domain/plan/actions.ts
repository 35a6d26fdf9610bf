import type { AttemptFact, PolicyLookup } from '../history'
import type { PlainDate } from '../plainDate'

/** What a plan may do: pass an achievement's exam, or renew by another of its routes, at a price in US dollars. */
export interface Action {
  readonly achievement: string
  readonly route: AttemptFact['route']
  /** null: not known. */
  readonly price: number | null
}

/** Finds the price of an achievement's current exam on a day, in US dollars; null where it is not known. */
export type PriceLookup = (achievement: string, on: PlainDate) => number | null

/**
 * Everything that could renew `target` on `on`: its own exam and other routes, and the exams whose pass renews it.
 */
export function actionsFor(
  target: string,
  on: PlainDate,
  lookup: PolicyLookup,
  renewedBy: (achievement: string) => readonly string[],
  priceOf: PriceLookup,
): Action[] {
  const policy = lookup(target)?.policy
  const routes = policy?.renewalRoutes ?? [{ via: 'exam' as const, free: false, cost: undefined }]
  const own = routes.map(({ via, free, cost }): Action => {
    const exam = via === 'exam' || via === 'shortExam'
    const stated = cost?.currency === 'USD' ? cost.amount : null
    return {
      achievement: target,
      route: via,
      price: free ? 0 : (stated ?? (exam ? priceOf(target, on) : null)),
    }
  })
  const others = renewedBy(target).map((achievement): Action => ({
    achievement,
    route: 'exam',
    price: priceOf(achievement, on),
  }))
  const seen = new Set<string>()
  return [...own, ...others].filter(({ achievement, route }) => {
    const key = `${achievement} ${route}`
    if (seen.has(key)) return false
    seen.add(key)
    return isOffered(achievement, on, lookup)
  })
}

/** Whether an exam of it can be sat on that day, as far as its days are known. */
function isOffered(achievement: string, on: PlainDate, lookup: PolicyLookup): boolean {
  const exams = lookup(achievement)?.exams ?? []
  return (
    exams.length === 0 ||
    exams.some(({ firstDay, lastDay }) => (!firstDay || firstDay <= on) && (!lastDay || lastDay >= on))
  )
}
