import type { NextDate } from '@shared/contract/views/shared'
import type { PlainDate } from '@shared/domain/plainDate'
import type { StandingRow } from '../storage/store'

/** What of a standing the next date is read from. */
export type DatedStanding = Pick<
  StandingRow,
  | 'state'
  | 'issuedOn'
  | 'expiresOn'
  | 'opensOn'
  | 'closesOn'
  | 'renewsAnyDay'
  | 'graceUntil'
  | 'allowedOn'
  | 'failedOn'
  | 'appointmentOn'
>

/**
 * The date that matters next of a credential and what it is: the exam where one is booked, else what its state waits
 * for. Null where there is nothing to wait for and nothing behind. It does not depend on the lead time.
 */
export function nextDate(row: DatedStanding, today: PlainDate): NextDate | null {
  if (row.appointmentOn) return { verb: 'exam', on: row.appointmentOn }
  switch (row.state) {
    case 'planned':
    case 'pending':
      return null
    case 'waiting':
    case 'ready':
      return dated('allowed', row.allowedOn)
    case 'grace':
      return dated('grace', row.graceUntil)
    case 'lapsed':
      return row.failedOn && row.allowedOn
        ? { verb: 'allowed', on: row.allowedOn }
        : dated('lapsed', row.expiresOn)
    case 'revoked':
      return dated('revoked', row.expiresOn)
    case 'permanent':
      return dated('since', row.issuedOn)
    case 'renewable':
      if (waits(row, today)) return dated('allowed', row.allowedOn)
      return row.closesOn && row.closesOn !== row.expiresOn
        ? { verb: 'closes', on: row.closesOn }
        : dated('expires', row.expiresOn)
    case 'active':
      if (waits(row, today)) return dated('allowed', row.allowedOn)
      if (!row.renewsAnyDay && row.opensOn && row.opensOn > today) return { verb: 'opens', on: row.opensOn }
      return row.expiresOn ? { verb: 'expires', on: row.expiresOn } : dated('since', row.issuedOn)
  }
}

/** Whether a failed attempt still bars the next one. */
export function waits({ failedOn, allowedOn }: DatedStanding, today: PlainDate): boolean {
  return failedOn !== null && allowedOn !== null && allowedOn > today
}

const dated = (verb: NextDate['verb'], on: PlainDate | null): NextDate | null => (on ? { verb, on } : null)
