import type { History } from '../history'
import { latest, type PlainDate } from '../plainDate'
import { isExam } from '../policy/renewalWindow'
import { standings } from '../standings'
import type { Standing } from '../standingTypes'
import type { Action } from './actions'
import type { PlanInput, Step } from './cheapestPlan'
import { endOf } from './endOf'
import { suppose } from './whatIf'

/** How things stand before an action. */
interface Situation {
  readonly histories: readonly History[]
  readonly found: ReadonlyMap<string, Standing>
  readonly day: PlainDate
}

/** The step that an action would be, and how things would stand; undefined where it does not renew `first` in time. */
export function tryAction(
  action: Action,
  first: { readonly achievement: string; readonly on: PlainDate },
  { histories, found, day }: Situation,
  group: readonly string[],
  { lookup, today, zone }: PlanInput,
):
  | {
      readonly step: Step
      readonly histories: readonly History[]
      readonly found: ReadonlyMap<string, Standing>
    }
  | undefined {
  // An exam that ends before that day is to be sat while things still stood otherwise.
  const before = action.on < day ? standings(histories, lookup, action.on, zone, false) : found
  const own = before.get(action.achievement)
  const allowed = isExam(action.route) ? own?.retake.allowedOn : undefined
  const barred = allowed === null && own !== undefined && own.retake.decidedBy !== null
  const opens = own?.routes.find(({ via }) => via === action.route)?.opensOn
  if (barred || (allowed && allowed > action.on) || (opens && opens > action.on)) return undefined

  const next = suppose(histories, action)
  const after = standings(next, lookup, first.on, zone, false)
  const parts = lookup(first.achievement)?.policy.composite?.of ?? []
  const serves = [first.achievement, ...parts].some((id) => {
    const [was, is] = [endOf(found.get(id), today), endOf(after.get(id), today)]
    return was && was <= first.on && (is === null || (is !== undefined && is > was))
  })
  if (!serves) return undefined
  const keeps = group.flatMap((achievement) => {
    const until = after.get(achievement)?.expiresOn ?? null
    return until === (found.get(achievement)?.expiresOn ?? null) ? [] : [{ achievement, until }]
  })
  const from = latest(today, allowed, opens) ?? today
  return { step: { ...action, from, keeps }, histories: next, found: after }
}
