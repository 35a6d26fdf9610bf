import type { Duration } from './duration'
import { counted } from './explanation'
import type { PlainDate } from './plainDate'
import type { Counted, Period } from './standingTypes'

/** The line that counts from the start of a period; `step` says what makes `result` where the length alone does not. */
export function fromStart(
  period: Period,
  length: Duration | null,
  result: PlainDate | null,
  step?: string,
): Counted {
  return counted({
    label: labelOf(period),
    by: period.by,
    from: period.anchor,
    sign: length ? '+' : null,
    length,
    result,
    ...(step !== undefined && { step }),
  })
}

function labelOf({ origin, anchor, passedOn }: Period): Counted['label'] {
  if (origin === 'renewedBy') return 'renewedBy'
  return anchor === passedOn ? 'passed' : 'issued'
}
