import type { Handlers } from '../rpc/handlers'
import type { Attempt } from '@shared/domain/attempt'
import { changeLabels } from '@shared/text/changeLabels'
import type { Writing } from '../storage/store'
import type { CoreContext } from './coreContext'
import { namedCredential } from './namedAchievement'
import { appointmentDay, checkAttemptDay } from './recordedDays'
import { required } from './required'

/** Sittings: recorded once they are over. */
export function attemptHandlers(
  context: CoreContext,
): Handlers<'attempts.record' | 'attempts.change' | 'attempts.remove'> {
  const { store, catalog, clock, newId } = context

  function nameOf(credentialId: string): string {
    return namedCredential(catalog, required(store, 'credential', credentialId)).name
  }
  function check(credentialId: string, attempt: Attempt): void {
    const { candidateId } = required(store, 'credential', credentialId)
    checkAttemptDay(attempt, required(store, 'candidate', candidateId), clock)
  }

  return {
    'attempts.record': ({ credentialId, attempt }) => {
      const kept = { ...attempt, id: newId(), credentialId }
      check(credentialId, kept)
      context.change(changeLabels.attemptRecorded(nameOf(credentialId), attempt.outcome), (write) =>
        recordAttempt(write, kept),
      )
      return { id: kept.id }
    },
    'attempts.change': ({ id, attempt }) => {
      const { credentialId } = required(store, 'attempt', id)
      const kept = { ...attempt, id, credentialId }
      check(credentialId, kept)
      context.change(changeLabels.attemptChanged(nameOf(credentialId)), (write) => recordAttempt(write, kept))
      return {}
    },
    'attempts.remove': ({ id }) => {
      const { credentialId } = required(store, 'attempt', id)
      context.change(changeLabels.attemptRemoved(nameOf(credentialId)), (write) => write.trash('attempt', id))
      return {}
    },
  }
}

/** Keeps an attempt; what was booked for that day is over with it: sat, or called off. */
export function recordAttempt(write: Writing, attempt: Attempt): void {
  write.put('attempt', attempt)
  const wasSat = attempt.outcome !== 'cancelled' && attempt.outcome !== 'no-show'
  for (const appointment of write.appointmentsOf([attempt.credentialId])) {
    if (appointment.status !== 'booked' || appointmentDay(appointment) !== attempt.on) continue
    write.put('appointment', { ...appointment, status: wasSat ? 'sat' : 'cancelled' })
  }
}
