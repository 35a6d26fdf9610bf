import type { History, PolicyLookup } from '../history'
import type { Zone } from '../instant'
import type { PlainDate } from '../plainDate'
import { latest } from '../plainDate'
import { standings } from '../standings'
import type { Standing } from '../standingTypes'
import { type Action, actionsFor, type PriceLookup } from './actions'
import { suppose } from './whatIf'

/** One thing to do, on the last day on which it serves, and what it keeps. */
export interface Step extends Action {
  readonly on: PlainDate
  /** The first day on which it would count. */
  readonly from: PlainDate
  /** What it renews, with the new end; null: it never ends. */
  readonly keeps: readonly { readonly achievement: string; readonly until: PlainDate | null }[]
}

/** The cheapest plan found: it is exact. `lost` cannot be kept whatever one does, as what has lapsed already. */
export interface Plan {
  readonly steps: readonly Step[]
  readonly price: number
  /** Steps whose price is not known and so not in `price`. */
  readonly unpriced: number
  readonly lost: readonly string[]
}

export interface PlanInput {
  readonly keep: readonly string[]
  /** Through this day, included. */
  readonly through: PlainDate
  readonly histories: readonly History[]
  readonly lookup: PolicyLookup
  /** What an achievement's pass renews, turned round: the achievements whose pass renews it. */
  readonly renewedBy: (achievement: string) => readonly string[]
  readonly priceOf: PriceLookup
  readonly today: PlainDate
  readonly zone: Zone
}

interface Best {
  readonly steps: readonly Step[]
  readonly cost: readonly [unpriced: number, price: number, count: number]
}

const NOTHING: Best = { steps: [], cost: [0, 0, 0] }

/**
 * The cheapest set of exams and dates that keeps `keep` valid through a day: by price, then by number of exams; what is
 * free comes first by itself, and what has no known price last. Exact, not greedy: of everything kept, what expires
 * first must be renewed by something on or before that day, and doing it on that very day serves no worse, since
 * whatever else it renews is still held and lasts at least as long. So only the choice of what to do is tried, for each
 * group of achievements that renew one another apart, and each situation is solved once.
 */
export function cheapestPlan(input: PlanInput): Plan {
  const lost: string[] = []
  const now = standings(input.histories, input.lookup, input.today, input.zone, false)
  const keep = input.keep.filter((achievement) => {
    const held = isHeld(now.get(achievement), input.today)
    if (!held) lost.push(achievement)
    return held
  })
  const steps: Step[] = []
  let price = 0
  let unpriced = 0
  for (const group of groupsOf(keep, input)) {
    const best = solve(group, input)
    if (!best) {
      lost.push(...group)
      continue
    }
    steps.push(...best.steps)
    unpriced += best.cost[0]
    price += best.cost[1]
  }
  steps.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return { steps, price, unpriced, lost }
}

function isHeld(standing: Standing | undefined, on: PlainDate): boolean {
  const until = standing?.graceUntil ?? standing?.expiresOn
  return (
    standing?.issuedOn !== undefined &&
    standing.issuedOn !== null &&
    (!until || until >= on) &&
    standing.state !== 'revoked'
  )
}

/** Solves one group by trying everything that could renew what expires first, each situation once. */
function solve(group: readonly string[], input: PlanInput): Best | undefined {
  const known = new Map<string, Best | undefined>()
  const related = new Set(group.flatMap((id) => [id, ...input.renewedBy(id)]))
  const start = input.histories.filter(({ achievement }) => related.has(achievement))

  const from = (histories: readonly History[], day: PlainDate): Best | undefined => {
    const found = standings(histories, input.lookup, day, input.zone, false)
    const first = firstToExpire(group, found, input.through)
    if (!first) return NOTHING
    const key = [...found]
      .map(([id, { expiresOn, retake }]) => `${id} ${expiresOn} ${retake.allowedOn}`)
      .join()
    if (known.has(key)) return known.get(key)
    let best: Best | undefined
    for (const action of actionsFor(
      first.achievement,
      first.on,
      input.lookup,
      input.renewedBy,
      input.priceOf,
    )) {
      const step = tryAction(action, first, histories, found, group, input)
      const rest = step && from(step.histories, first.on)
      if (!step || !rest) continue
      const cost = added(rest.cost, action)
      if (!best || isLess(cost, best.cost)) best = { steps: [step.step, ...rest.steps], cost }
    }
    known.set(key, best)
    return best
  }
  return from(start, input.today)
}

/** What of the group expires first before the day through which it is to be kept. */
function firstToExpire(
  group: readonly string[],
  found: ReadonlyMap<string, Standing>,
  through: PlainDate,
): { readonly achievement: string; readonly on: PlainDate } | undefined {
  let first: { achievement: string; on: PlainDate } | undefined
  for (const achievement of group) {
    const on = found.get(achievement)?.expiresOn
    if (on && on < through && (!first || on < first.on)) first = { achievement, on }
  }
  return first
}

/** The step that an action would be on the day `first` expires; undefined where it does not renew it then. */
function tryAction(
  action: Action,
  first: { readonly achievement: string; readonly on: PlainDate },
  histories: readonly History[],
  before: ReadonlyMap<string, Standing>,
  group: readonly string[],
  input: PlanInput,
): { readonly step: Step; readonly histories: readonly History[] } | undefined {
  const own = before.get(action.achievement)
  const allowed = action.route === 'exam' || action.route === 'shortExam' ? own?.retake.allowedOn : undefined
  const barred = own?.retake.allowedOn === null && own.retake.decidedBy !== null && allowed !== undefined
  const opens = own?.routes.find(({ via }) => via === action.route)?.opensOn
  if (barred || (allowed && allowed > first.on) || (opens && opens > first.on)) return undefined
  const next = suppose(histories, { achievement: action.achievement, on: first.on, route: action.route })
  const after = standings(next, input.lookup, first.on, input.zone, false)
  const until = after.get(first.achievement)?.expiresOn
  if (until !== null && until !== undefined && until <= first.on) return undefined
  const keeps = group.flatMap((achievement) => {
    const end = after.get(achievement)?.expiresOn ?? null
    return end === (before.get(achievement)?.expiresOn ?? null) ? [] : [{ achievement, until: end }]
  })
  const from = latest(input.today, allowed, opens) ?? input.today
  return { step: { ...action, on: first.on, from, keeps }, histories: next }
}

function added([unpriced, price, count]: Best['cost'], action: Action): Best['cost'] {
  return [unpriced + Number(action.price === null), price + (action.price ?? 0), count + 1]
}

/** By price that is not known, then price, then number. */
function isLess(a: Best['cost'], b: Best['cost']): boolean {
  return a[0] !== b[0] ? a[0] < b[0] : a[1] !== b[1] ? a[1] < b[1] : a[2] < b[2]
}

/** The kept achievements in groups that can share a renewal: none of one group renews any of another. */
function groupsOf(keep: readonly string[], { renewedBy }: PlanInput): readonly (readonly string[])[] {
  const groups: { ids: Set<string>; sources: Set<string> }[] = []
  for (const id of keep) {
    const sources = new Set([id, ...renewedBy(id)])
    const joined = groups.filter((group) => [...sources].some((source) => group.sources.has(source)))
    const merged = { ids: new Set([id]), sources }
    for (const group of joined) {
      for (const one of group.ids) merged.ids.add(one)
      for (const one of group.sources) merged.sources.add(one)
      groups.splice(groups.indexOf(group), 1)
    }
    groups.push(merged)
  }
  return groups.map(({ ids }) => [...ids])
}
