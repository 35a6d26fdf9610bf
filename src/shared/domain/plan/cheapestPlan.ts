import type { PolicyLookup, History } from '../history'
import type { Zone } from '../instant'
import type { PlainDate } from '../plainDate'
import { standings } from '../standings'
import type { Action, PriceLookup } from './actions'
import { endOf } from './endOf'
import type { RenewedBy } from './renewedBy'
import { solveGroup } from './solveGroup'

/** One thing to do, on the last day on which it serves, and what it keeps. */
export interface Step extends Action {
  /** The first day on which it would count. */
  readonly from: PlainDate
  /** What it renews, with the new end; null: it never ends. */
  readonly keeps: readonly { readonly achievement: string; readonly until: PlainDate | null }[]
}

/** What cannot be kept: it is not held today, or nothing that is known renews it in time. */
export interface Lost {
  readonly achievement: string
  readonly why: 'notHeld' | 'noWay'
}

/** The cheapest plan found: it is exact. */
export interface Plan {
  readonly steps: readonly Step[]
  readonly price: number
  /** Steps whose price is not known and so not in `price`. */
  readonly unpriced: number
  readonly lost: readonly Lost[]
}

export interface PlanInput {
  readonly keep: readonly string[]
  /** Through this day, included. */
  readonly through: PlainDate
  readonly histories: readonly History[]
  readonly lookup: PolicyLookup
  readonly renewedBy: RenewedBy
  readonly priceOf: PriceLookup
  readonly today: PlainDate
  readonly zone: Zone
}

/**
 * The cheapest set of exams and dates that keeps `keep` valid through a day: by price, then by number of exams; what is
 * free comes first by itself, and what has no known price last. Achievements that share nothing by which they could be
 * renewed are solved apart.
 */
export function cheapestPlan(input: PlanInput): Plan {
  const now = standings(input.histories, input.lookup, input.today, input.zone, false)
  const held = input.keep.filter((achievement) => {
    const end = endOf(now.get(achievement), input.today)
    return end === null || (end !== undefined && end >= input.today)
  })
  const lost: Lost[] = input.keep
    .filter((achievement) => !held.includes(achievement))
    .map((achievement) => ({ achievement, why: 'notHeld' }))
  const steps: Step[] = []
  for (const group of groupsOf(held, input)) {
    // What has no way of its own is named, so that the others are still kept.
    let kept = group
    let found = solveGroup(kept, input)
    if (!found) {
      kept = group.filter((achievement) => solveGroup([achievement], input))
      found = solveGroup(kept, input)
      if (!found) kept = []
      for (const achievement of group)
        if (!kept.includes(achievement)) lost.push({ achievement, why: 'noWay' })
    }
    steps.push(...(found ?? []))
  }
  steps.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return {
    steps,
    price: steps.reduce((sum, { price }) => sum + (price ?? 0), 0),
    unpriced: steps.filter(({ price }) => price === null).length,
    lost,
  }
}

/** The kept achievements in groups that can share a renewal: none of one group renews any of another. */
function groupsOf(keep: readonly string[], { renewedBy }: PlanInput): readonly (readonly string[])[] {
  const groups: { ids: Set<string>; sources: Set<string> }[] = []
  for (const id of keep) {
    const sources = new Set([id, ...renewedBy(id).map(({ achievement }) => achievement)])
    const joined = groups.filter((group) => [...sources].some((source) => group.sources.has(source)))
    const merged = { ids: new Set([id]), sources }
    for (const group of joined) {
      for (const one of group.ids) merged.ids.add(one)
      for (const one of group.sources) merged.sources.add(one)
      groups.splice(groups.indexOf(group), 1)
    }
    groups.push(merged)
  }
  return groups.map(({ ids }) => keep.filter((id) => ids.has(id)))
}
