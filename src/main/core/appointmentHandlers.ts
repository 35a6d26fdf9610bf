import type { Handlers } from '../rpc/handlers'
import { changeLabels } from '@shared/text/changeLabels'
import type { CoreContext } from './coreContext'
import { namedCredential } from './namedAchievement'
import { required } from './required'

type Methods = 'appointments.book' | 'appointments.change' | 'appointments.cancel' | 'appointments.remove'

/** Booked attempts. */
export function appointmentHandlers(context: CoreContext): Handlers<Methods> {
  const { store, catalog, newId } = context

  function nameOf(credentialId: string): string {
    return namedCredential(catalog, required(store, 'credential', credentialId)).name
  }

  return {
    'appointments.book': ({ credentialId, appointment }) => {
      const id = newId()
      context.change(changeLabels.booked(nameOf(credentialId)), (write) =>
        write.put('appointment', { ...appointment, id, credentialId, status: 'booked', moves: 0 }),
      )
      return { id }
    },
    'appointments.change': ({ id, appointment }) => {
      const before = required(store, 'appointment', id)
      const name = nameOf(before.credentialId)
      const moved = before.at !== appointment.at
      const label = moved ? changeLabels.moved(name) : changeLabels.appointmentChanged(name)
      const moves = before.moves + (moved ? 1 : 0)
      context.change(label, (write) => write.put('appointment', { ...before, ...appointment, moves }))
      return {}
    },
    'appointments.cancel': ({ id }) => {
      const before = required(store, 'appointment', id)
      context.change(changeLabels.cancelled(nameOf(before.credentialId)), (write) =>
        write.put('appointment', { ...before, status: 'cancelled' }),
      )
      return {}
    },
    'appointments.remove': ({ id }) => {
      const { credentialId } = required(store, 'appointment', id)
      context.change(changeLabels.appointmentRemoved(nameOf(credentialId)), (write) =>
        write.trash('appointment', id),
      )
      return {}
    },
  }
}
