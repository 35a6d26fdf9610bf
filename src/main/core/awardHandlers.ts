import type { Handlers } from '../rpc/handlers'
import { changeLabels } from '@shared/text/changeLabels'
import type { CoreContext } from './coreContext'
import { namedCredential } from './namedAchievement'
import { required } from './required'

/** What issuers granted, typed from a certificate. */
export function awardHandlers(
  context: CoreContext,
): Handlers<'awards.record' | 'awards.change' | 'awards.remove'> {
  const { store, catalog, newId } = context

  function nameOf(credentialId: string): string {
    return namedCredential(catalog, required(store, 'credential', credentialId)).name
  }

  return {
    'awards.record': ({ credentialId, award }) => {
      const id = newId()
      context.change(changeLabels.awardRecorded(nameOf(credentialId)), (write) =>
        write.put('award', { ...award, id, credentialId }),
      )
      return { id }
    },
    'awards.change': ({ id, award }) => {
      const before = required(store, 'award', id)
      // A form does not know the identity at the issuer's side; a second import must still find the award.
      const externalId = award.externalId ?? before.externalId
      const { credentialId } = before
      context.change(changeLabels.awardChanged(nameOf(credentialId)), (write) =>
        write.put('award', { ...award, externalId, id, credentialId }),
      )
      return {}
    },
    'awards.remove': ({ id }) => {
      const { credentialId } = required(store, 'award', id)
      context.change(changeLabels.awardRemoved(nameOf(credentialId)), (write) => write.trash('award', id))
      return {}
    },
  }
}
