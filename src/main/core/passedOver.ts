import { addDays, type PlainDate } from '@shared/domain/plainDate'
import type { MilestoneKind } from '@shared/domain/standingTypes'
import type { MilestoneRow, Store } from '../storage/store'
import { WORTH_DAYS } from './milestoneRows'

/** More than ever lies in so few days; a bound all the same. */
const MOST = 100_000

/** Of these nothing can be done any more once their day is over. */
const ENDS: ReadonlySet<MilestoneKind> = new Set([
  'expires',
  'renewalCloses',
  'creditDeadline',
  'benefitEnds',
])

/**
 * The ends of the last days whose reminder would still be worth showing had it been missed. One that appears only with
 * a change lay in the past when it was entered: no news to whoever entered it. `todays`: by candidate.
 */
export function endsBehind(store: Store, todays: ReadonlyMap<string, PlainDate>): readonly MilestoneRow[] {
  const days = [...todays.values()].sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return []
  return store.derived
    .milestones(null, addDays(first, -WORTH_DAYS), addDays(last, -1), MOST)
    .filter(({ kind, on, candidateId }) => ENDS.has(kind) && on < (todays.get(candidateId) ?? on))
}
