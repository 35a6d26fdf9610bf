import { createQuery } from './createQuery'

/** One credential with everything about it, by id. */
export const useCredential = createQuery('credentials.get', [
  'credentials',
  'today',
  'candidates',
  'settings',
  'catalog',
])
