import type { Barred } from '@shared/contract/views/shared'
import type { AttemptFact } from '@shared/domain/history'
import type { PlainDate } from '@shared/domain/plainDate'
import { rulesAt } from '@shared/domain/policy/rulesAt'
import type { Policy } from '@shared/domain/policy/schema'
import type { Standing } from '@shared/domain/standingTypes'

/**
 * Why no day can be named on which it may be sat next: a pass that bars it for good or until a newer exam, or a limit
 * that is used up for good. null where a day is known, or where nothing bars it.
 */
export function barred(
  { retake }: Standing,
  policy: Policy | undefined,
  lastSat: AttemptFact | undefined,
  today: PlainDate,
): Barred | null {
  if (retake.allowedOn !== null) return null
  if (retake.decidedBy === 'attemptLimit') return 'noTryLeft'
  if (retake.decidedBy !== 'passLock' || !policy) return null
  const { passLock } = rulesAt(policy, { attempted: lastSat, passed: lastSat, today })
  return passLock?.until.kind === 'newExam' || passLock?.liftedByNewExam ? 'newExamOnly' : 'notAgain'
}
