import type { Candidate } from '@shared/domain/candidate'
import type { Zone } from '@shared/domain/instant'
import type { PlainDate } from '@shared/domain/plainDate'
import { AppError } from '@shared/contract/errors'
import type { Store } from '../storage/store'
import type { CoreContext } from './coreContext'

/** The fact that names the chosen candidate. */
export const CHOSEN_FACT = 'candidate'

/** The chosen candidate; null: everyone. Where the chosen one is gone it is the only one left, else everyone. */
export function chosenCandidateId(store: Store): string | null {
  const id = store.fact(CHOSEN_FACT)
  if (id === null || store.get('candidate', id)) return id
  const [only, ...others] = store.candidates()
  return only && others.length === 0 ? only.id : null
}

/** Whom something new belongs to where nobody is named: the chosen candidate, else the person at the machine. */
export function defaultCandidate(store: Store): Candidate {
  const found = findDefault(store)
  if (!found) throw new AppError('notFound', 'There is no candidate yet. Add one first.')
  return found
}

function findDefault(store: Store): Candidate | undefined {
  const chosen = chosenCandidateId(store)
  if (chosen !== null) return store.get('candidate', chosen)
  const candidates = store.candidates()
  return candidates.find(({ kind }) => kind === 'self') ?? candidates[0]
}

/** The zone by which screens say what day it is. */
export function shownZone({ store, zone }: Pick<CoreContext, 'store' | 'zone'>): Zone {
  return findDefault(store)?.zone ?? zone
}

/** The day it is on screen. */
export function shownToday(context: Pick<CoreContext, 'store' | 'zone' | 'clock'>): PlainDate {
  return context.clock.today(shownZone(context))
}
