import type { Handlers } from '../rpc/handlers'
import { AppError } from '@shared/contract/errors'
import { changeLabels } from '@shared/text/changeLabels'
import { CHOSEN_FACT } from './chosen'
import type { CoreContext } from './coreContext'
import { mergeCandidates } from './mergeCandidates'
import { mergePlan } from './mergePlan'
import { namedCredential } from './namedAchievement'
import { required } from './required'

type Methods =
  | 'candidates.add'
  | 'candidates.change'
  | 'candidates.choose'
  | 'candidates.remove'
  | 'candidates.mergePreview'
  | 'candidates.merge'

/** Who sits exams. */
export function candidateHandlers(context: CoreContext): Handlers<Methods> {
  const { store, catalog, newId } = context

  /** The two to be merged. @throws AppError invalidInput, where they are one; notFound */
  function bothOf(fromId: string, intoId: string) {
    if (fromId === intoId) {
      throw new AppError('invalidInput', 'A candidate cannot be merged with itself. Nothing was changed.', [
        { path: 'into', message: 'choose another candidate' },
      ])
    }
    return { from: required(store, 'candidate', fromId), into: required(store, 'candidate', intoId) }
  }

  return {
    'candidates.add': ({ candidate }) => {
      const id = newId()
      context.change(changeLabels.candidateAdded(candidate.name), (write) =>
        write.put('candidate', { ...candidate, id }),
      )
      return { id }
    },
    'candidates.change': ({ id, candidate }) => {
      required(store, 'candidate', id)
      context.change(changeLabels.candidateChanged(candidate.name), (write) =>
        write.put('candidate', { ...candidate, id }),
      )
      return {}
    },
    'candidates.choose': ({ id }) => {
      if (id !== null) required(store, 'candidate', id)
      store.setFact(CHOSEN_FACT, id)
      context.publish('candidates', 'today', 'credentials', 'catalog')
      return {}
    },
    'candidates.remove': ({ id }) => {
      const { name } = required(store, 'candidate', id)
      if (store.candidates().length === 1) {
        throw new AppError(
          'conflict',
          `${name} is the only candidate, so nothing was removed. Add another one first.`,
        )
      }
      context.change(changeLabels.candidateRemoved(name), (write) => write.trash('candidate', id))
      return {}
    },
    'candidates.mergePreview': ({ from, into }) => {
      const plan = mergePlan(store, bothOf(from, into).from.id, into)
      return {
        moves: plan.moves.map((each) => ({
          credentialId: each.id,
          name: namedCredential(catalog, each).name,
        })),
        joins: plan.joins.map((each) => ({
          credentialId: each.into.id,
          name: namedCredential(catalog, each.into).name,
          attempts: each.attempts.moved.length,
          awards: each.awards.moved.length,
          appointments: each.appointments.moved.length,
        })),
        benefits: plan.benefits.map(({ name }) => name),
      }
    },
    'candidates.merge': ({ from: fromId, into: intoId }) => {
      const { from, into } = bothOf(fromId, intoId)
      return context.change(changeLabels.merged(from.name, into.name), (write) =>
        mergeCandidates(write, from, into),
      )
    },
  }
}
