import type { Duration } from './duration'
import { counted } from './explanation'
import { addDays, type PlainDate } from './plainDate'
import type { RenewalDates } from './policy/renewalWindow'
import type { Counted, Period } from './standingTypes'

const DAY: Duration = { n: 1, unit: 'days' }

/**
 * Where what was valid ended before its window opened: the lines that end on `free`, the day from which no window bars
 * an exam, and why. undefined where the window opened while it was valid.
 */
export function windowEnded(
  free: PlainDate,
  { examWindow }: RenewalDates,
  period: Period | undefined,
): { readonly lines: readonly Counted[]; readonly says: string } | undefined {
  if (!examWindow || free === examWindow || !period) return undefined
  const opens = counted({ label: 'opens', from: examWindow, sign: null, length: null, result: examWindow })
  const lines = (end: Counted): Counted[] => [end, { ...opens, decides: false }]
  if (free === period.revokedOn) {
    return {
      lines: lines(counted({ label: 'closes', from: free, sign: null, length: null, result: free })),
      says: `It was revoked on ${free}, so no window bars it any more.`,
    }
  }
  const expired = expiryLine(period, free)
  return (
    expired && {
      lines: lines(expired),
      says: `Its window would open only on ${examWindow}, after it expires on ${period.to}: it cannot be renewed while it is valid, and may be sat again from the day after.`,
    }
  )
}

/** The line that ends on `free` as the day after the expiry; undefined where it is another. */
export function expiryLine({ to }: Period, free: PlainDate): Counted | undefined {
  if (!to || addDays(to, 1) !== free) return undefined
  return counted({ label: 'expires', from: to, sign: '+', length: DAY, result: free })
}
