import { addDuration } from '../duration'
import type { PlainDate } from '../plainDate'
import type { DutyDue, Period } from '../standingTypes'
import type { Rules } from './schema'

/** So many at most of one duty: no cycle is longer than a hundred steps. */
const MOST = 100

/**
 * What is due in `period`, such as a yearly fee, nearest first: on the issuer's own days, or every so long counted from
 * the period's anchor, never step by step. Where the period has no end, through the first day after `today`.
 */
export function dutiesDue({ duties = [] }: Rules, period: Period, today: PlainDate): DutyDue[] {
  const inPeriod = (on: PlainDate): boolean => on > period.anchor && (period.to === null || on <= period.to)
  const found = duties.flatMap(({ what, says, dates, every }): DutyDue[] => {
    const days = (dates ?? []).filter(inPeriod)
    const { n, unit } = every ?? { n: 0, unit: 'days' }
    for (let step = 1; step <= (n > 0 ? MOST : 0); step++) {
      const on = addDuration(period.anchor, { n: n * step, unit })
      if (!inPeriod(on)) break
      days.push(on)
      if (period.to === null && on > today) break
    }
    return days.map((on) => ({ what, on, says }))
  })
  return found.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
