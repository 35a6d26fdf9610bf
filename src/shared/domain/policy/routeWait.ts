import type { AttemptFact } from '../history'
import type { Zone } from '../instant'
import { latest, type PlainDate } from '../plainDate'
import type { Period } from '../standingTypes'
import { isExam, type RenewalDates } from './renewalWindow'
import { retakeWait, type Wait } from './retakeWait'
import type { Rules } from './schema'
import type { StatedRule } from './statedSchema'

/** What was sat as the exam. Tries by a way that only renews, as an assessment, have rules of their own. */
export const satAsExam = ({ renewalRoutes = [] }: Rules, sat: readonly AttemptFact[]): AttemptFact[] =>
  sat.filter(({ route }) => isExam(route) || !renewalRoutes.some(({ via }) => via === route))

/** When a renewal that failed may be tried again by the same way, and the wait that says so. */
export interface RouteWait {
  readonly allowedOn: PlainDate
  readonly wait: Wait | undefined
  readonly rule: StatedRule
}

/**
 * Where the last thing sat was a failed renewal by a way that is no exam, and that way is still open: when it may be
 * tried again. undefined otherwise, also where the wait is over only after the renewal closes.
 */
export function routeWait(
  { renewalRoutes = [] }: Rules,
  sat: readonly AttemptFact[],
  period: Period | undefined,
  renewal: RenewalDates,
  zone: Zone,
): RouteWait | undefined {
  const last = sat.at(-1)
  if (!last || last.outcome !== 'fail' || !period?.to || isExam(last.route)) return undefined
  const route = renewalRoutes.find(({ via }) => via === last.route)
  const dates = renewal.routes.find(({ via }) => via === last.route)
  if (!route || !dates || last.on > (dates.closesOn ?? period.to)) return undefined
  const tries = sat.filter((attempt) => attempt.route === route.via && attempt.on >= period.from)
  const wait =
    route.retakeWait && retakeWait({ retakeWait: { ...route.retakeWait, index: 'inARow' } }, tries, zone)
  const allowedOn = latest(wait?.over, dates.opensOn, last.on) ?? last.on
  return allowedOn > (dates.closesOn ?? period.to)
    ? undefined
    : { allowedOn, wait, rule: route.retakeWait ?? route }
}
