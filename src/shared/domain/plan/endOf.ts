import type { PlainDate } from '../plainDate'
import type { Standing } from '../standingTypes'

/**
 * The day by which what is held must be renewed: its expiry, or, once that is past, the end of its grace. null: never;
 * undefined: it is not held, or nobody says until when.
 */
export function endOf(standing: Standing | undefined, today: PlainDate): PlainDate | null | undefined {
  if (!standing || standing.issuedOn === null || standing.state === 'revoked') return undefined
  const { expiresOn, graceUntil, periods } = standing
  if (expiresOn === null) return periods.at(-1)?.endKnown ? null : undefined
  return expiresOn < today && graceUntil ? graceUntil : expiresOn
}
