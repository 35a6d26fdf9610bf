import type { Handlers } from '../rpc/handlers'
import { AppError } from '@shared/contract/errors'
import type { CreditDraft } from '@shared/domain/credit'
import { changeLabels } from '@shared/text/changeLabels'
import type { CoreContext } from './coreContext'
import { namedCredential } from './namedAchievement'
import { required } from './required'

/** Credits earned by continuing education. */
export function creditHandlers(
  context: CoreContext,
): Handlers<'credits.record' | 'credits.change' | 'credits.remove'> {
  const { store, catalog, clock, newId } = context

  function nameOf(credentialId: string): string {
    return namedCredential(catalog, required(store, 'credential', credentialId)).name
  }
  /** Credits that are still to be earned count for nothing. @throws AppError invalidInput */
  function check(credentialId: string, { on }: CreditDraft): void {
    const { candidateId } = required(store, 'credential', credentialId)
    if (on <= clock.today(required(store, 'candidate', candidateId).zone)) return
    throw new AppError(
      'invalidInput',
      'Credits are recorded once they are earned, and this day lies ahead. Nothing was kept.',
      [{ path: 'credit.on', message: 'this day lies ahead' }],
    )
  }

  return {
    'credits.record': ({ credentialId, credit }) => {
      check(credentialId, credit)
      const id = newId()
      context.change(changeLabels.creditRecorded(nameOf(credentialId)), (write) =>
        write.put('credit', { ...credit, id, credentialId }),
      )
      return { id }
    },
    'credits.change': ({ id, credit }) => {
      const { credentialId } = required(store, 'credit', id)
      check(credentialId, credit)
      context.change(changeLabels.creditChanged(nameOf(credentialId)), (write) =>
        write.put('credit', { ...credit, id, credentialId }),
      )
      return {}
    },
    'credits.remove': ({ id }) => {
      const { credentialId } = required(store, 'credit', id)
      context.change(changeLabels.creditRemoved(nameOf(credentialId)), (write) => write.trash('credit', id))
      return {}
    },
  }
}
