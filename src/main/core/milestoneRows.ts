import type { Benefit } from '@shared/domain/benefit'
import { dateIn } from '@shared/domain/instant'
import { milestonesOf } from '@shared/domain/milestones'
import { addDays, type PlainDate } from '@shared/domain/plainDate'
import type { Policy } from '@shared/domain/policy/schema'
import type { MilestoneKind, Standing } from '@shared/domain/standingTypes'
import type { MilestoneRow, StandingRow } from '../storage/store'
import { changeDeadline } from './changeDeadline'
import type { CredentialHistory } from './histories'

/** How many days after its day a reminder is still worth showing, where nothing ends it sooner. */
export const WORTH_DAYS = 30

/**
 * Every milestone of one credential, past ones included. Those let lapse have none: they stop nagging. Sample
 * credentials keep theirs for the screens, and their reminders are never worth showing.
 */
export function milestoneRows(
  { credential, appointments }: CredentialHistory,
  standing: Standing,
  row: StandingRow,
  policy: Policy | undefined,
): MilestoneRow[] {
  if (credential.letLapse) return []
  const subject = {
    subjectId: credential.id,
    candidateId: credential.candidateId,
    credentialId: credential.id,
  }
  const worth = (on: PlainDate, until: PlainDate): PlainDate =>
    credential.sample ? addDays(on, -1) : until < on ? on : until

  const ofStanding = milestonesOf(standing)
    // A wait that a later pass or pending result overtook, or that only bars a repeated pass, is no news.
    .filter(({ kind }) => kind !== 'retakeAllowed' || row.failedOn !== null)
    .map(({ kind, on }) => ({
      ...subject,
      kind,
      on,
      at: null,
      worthUntil: worth(on, worthUntil(kind, on, standing)),
    }))

  const ofBookings = appointments
    .filter(({ status }) => status === 'booked')
    .flatMap((appointment): MilestoneRow[] => {
      const on = dateIn(appointment.at, appointment.zone)
      const exam = {
        ...subject,
        kind: 'appointment' as const,
        on,
        at: appointment.at,
        worthUntil: worth(on, on),
      }
      const deadline = changeDeadline(policy, appointment)
      if (!deadline) return [exam]
      const last = dateIn(deadline, appointment.zone)
      return [
        { ...subject, kind: 'rescheduleDeadline', on: last, at: deadline, worthUntil: worth(last, last) },
        exam,
      ]
    })
  return once([...ofStanding, ...ofBookings])
}

/** The milestone of a benefit that has an end and was not used. */
export function benefitMilestoneRows(benefits: readonly Benefit[]): MilestoneRow[] {
  return benefits.flatMap(({ id, candidateId, credentialId, expiresOn, usedOn }) => {
    if (!expiresOn || usedOn) return []
    return [
      {
        subjectId: id,
        candidateId,
        credentialId,
        kind: 'benefitEnds',
        on: expiresOn,
        at: null,
        worthUntil: addDays(expiresOn, WORTH_DAYS),
      },
    ]
  })
}

/** Until when an overdue reminder of the standing's own milestones still helps. */
function worthUntil(kind: MilestoneKind, on: PlainDate, standing: Standing): PlainDate {
  const later = addDays(on, WORTH_DAYS)
  return kind === 'renewalOpens' ? (standing.renewal.closesOn ?? standing.expiresOn ?? later) : later
}

/** Without repeats: two bookings of one day are one thing to be told. */
function once(rows: readonly MilestoneRow[]): MilestoneRow[] {
  return [...new Map(rows.map((row) => [`${row.kind} ${row.on}`, row])).values()]
}
