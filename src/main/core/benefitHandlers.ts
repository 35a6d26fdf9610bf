import type { Handlers } from '../rpc/handlers'
import type { BenefitDraft } from '@shared/domain/benefit'
import { changeLabels } from '@shared/text/changeLabels'
import { chosenCandidateId, defaultCandidate } from './chosen'
import type { CoreContext } from './coreContext'
import { namedCredential } from './namedAchievement'
import { required } from './required'
import { benefitView } from './views/credentialDetail'

type Methods = 'benefits.list' | 'benefits.add' | 'benefits.change' | 'benefits.remove'

/** What was earned and has an end of its own. */
export function benefitHandlers(context: CoreContext): Handlers<Methods> {
  const { store, catalog, newId } = context

  /** Whose it is: of whoever earned it, else of the chosen candidate. */
  function ownerOf({ credentialId }: BenefitDraft): string {
    return credentialId ? required(store, 'credential', credentialId).candidateId : defaultCandidate(store).id
  }
  function credentialName(id: string | null): string | null {
    const credential = id === null ? undefined : store.get('credential', id)
    return credential ? namedCredential(catalog, credential).name : null
  }
  const byEnd = (a: { expiresOn: string | null }, b: { expiresOn: string | null }): number =>
    (a.expiresOn ?? '9999') < (b.expiresOn ?? '9999') ? -1 : 1

  return {
    'benefits.list': () => ({
      benefits: store
        .benefitsOf(chosenCandidateId(store))
        .map((benefit) => benefitView(benefit, credentialName(benefit.credentialId)))
        .sort(byEnd),
    }),
    'benefits.add': ({ benefit }) => {
      const kept = { ...benefit, id: newId(), candidateId: ownerOf(benefit) }
      context.change(changeLabels.benefitAdded(benefit.name), (write) => write.put('benefit', kept))
      return { id: kept.id }
    },
    'benefits.change': ({ id, benefit }) => {
      const before = required(store, 'benefit', id)
      const candidateId = benefit.credentialId ? ownerOf(benefit) : before.candidateId
      context.change(changeLabels.benefitChanged(benefit.name), (write) =>
        write.put('benefit', { ...benefit, id, candidateId }),
      )
      return {}
    },
    'benefits.remove': ({ id }) => {
      const { name } = required(store, 'benefit', id)
      context.change(changeLabels.benefitRemoved(name), (write) => write.trash('benefit', id))
      return {}
    },
  }
}
