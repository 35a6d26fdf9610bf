import type { AppointmentView } from '@shared/contract/views/shared'
import type { Appointment } from '@shared/domain/appointment'
import { dateIn } from '@shared/domain/instant'
import type { Policy } from '@shared/domain/policy/schema'
import { changeDeadline } from '../changeDeadline'

/** A booking with what its rule says of moving it. The day is the one at the appointment's own place. */
export function appointmentView(
  appointment: Appointment,
  name: string,
  policy: Policy | undefined,
): AppointmentView {
  const { id, credentialId, at, zone, exam, delivery, place, notes, status, moves } = appointment
  const maxMoves = policy?.appointment?.maxMoves
  return {
    id,
    credentialId,
    name,
    at,
    zone,
    on: dateIn(at, zone),
    exam,
    delivery,
    place,
    notes,
    status,
    moves,
    changeUntil: changeDeadline(policy, appointment),
    movesLeft: maxMoves === undefined ? null : Math.max(0, maxMoves - moves),
  }
}
