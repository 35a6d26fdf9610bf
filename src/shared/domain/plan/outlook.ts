import type { AttemptFact } from '../history'
import { latest, type PlainDate } from '../plainDate'
import { isExam } from '../policy/renewalWindow'
import type { Standing } from '../standingTypes'
import { endOf } from './endOf'

/** The costs of a plan, the weightier first. */
export type Cost = readonly [unpriced: number, price: number, count: number]

/** How a situation bears on what is still to be done: ends of what is watched, and from when each way is open. */
export interface Outlook {
  readonly cost: Cost
  /** The end of each that matters, no later than the day through which all is kept. */
  readonly ends: readonly string[]
  /** From when each way that could serve is open. */
  readonly allowed: readonly string[]
  /** The first day on which that way could be needed. */
  readonly needed: readonly string[]
  readonly triesLeft: readonly number[]
}

/** A way to pass or renew something, and all that it may renew. */
export interface Way {
  readonly achievement: string
  readonly route: AttemptFact['route']
  readonly targets: readonly string[]
}

/** What an outlook is taken of. */
export interface Scope {
  readonly ends: readonly string[]
  readonly ways: readonly Way[]
  readonly through: PlainDate
  readonly today: PlainDate
}

const NEVER = '9999-12-31'

/** The outlook of a situation. */
export function outlookOf(found: ReadonlyMap<string, Standing>, cost: Cost, scope: Scope): Outlook {
  const { through, today } = scope
  const end = (id: string): string => {
    const on = endOf(found.get(id), today)
    return on === undefined ? '' : on === null || on > through ? through : on
  }
  return {
    cost,
    ends: scope.ends.map(end),
    allowed: scope.ways.map((way) => openFrom(found.get(way.achievement), way.route)),
    needed: scope.ways.map(({ targets }) =>
      targets.reduce((first, id) => {
        const on = end(id)
        return on !== '' && on < first ? on : first
      }, NEVER),
    ),
    triesLeft: scope.ways.map(({ achievement }) => found.get(achievement)?.retake.attemptsLeft ?? Infinity),
  }
}

/** From when that way is open as things stand: '' for ever already, or NEVER. What only renews needs to be held. */
function openFrom(standing: Standing | undefined, route: Way['route']): string {
  const own = standing?.routes.find(({ via }) => via === route)
  if (!isExam(route)) return own && !own.locked ? (own.opensOn ?? '') : NEVER
  const { allowedOn = null, decidedBy = null } = standing?.retake ?? {}
  if (allowedOn === null && decidedBy !== null) return NEVER
  return latest(allowedOn, own?.opensOn) ?? ''
}

/**
 * Whether one situation is at least as good as another in every way that can matter: it cost no more, nothing ends
 * earlier, and every way is open as early, or by the first day on which it could be needed. A later end may open a free
 * way later, and so be worse.
 */
export function isAsGood(a: Outlook, b: Outlook): boolean {
  if (isLess(b.cost, a.cost)) return false
  for (let i = 0; i < a.ends.length; i++) if ((a.ends[i] ?? '') < (b.ends[i] ?? '')) return false
  for (let i = 0; i < a.allowed.length; i++) {
    const allowed = a.allowed[i] ?? ''
    if (allowed > (b.allowed[i] ?? '') && allowed > (a.needed[i] ?? '')) return false
    if ((a.triesLeft[i] ?? 0) < Math.min(2, b.triesLeft[i] ?? 0)) return false
  }
  return true
}

/** By price that is not known, then price, then number. */
export function isLess(a: Cost, b: Cost): boolean {
  return a[0] !== b[0] ? a[0] < b[0] : a[1] !== b[1] ? a[1] < b[1] : a[2] < b[2]
}
