import { dateIn } from '@shared/domain/instant'
import { addDays, earliest, type PlainDate } from '@shared/domain/plainDate'
import type { Policy } from '@shared/domain/policy/schema'
import type { Standing } from '@shared/domain/standingTypes'
import type { StandingRow } from '../storage/store'
import { barred } from './barred'
import { creditsDue } from './creditsDue'
import type { CredentialHistory } from './histories'
import { isHeld } from './isHeld'
import { nextDate } from './nextDate'

/** How many days after its day a booked appointment is still asked about, where no result was recorded. */
const ASKED_DAYS = 14

/**
 * The derived row of one credential on `today`. `changesAnyway` is the next day on which something of a related
 * credential lies ahead, because that may change this one too.
 */
export function standingRow(
  { credential, attempts, appointments }: CredentialHistory,
  standing: Standing,
  today: PlainDate,
  changesAnyway: PlainDate | undefined,
  policy: Policy | undefined,
): StandingRow {
  const booked = appointments
    .filter((each) => each.status === 'booked')
    .map(({ id, at, zone }) => ({ id, at, on: dateIn(at, zone) }))
    .filter(({ on }) => on >= addDays(today, -ASKED_DAYS))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
  const appointment = booked.find(({ on }) => on >= today) ?? booked.at(-1)
  const sat = attempts.filter(
    ({ on, outcome }) => on <= today && outcome !== 'no-show' && outcome !== 'cancelled',
  )
  const last = sat.at(-1)
  const { retake } = standing

  const row = {
    credentialId: credential.id,
    candidateId: credential.candidateId,
    state: standing.state,
    issuedOn: standing.issuedOn,
    // What was taken back ended on that day, whatever was printed on it.
    expiresOn:
      standing.state === 'revoked' ? (standing.periods.at(-1)?.revokedOn ?? null) : standing.expiresOn,
    opensOn: standing.renewal.opensOn,
    closesOn: standing.renewal.closesOn,
    renewsAnyDay: standing.renewsAnyDay,
    graceUntil: standing.graceUntil,
    allowedOn: retake.allowedOn,
    failedOn: last?.outcome === 'fail' && retake.decidedBy === 'retakeWait' ? last.on : null,
    barred: barred(standing, policy, last, today),
    credits: creditsDue(standing.credits, today),
    appointmentId: appointment?.id ?? null,
    appointmentAt: appointment?.at ?? null,
    appointmentOn: appointment?.on ?? null,
  }
  return {
    ...row,
    attentionOn: attentionOn(row, last?.on ?? null, today),
    changesOn: changesOn(row, booked, today, changesAnyway),
  }
}

type DatedRow = Omit<StandingRow, 'attentionOn' | 'changesOn'>

/** The day by which lists are sorted; null where nothing lies ahead. */
function attentionOn(row: DatedRow, satOn: PlainDate | null, today: PlainDate): PlainDate | null {
  if (row.appointmentOn) return row.appointmentOn
  if (row.state === 'pending' || (row.state === 'ready' && !row.allowedOn)) return satOn
  if (row.state === 'waiting' && row.barred) return satOn
  if (row.state === 'permanent' || row.state === 'revoked') return null
  const next = nextDate(row, today)
  const held = isHeld(row)
  const credits = held ? row.credits?.dueOn : undefined
  if (!next || next.verb === 'since' || next.verb === 'lapsed') return credits ?? null
  // Where the next chance lies beyond the expiry, the expiry is what comes first.
  return earliest(next.on, held ? row.expiresOn : null, credits) ?? null
}

/** The next day after `today` on which the row may differ. */
function changesOn(
  row: DatedRow,
  booked: readonly { readonly on: PlainDate }[],
  today: PlainDate,
  changesAnyway: PlainDate | undefined,
): PlainDate | null {
  const dayAfter = (date: PlainDate | null): PlainDate | null => date && addDays(date, 1)
  const turns = [
    row.opensOn,
    dayAfter(row.expiresOn),
    dayAfter(row.closesOn),
    dayAfter(row.graceUntil),
    row.allowedOn,
    dayAfter(row.credits?.dueOn ?? null),
    ...booked.flatMap(({ on }) => [addDays(on, 1), addDays(on, ASKED_DAYS + 1)]),
    changesAnyway,
  ]
  return earliest(...turns.filter((day) => day && day > today)) ?? null
}

/** The next day after `today` on which something recorded in `histories` happens: a later attempt, award, revocation or credit. */
export function nextEvent(histories: readonly CredentialHistory[], today: PlainDate): PlainDate | undefined {
  const days = histories.flatMap(({ attempts, awards, credits }) => [
    ...attempts.map(({ on }) => on),
    ...credits.map(({ on }) => on),
    ...awards.flatMap(({ issuedOn, revokedOn }) => [issuedOn, revokedOn]),
  ])
  return earliest(...days.filter((day) => day && day > today))
}
