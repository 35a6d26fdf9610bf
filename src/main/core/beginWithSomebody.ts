import type { Zone } from '@shared/domain/instant'
import { CHOSEN_FACT } from './chosen'
import type { CoreParts } from './coreContext'

/** Gives a new file the person at the machine as its candidate, so that there always is one. */
export function beginWithSomebody({ store, newId }: Pick<CoreParts, 'store' | 'newId'>, zone: Zone): void {
  if (store.candidates().length > 0) return
  const id = newId()
  store.begin({ id, name: 'You', kind: 'self', guardian: null, awsLoginId: null, zone, notes: '' })
  store.setFact(CHOSEN_FACT, id)
}
