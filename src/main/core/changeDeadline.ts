import type { Appointment } from '@shared/domain/appointment'
import { subtractDuration } from '@shared/domain/duration'
import { addHours, instantAt, type Instant, wallClock } from '@shared/domain/instant'
import type { Policy } from '@shared/domain/policy/schema'

/**
 * Until when a booking may be moved or cancelled (domain.md, rule "appointment"). Hours are counted back from its
 * instant; longer lengths lead to the same time of day in the appointment's own zone. Null where no rule is known.
 */
export function changeDeadline(policy: Policy | undefined, { at, zone }: Appointment): Instant | null {
  const before = policy?.appointment?.changeUntil
  if (!before) return null
  if (before.unit === 'hours') return addHours(at, -before.n)
  const { date, time } = wallClock(at, zone)
  return instantAt(subtractDuration(date, before), time.slice(0, 5), zone)
}
