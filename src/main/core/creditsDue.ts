import type { PlainDate } from '@shared/domain/plainDate'
import type { CreditProgress } from '@shared/domain/standingTypes'
import type { StandingRow } from '../storage/store'

/**
 * The next deadline by which credits are still missing: the year that runs, or the cycle. null where none are missing, or
 * the deadlines are past.
 */
export function creditsDue(progress: CreditProgress | null, today: PlainDate): StandingRow['credits'] {
  if (!progress) return null
  const { unit, counts, total, missing, to } = progress
  const cycle = { dueOn: to, of: 'cycle' as const, missing, counts, total, unit }
  const years = progress.years
    .filter((year) => year.from <= today && today <= year.to)
    .map((year) => ({
      dueOn: year.to,
      of: 'year' as const,
      missing: year.missing,
      counts: year.earned,
      total: year.earned + year.missing,
      unit,
    }))
  // Where both end on one day, the whole is what is said.
  const due = [cycle, ...years].filter((each) => each.missing > 0 && each.dueOn >= today)
  return due.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))[0] ?? null
}
