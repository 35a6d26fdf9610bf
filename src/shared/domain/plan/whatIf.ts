import type { AttemptFact, History, PolicyLookup } from '../history'
import type { Zone } from '../instant'
import type { PlainDate } from '../plainDate'
import { standings } from '../standings'
import type { Standing } from '../standingTypes'

/** A pass that has not happened: which achievement, when, and by which way. */
export interface Supposed {
  readonly achievement: string
  readonly on: PlainDate
  readonly route: AttemptFact['route']
}

/** A date that would move, and from and to when; null: there was or would be none. */
export interface Moved {
  readonly achievement: string
  readonly of: 'expiresOn' | 'renewal.opensOn' | 'retake.allowedOn'
  readonly from: PlainDate | null
  readonly to: PlainDate | null
}

/** The histories as they would be after what is supposed. */
export function suppose(
  histories: readonly History[],
  { achievement, on, route }: Supposed,
): readonly History[] {
  const pass: AttemptFact = { on, at: null, zone: null, outcome: 'pass', route, exam: null }
  const known = histories.some((history) => history.achievement === achievement)
  const all = known ? histories : [...histories, { achievement, attempts: [], awards: [] }]
  return all.map((history) =>
    history.achievement === achievement ? { ...history, attempts: [...history.attempts, pass] } : history,
  )
}

/**
 * Every date that would move, in all of a candidate's achievements, if it came to pass. Both sides are seen on the
 * supposed day, so that what merely happens until then is not counted as moved.
 */
export function whatIf(
  histories: readonly History[],
  lookup: PolicyLookup,
  supposed: Supposed,
  zone: Zone,
): { readonly moved: readonly Moved[]; readonly after: ReadonlyMap<string, Standing> } {
  const before = standings(histories, lookup, supposed.on, zone, false)
  const after = standings(suppose(histories, supposed), lookup, supposed.on, zone)
  const moved = [...after].flatMap(([achievement, then]): Moved[] => {
    const now = before.get(achievement)
    const pairs = [
      ['expiresOn', now?.expiresOn ?? null, then.expiresOn],
      ['renewal.opensOn', now?.renewal.opensOn ?? null, then.renewal.opensOn],
      ['retake.allowedOn', now?.retake.allowedOn ?? null, then.retake.allowedOn],
    ] as const
    return pairs.flatMap(([of, from, to]) => (from === to ? [] : [{ achievement, of, from, to }]))
  })
  return { moved, after }
}
