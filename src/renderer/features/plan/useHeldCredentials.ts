import type { CredentialRow } from '@shared/contract/views/credentials'
import type { CallFailure } from '../../components/ErrorNote'
import { createQuery } from '../../stores/createQuery'

const useRows = createQuery('credentials.list', ['credentials', 'today', 'candidates', 'settings'])

const HELD: ReadonlySet<CredentialRow['state']> = new Set(['held', 'window', 'nearing', 'grace'])
const MOST = 60

interface Held {
  /** undefined: not answered yet. */
  readonly rows: readonly CredentialRow[] | undefined
  readonly error: CallFailure | undefined
  readonly retry: () => void
}

/** What a candidate holds that may end one day, by name; what never expires needs no plan. */
export function useHeldCredentials(candidateId: string | undefined): Held {
  const { data, error, retry } = useRows({ limit: 500 })
  const rows = data?.rows
    .filter((row) => HELD.has(row.state) && (candidateId === undefined || row.candidateId === candidateId))
    .slice(0, MOST)
  return { rows, error, retry }
}
