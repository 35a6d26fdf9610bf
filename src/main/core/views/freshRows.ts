import type { AgendaRow } from '../../storage/store'
import { shownToday } from '../chosen'
import type { CoreContext } from '../coreContext'

/**
 * The rows as they are today. What a read-only store keeps cannot be brought up to date, so rows that the day has made
 * stale are computed here; any other store was refreshed before.
 */
export function freshRows(context: CoreContext, rows: readonly AgendaRow[]): readonly AgendaRow[] {
  if (!context.store.readOnly) return rows
  const today = shownToday(context)
  const stale = rows.filter(({ changesOn }) => changesOn !== null && changesOn <= today)
  if (stale.length === 0) return rows
  const fresh = context.derive.rows(stale.map(({ credentialId }) => credentialId))
  return rows.map((row) => ({ ...row, ...fresh.get(row.credentialId) }))
}
