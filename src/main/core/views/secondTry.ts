import type { Attempt } from '@shared/domain/attempt'
import { subtractDuration } from '@shared/domain/duration'
import type { SourcedPolicy } from '@shared/domain/history'
import type { Zone } from '@shared/domain/instant'
import type { PlainDate } from '@shared/domain/plainDate'
import { retakeWait } from '@shared/domain/policy/retakeWait'

/** When the next try after a failed exam on a day would be, and the last exam day that leaves room for it. */
export interface SecondTry {
  readonly secondOn: PlainDate
  /** Left out where that day is gone. */
  readonly roomUntil?: PlainDate
}

/** The booked exam as it would be written down had it failed. */
export const failedOn = (examOn: PlainDate) =>
  ({ on: examOn, at: null, zone: null, outcome: 'fail', route: 'exam', exam: null }) as const

/**
 * Whether an exam booked on `examOn` leaves no room for a second try before `expiresOn`; undefined where it does, or
 * where no wait is known. `attempts` are the credential's, oldest first.
 */
export function secondTryTooLate(
  rules: SourcedPolicy | undefined,
  attempts: readonly Attempt[],
  examOn: PlainDate,
  expiresOn: PlainDate,
  today: PlainDate,
  zone: Zone,
): SecondTry | undefined {
  if (!rules || expiresOn < examOn) return undefined
  const sat = attempts.filter(
    ({ on, outcome }) => on < examOn && outcome !== 'no-show' && outcome !== 'cancelled',
  )
  const wait = retakeWait(rules.policy, [...sat, failedOn(examOn)], zone)
  if (!wait || wait.over <= expiresOn) return undefined
  const roomUntil = subtractDuration(expiresOn, wait.length)
  return roomUntil < today ? { secondOn: wait.over } : { secondOn: wait.over, roomUntil }
}
