import { AppError } from '@shared/contract/errors'
import type { AppointmentDraft } from '@shared/domain/appointment'
import type { AttemptDraft } from '@shared/domain/attempt'
import type { Candidate } from '@shared/domain/candidate'
import { dateIn } from '@shared/domain/instant'
import type { PlainDate } from '@shared/domain/plainDate'
import type { Clock } from './ports'

/**
 * Refuses an attempt that lies ahead, or whose moment is not on its day. Where its zone is not said, it is the
 * candidate's. @throws AppError invalidInput
 */
export function checkAttemptDay(attempt: AttemptDraft, { zone }: Candidate, clock: Clock): void {
  const latestToday = [clock.today(zone), ...(attempt.zone ? [clock.today(attempt.zone)] : [])].sort().at(-1)
  if (latestToday !== undefined && attempt.on > latestToday) {
    throw refused(
      'attempt.on',
      'this day lies ahead',
      'An attempt is recorded once it was sat, and this day lies ahead. Nothing was kept: book it as an appointment instead.',
    )
  }
  if (attempt.at && dateIn(attempt.at, attempt.zone ?? zone) !== attempt.on) {
    throw refused(
      'attempt.at',
      'this moment falls on another day',
      'The moment of the attempt falls on another day than the one given. Nothing was kept: correct one of them.',
    )
  }
}

/** The day of an appointment at its own place. */
export function appointmentDay({ at, zone }: AppointmentDraft): PlainDate {
  return dateIn(at, zone)
}

const refused = (path: string, what: string, message: string): AppError =>
  new AppError('invalidInput', message, [{ path, message: what }])
