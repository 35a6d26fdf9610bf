import type { History } from '../history'
import { earliest, type PlainDate } from '../plainDate'
import { standings } from '../standings'
import type { Standing } from '../standingTypes'
import { type Action, actionsFor, priceBy } from './actions'
import type { PlanInput, Step } from './cheapestPlan'
import { endOf } from './endOf'
import { type Cost, isAsGood, isLess, type Outlook, outlookOf, type Scope, type Way } from './outlook'
import { waysOf } from './renewedBy'
import { tryAction } from './tryAction'

/** How far a plan has come: what was done, and how things stand then. */
interface Label {
  readonly histories: readonly History[]
  readonly found: ReadonlyMap<string, Standing>
  /** Helpers that were not renewed when they ended. */
  readonly gone: ReadonlySet<string>
  /** The day of the last step. */
  readonly day: PlainDate
  readonly outlook: Outlook
  readonly step: Step | undefined
  readonly before: Label | undefined
}

/**
 * The cheapest steps that keep all of `group` through the day asked for; undefined where there are none. Exact, not
 * greedy: of everything kept, what ends first must be renewed by something on or before that day, and doing it on the
 * last day on which it can be done serves no worse, since whatever else it renews is still held and lasts at least as
 * long. So only the choice of what to do is tried; a way that is nowhere better than another is given up. What is not kept
 * but renews something kept by another way than its exam may be renewed for that, or let go.
 */
export function solveGroup(group: readonly string[], input: PlanInput): readonly Step[] | undefined {
  const { lookup, renewedBy, priceOf, today, zone } = input
  const { scope, sources, helpers } = scopeOf(group, input)
  const start = input.histories.filter(({ achievement }) => sources.has(achievement))
  const found = standings(start, lookup, today, zone, false)
  const outlook = outlookOf(found, [0, 0, 0], scope)
  let open: Label[] = [
    { histories: start, found, day: today, outlook, gone: new Set(), step: undefined, before: undefined },
  ]
  let best: Label | undefined

  // What ends first is renewed first, so that whatever is compared has come as far.
  while (open.length > 0) {
    const next = open.map((label) => ({ label, first: firstToEnd(group, helpers, label, input) }))
    const nearest = earliest(...next.map(({ first }) => first?.on))
    const later: Label[] = []
    const made: Label[] = []
    for (const { label, first } of next) {
      if (best && !isLess(label.outlook.cost, best.outlook.cost)) continue
      if (!first) best = label
      else if (first.on !== nearest) later.push(label)
      else {
        const actions = actionsFor(first.achievement, today, first.on, lookup, renewedBy, priceOf)
        if (first.helper) made.push({ ...label, gone: new Set([...label.gone, first.achievement]) })
        for (const action of actions) {
          const done = tryAction(action, first, label, group, input)
          if (!done) continue
          const cost = added(label.outlook.cost, action.price)
          made.push({
            ...done,
            gone: label.gone,
            day: first.on,
            outlook: outlookOf(done.found, cost, scope),
            before: label,
          })
        }
      }
    }
    open = bestOf(later, made)
  }
  return best && stepsOf(best)
}

/** What decides which of two situations is better, and what is not kept but must be held to serve. */
function scopeOf(
  group: readonly string[],
  { lookup, renewedBy, priceOf, through, today }: PlanInput,
): { readonly scope: Scope; readonly sources: ReadonlySet<string>; readonly helpers: readonly string[] } {
  const sources = new Set(group)
  const wanted = new Set(group)
  // Being held serves only where a way that needs it is known to cost less than the exam, which does not.
  const helps = (id: string, route: Action['route']): boolean => {
    const [way, exam] = [route, 'exam' as const].map((via) => priceBy(id, via, today, lookup, priceOf))
    return typeof way === 'number' && typeof exam === 'number' && way < exam
  }
  // A set is walked in the order of its growth, so helpers of helpers are met too.
  for (const id of wanted) {
    for (const { achievement, route } of renewedBy(id)) {
      sources.add(achievement)
      if (helps(achievement, route)) wanted.add(achievement)
    }
  }
  const parts = group.flatMap((id) => lookup(id)?.policy.composite?.of ?? [])
  const ways = [...sources].flatMap((achievement) =>
    waysOf(achievement, lookup).map((route): Way => {
      const renews = (id: string): boolean =>
        id === achievement ||
        renewedBy(id).some((other) => other.achievement === achievement && other.route === route)
      return { achievement, route, targets: [...wanted].filter(renews) }
    }),
  )
  const scope = {
    ends: [...new Set([...wanted, ...parts])],
    ways,
    through,
    today,
  }
  return { scope, sources, helpers: [...wanted].filter((id) => !group.includes(id)) }
}

/** `kept`, and of `made` what is not nowhere better than another; the cheapest are looked at first. */
function bestOf(kept: readonly Label[], made: readonly Label[]): Label[] {
  const cheap = made.toSorted((a, b) => (isLess(a.outlook.cost, b.outlook.cost) ? -1 : 1))
  const found: Label[] = []
  for (const label of cheap) {
    const isWorse = (other: Label): boolean => isAsGood(other.outlook, label.outlook)
    if (!found.some(isWorse) && !kept.some(isWorse)) found.push(label)
  }
  return [...kept.filter((label) => !found.some((other) => isAsGood(other.outlook, label.outlook))), ...found]
}

interface First {
  readonly achievement: string
  readonly on: PlainDate
  readonly helper: boolean
}

/** What of the group, or of its helpers, ends first, before the day through which it is to be kept is over. */
function firstToEnd(
  group: readonly string[],
  helpers: readonly string[],
  { found, gone, day }: Pick<Label, 'found' | 'gone' | 'day'>,
  { through, today }: PlanInput,
): First | undefined {
  const firstOf = (ids: readonly string[], helper: boolean, since: PlainDate): First | undefined => {
    let first: First | undefined
    for (const achievement of ids) {
      const on = endOf(found.get(achievement), today)
      if (on && on >= since && on < through && (!first || on < first.on)) first = { achievement, on, helper }
    }
    return first
  }
  const kept = firstOf(group, false, today)
  // Once all that is kept lasts long enough, no helper is needed.
  const helped =
    kept &&
    firstOf(
      helpers.filter((id) => !gone.has(id)),
      true,
      day,
    )
  return helped && helped.on < kept.on ? helped : kept
}

const added = ([unpriced, sum, count]: Cost, price: number | null): Cost => [
  unpriced + Number(price === null),
  sum + (price ?? 0),
  count + 1,
]

function stepsOf(last: Label): readonly Step[] {
  const steps: Step[] = []
  for (let label: Label | undefined = last; label; label = label.before)
    if (label.step) steps.push(label.step)
  return steps.toReversed()
}
