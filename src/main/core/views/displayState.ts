import type { DisplayState } from '@shared/contract/views/shared'
import type { StandingRow } from '../../storage/store'
import type { DayMarks } from './dayMarks'

type Shown = Pick<StandingRow, 'state' | 'expiresOn' | 'renewsAnyDay'>

/**
 * How a credential is shown. Nearing (held, and expiring by the end of the lead time) wins over an open window; a
 * window that is always open is no window. What never expires is never nearing.
 */
export function displayState(row: Shown, { nearingUntil }: DayMarks): DisplayState {
  switch (row.state) {
    case 'active':
    case 'renewable': {
      if (row.expiresOn && row.expiresOn <= nearingUntil) return 'nearing'
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
