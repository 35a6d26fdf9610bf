import type { AttemptFact, PolicyLookup } from '../history'
import { earliest, type PlainDate } from '../plainDate'
import { isExam } from '../policy/renewalWindow'
import { offeredExam } from './offeredExam'
import type { RenewedBy } from './renewedBy'

/** What a plan may do: pass an achievement's exam, or renew by another of its routes, at a price in US dollars. */
export interface Action {
  readonly achievement: string
  readonly route: AttemptFact['route']
  /** The last day on which it can be done to serve by the day it was asked for: earlier where its exam ends before. */
  readonly on: PlainDate
  /** null: not known. */
  readonly price: number | null
}

/** Finds the price of an achievement's exam on a day, in US dollars; null where it is not known. */
export type PriceLookup = (achievement: string, on: PlainDate) => number | null

/**
 * Everything that could renew `target` by `by`: its own exam and other routes, and what else renews it when passed.
 * Nothing that can be done no more on any day from `today` on.
 */
export function actionsFor(
  target: string,
  today: PlainDate,
  by: PlainDate,
  lookup: PolicyLookup,
  renewedBy: RenewedBy,
  priceOf: PriceLookup,
): Action[] {
  const own = routesOf(target, lookup).map((route) => ({ achievement: target, route }))
  const seen = new Set<string>()
  return [...own, ...renewedBy(target)].flatMap(({ achievement, route }): Action[] => {
    const key = `${achievement} ${route}`
    if (seen.has(key)) return []
    seen.add(key)
    const on = isExam(route) ? lastOffered(achievement, today, by, lookup) : by
    return on ? [{ achievement, route, on, price: priceBy(achievement, route, on, lookup, priceOf) }] : []
  })
}

const routesOf = (achievement: string, lookup: PolicyLookup): readonly AttemptFact['route'][] =>
  lookup(achievement)?.policy.renewalRoutes?.map(({ via }) => via) ?? ['exam']

/** In US dollars: what the route itself costs where it says so, else the price of the exam; null: not known. */
export function priceBy(
  achievement: string,
  route: AttemptFact['route'],
  on: PlainDate,
  lookup: PolicyLookup,
  priceOf: PriceLookup,
): number | null {
  const stated = lookup(achievement)?.policy.renewalRoutes?.find(({ via }) => via === route)
  if (stated?.free) return 0
  if (stated?.cost) return stated.cost.currency === 'USD' ? stated.cost.amount : null
  return route === 'exam' ? priceOf(achievement, on) : null
}

/** The last day up to `by`, from `today` on, on which an exam of it can be sat, as far as its days are known. */
function lastOffered(
  achievement: string,
  today: PlainDate,
  by: PlainDate,
  lookup: PolicyLookup,
): PlainDate | undefined {
  const exams = lookup(achievement)?.exams ?? []
  if (exams.length === 0 || offeredExam(exams, by)) return by
  const ends = exams.flatMap(({ firstDay, lastDay }) =>
    lastDay && lastDay >= today && lastDay < by && (!firstDay || firstDay <= lastDay) ? [lastDay] : [],
  )
  return earliest(by, ends.toSorted().at(-1)) === by ? undefined : ends.toSorted().at(-1)
}
