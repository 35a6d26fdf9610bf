import type { z } from 'zod'
import { addDuration, subtractDuration } from '../duration'
import type { AttemptFact } from '../history'
import { addDays, earliest, type PlainDate } from '../plainDate'
import type { Period, RouteDates } from '../standingTypes'
import { graceEnd } from './grace'
import type { renewalRouteSchema, renewalWindowSchema } from './renewalSchema'
import type { Rules } from './schema'

type Opens = z.infer<typeof renewalWindowSchema>['opens']
type Route = z.infer<typeof renewalRouteSchema>

/** When a renewal of one period counts. `anyDay`: on every day while held, so there is nothing to wait for. */
export interface RenewalDates {
  readonly opensOn: PlainDate | null
  readonly closesOn: PlainDate | null
  /** The opening by the other reading of a doubtful rule. */
  readonly opensAlso: PlainDate | null
  readonly anyDay: boolean
  readonly graceUntil: PlainDate | null
  /** The first day on which an exam counts, where an earlier one is barred or void: a window bars only while it is valid. */
  readonly examOpensOn: PlainDate | null
  /** The opening that bars an exam, also where validity ends before it. */
  readonly examWindow: PlainDate | null
  readonly routes: readonly RouteDates[]
}

export const NO_RENEWAL: RenewalDates = {
  opensOn: null,
  closesOn: null,
  opensAlso: null,
  anyDay: false,
  graceUntil: null,
  examOpensOn: null,
  examWindow: null,
  routes: [],
}

/** The day on which a window over `period` opens; null where that day is not known. */
export function opensOn(opens: Opens, period: Period): PlainDate | null {
  switch (opens.from) {
    case 'passed':
      return addDuration(period.anchor, opens.after)
    case 'expiry':
      return period.to && subtractDuration(period.to, opens.before)
    case 'atOnce':
      return period.from
  }
}

/**
 * The windows of `period` (domain.md, rule "renewal window"): each route's own, else the policy's, else any day while
 * held. It opens with the first of them and closes at expiry or when the grace is over. One that would open only after
 * that never does, and nothing renews what was revoked. `sat` is what was sat since.
 */
export function renewalDates(rules: Rules, period: Period, sat: readonly AttemptFact[]): RenewalDates {
  if (period.to === null) return NO_RENEWAL
  const graceUntil = graceEnd(rules, period.to)
  const closesOn = graceUntil ?? period.to
  const own = rules.renewalWindow
  const routes = (rules.renewalRoutes ?? []).map((route): RouteDates => {
    const window = route.window ?? own
    return {
      via: route.via,
      opensOn: window ? opensOn(window.opens, period) : period.from,
      closesOn,
      early: window?.early ?? 'allowed',
      free: route.free,
      locked: isLocked(route, rules.renewalRoutes ?? [], period, sat),
      says: route.says,
    }
  })
  const examWindow = examOpens(rules, routes, period)
  const exam = {
    examWindow,
    examOpensOn: (examWindow && earliest(examWindow, addDays(period.to, 1), period.revokedOn)) ?? null,
  }
  if (period.revokedOn) return { ...NO_RENEWAL, ...exam }
  if (routes.length === 0 && !own) return { ...NO_RENEWAL, closesOn: graceUntil, graceUntil }
  const inTime = (day: PlainDate | null): PlainDate | null => (day && day <= closesOn ? day : null)
  const openings =
    own && routes.length === 0 ? [opensOn(own.opens, period)] : routes.map((route) => route.opensOn)
  const opens = earliest(...openings.map(inTime)) ?? null
  const also =
    own?.alternative ?? rules.renewalRoutes?.find((route) => route.window?.alternative)?.window?.alternative
  return {
    opensOn: opens,
    closesOn: opens ? closesOn : graceUntil,
    opensAlso: also ? inTime(opensOn(also, period)) : null,
    anyDay: opens !== null && opens <= period.from,
    graceUntil,
    ...exam,
    routes,
  }
}

/** The opening that bars an exam before it: its routes' windows, the first of them, else the policy's. */
function examOpens(rules: Rules, routes: readonly RouteDates[], period: Period): PlainDate | null {
  const exams = routes.filter(({ via }) => isExam(via))
  const barring = exams.filter(({ early }) => early !== 'allowed')
  if (exams.length > 0) {
    return barring.length === exams.length
      ? (earliest(...barring.map((route) => route.opensOn)) ?? null)
      : null
  }
  const own = rules.renewalWindow
  return own && own.early !== 'allowed' && own.opens.from !== 'atOnce' ? opensOn(own.opens, period) : null
}

/** Whether an attempt by this way is sitting an exam. */
export const isExam = (via: AttemptFact['route']): boolean => via === 'exam' || via === 'shortExam'

/** Whether the first renewal attempt in this period, passed or not, went another way of the same lock group. */
function isLocked(
  route: Route,
  routes: readonly Route[],
  period: Period,
  sat: readonly AttemptFact[],
): boolean {
  if (route.lockGroup === undefined) return false
  const group = routes.filter(({ lockGroup }) => lockGroup === route.lockGroup)
  for (const attempt of sat) {
    if (attempt.on <= period.from) continue
    const went =
      group.find((one) => one.via === attempt.route) ??
      group.find((one) => isExam(one.via) && isExam(attempt.route))
    if (went) return went !== route
  }
  return false
}

/** The route that a pass took: the one it names, an exam of another name, or the only kind there is. */
export function routeTaken(rules: Rules, via: AttemptFact['route']): Route | undefined {
  const routes = rules.renewalRoutes ?? []
  return (
    routes.find((route) => route.via === via) ??
    (via === 'exam' ? (routes.find((route) => isExam(route.via)) ?? routes[0]) : undefined)
  )
}
