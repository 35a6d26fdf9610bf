import type { History } from '../history'
import { latest, type PlainDate } from '../plainDate'
import { isExam } from '../policy/renewalWindow'
import { standings } from '../standings'
import type { Standing } from '../standingTypes'
import { type Action, actionsFor } from './actions'
import type { PlanInput, Step } from './cheapestPlan'
import { endOf } from './endOf'
import { suppose } from './whatIf'

type Standings = ReadonlyMap<string, Standing>

interface Best {
  readonly steps: readonly Step[]
  readonly cost: readonly [unpriced: number, price: number, count: number]
}

const NOTHING: Best = { steps: [], cost: [0, 0, 0] }

/**
 * The cheapest steps that keep all of `group` through the day asked for; undefined where there are none. Exact, not
 * greedy: of everything kept, what ends first must be renewed by something on or before that day, and doing it on the
 * last day on which it can be done serves no worse, since whatever else it renews is still held and lasts at least as
 * long. So only the choice of what to do is tried, and each situation is solved once.
 */
export function solveGroup(group: readonly string[], input: PlanInput): readonly Step[] | undefined {
  const { lookup, renewedBy, priceOf, today, zone } = input
  const related = new Set(group.flatMap((id) => [id, ...renewedBy(id).map(({ achievement }) => achievement)]))
  const parts = group.flatMap((id) => lookup(id)?.policy.composite?.of ?? [])
  const watched = [...new Set([...group, ...parts])]
  const known = new Map<string, Best | undefined>()

  const from = (histories: readonly History[], day: PlainDate, found: Standings): Best | undefined => {
    const first = firstToEnd(group, found, input)
    if (!first) return NOTHING
    const key = situation(found)
    if (known.has(key)) return known.get(key)
    let best: Best | undefined
    for (const action of actionsFor(first.achievement, today, first.on, lookup, renewedBy, priceOf)) {
      const tried = tryAction(action, first, histories, day, found)
      const rest = tried && from(tried.histories, first.on, tried.after)
      if (!tried || !rest) continue
      const cost = added(rest.cost, action)
      if (!best || isLess(cost, best.cost)) best = { steps: [tried.step, ...rest.steps], cost }
    }
    known.set(key, best)
    return best
  }

  /** The step that an action would be; undefined where it does not renew what ends first in time. */
  function tryAction(
    action: Action,
    first: { readonly achievement: string; readonly on: PlainDate },
    histories: readonly History[],
    day: PlainDate,
    found: Standings,
  ): { readonly step: Step; readonly histories: readonly History[]; readonly after: Standings } | undefined {
    // An exam that ends before the day was to be sat while things stood otherwise.
    const before = action.on < day ? standings(histories, lookup, action.on, zone, false) : found
    const own = before.get(action.achievement)
    const allowed = isExam(action.route) ? own?.retake.allowedOn : undefined
    const barred = allowed === null && own !== undefined && own.retake.decidedBy !== null
    const opens = own?.routes.find(({ via }) => via === action.route)?.opensOn
    if (barred || (allowed && allowed > action.on) || (opens && opens > action.on)) return undefined
    const next = suppose(histories, action)
    const after = standings(next, lookup, first.on, zone, false)
    const serves = watched.some((id) => {
      const [was, is] = [endOf(found.get(id), today), endOf(after.get(id), today)]
      if (id !== first.achievement && !isPartOf(id, first.achievement)) return false
      return (
        was !== null &&
        was !== undefined &&
        was <= first.on &&
        (is === null || (is !== undefined && is > was))
      )
    })
    if (!serves) return undefined
    const keeps = group.flatMap((achievement) => {
      const until = after.get(achievement)?.expiresOn ?? null
      return until === (found.get(achievement)?.expiresOn ?? null) ? [] : [{ achievement, until }]
    })
    const step = { ...action, from: latest(today, allowed, opens) ?? today, keeps }
    return { step, histories: next, after }
  }

  const isPartOf = (id: string, whole: string): boolean =>
    lookup(whole)?.policy.composite?.of.includes(id) ?? false

  const start = input.histories.filter(({ achievement }) => related.has(achievement))
  return from(start, today, standings(start, lookup, today, zone, false))?.steps
}

/** What of the group ends first, before the day through which it is to be kept is over. */
function firstToEnd(
  group: readonly string[],
  found: Standings,
  { through, today }: PlanInput,
): { readonly achievement: string; readonly on: PlainDate } | undefined {
  let first: { achievement: string; on: PlainDate } | undefined
  for (const achievement of group) {
    const on = endOf(found.get(achievement), today)
    if (on && on < through && (!first || on < first.on)) first = { achievement, on }
  }
  return first
}

/** Everything of a situation that what follows may depend on. */
function situation(found: Standings): string {
  let key = ''
  for (const [id, { expiresOn, retake, routes, periods }] of found) {
    key += `${id} ${expiresOn} ${retake.allowedOn} ${retake.attemptsLeft} ${periods.at(-1)?.anchor}`
    for (const { opensOn, locked } of routes) key += ` ${opensOn}${locked ? '!' : ''}`
    key += '\n'
  }
  return key
}

function added([unpriced, price, count]: Best['cost'], action: Action): Best['cost'] {
  return [unpriced + Number(action.price === null), price + (action.price ?? 0), count + 1]
}

/** By price that is not known, then price, then number. */
function isLess(a: Best['cost'], b: Best['cost']): boolean {
  return a[0] !== b[0] ? a[0] < b[0] : a[1] !== b[1] ? a[1] < b[1] : a[2] < b[2]
}
