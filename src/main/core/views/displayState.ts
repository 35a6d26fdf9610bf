import type { DisplayState } from '@shared/contract/views/shared'
import { daysBetween, type PlainDate } from '@shared/domain/plainDate'
import type { StandingRow } from '../../storage/store'

type Shown = Pick<StandingRow, 'state' | 'expiresOn' | 'renewsAnyDay'>

/**
 * How a credential is shown. Nearing (held, and expiring within `leadDays`) wins over an open window; a window that
 * is always open is no window. What never expires is never nearing.
 */
export function displayState(row: Shown, today: PlainDate, leadDays: number): DisplayState {
  switch (row.state) {
    case 'active':
    case 'renewable': {
      if (row.expiresOn && daysBetween(today, row.expiresOn) <= leadDays) return 'nearing'
      return row.state === 'renewable' && !row.renewsAnyDay ? 'window' : 'held'
    }
    case 'planned':
    case 'waiting':
    case 'ready':
    case 'pending':
    case 'grace':
    case 'lapsed':
    case 'revoked':
    case 'permanent':
      return row.state
  }
}
