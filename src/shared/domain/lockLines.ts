import { addDuration } from './duration'
import { counted } from './explanation'
import type { Lock } from './policy/passLock'
import type { RenewalDates } from './policy/renewalWindow'
import type { Rules } from './policy/schema'
import type { Counted, Period } from './standingTypes'
import { expiryLine, windowEnded } from './windowEnded'

/** The lines that end on the day on which a pass no longer bars its exam, also where a newer exam lifted that earlier. */
export function lockLines(
  { passedOn, over, newExam }: Lock,
  { passLock: rule }: Rules,
  renewal: RenewalDates,
  period: Period | undefined,
): readonly Counted[] {
  const passed = { label: 'passed', from: passedOn } as const
  const length = rule?.until.kind === 'over' ? rule.until.length : null
  if (newExam) {
    const since = { label: 'newExam', by: newExam.code, from: newExam.on, sign: null, length: null } as const
    const lifted = counted({ ...since, result: newExam.on })
    const sum = length && counted({ ...passed, sign: '+', length, result: addDuration(passedOn, length) })
    return [lifted, ...(sum ? [{ ...sum, decides: false }] : [])]
  }
  if (length) return [counted({ ...passed, sign: '+', length, result: over })]
  const none = counted({ ...passed, sign: null, length: null, result: passedOn })
  if (!over) return [counted({ ...passed, sign: null, length: null, result: null })]
  const ended = windowEnded(over, renewal, period)?.lines ?? [
    (period && expiryLine(period, over)) ??
      counted({ label: 'opens', from: over, sign: null, length: null, result: over }),
  ]
  return [...ended, { ...none, decides: false }]
}
