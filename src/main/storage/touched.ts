import type { Row } from './entityTable'
import type { EntityKind } from './store'

/** Whose computed standing may differ after a change. */
export interface Touched {
  readonly credentialIds: Set<string>
  readonly candidateIds: Set<string>
}

/** A change that has touched nothing yet. */
export function nothingTouched(): Touched {
  return { credentialIds: new Set(), candidateIds: new Set() }
}

const live = (row: Row | null): Row | null => (row?.['trashed_at'] === null ? row : null)

function add(to: Set<string>, id: Row[string] | undefined): void {
  if (typeof id === 'string') to.add(id)
}

/**
 * Notes what one row's change touches: its credential or candidate, before and after. A credential that went away
 * or changed hands names its candidate too: what it renewed there can no longer be found through it.
 */
export function touch(touched: Touched, kind: EntityKind, rowBefore: Row | null, rowAfter: Row | null): void {
  const [before, after] = [live(rowBefore), live(rowAfter)]
  // No date depends on what was ticked or noted.
  if (kind === 'tick' || kind === 'feature') return
  for (const row of [before, after]) {
    if (!row) continue
    if (kind === 'candidate') add(touched.candidateIds, row['id'])
    else if (kind === 'benefit') add(touched.candidateIds, row['candidate_id'])
    else add(touched.credentialIds, kind === 'credential' ? row['id'] : row['credential_id'])
  }
  if (kind === 'credential' && before && before['candidate_id'] !== after?.['candidate_id']) {
    add(touched.candidateIds, before['candidate_id'])
    add(touched.candidateIds, after?.['candidate_id'])
  }
}
