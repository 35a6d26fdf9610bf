import { addDuration } from '../duration'
import type { AttemptFact, ExamFact } from '../history'
import { addDays, earliest, type PlainDate } from '../plainDate'
import type { Period } from '../standingTypes'
import type { RenewalDates } from './renewalWindow'
import type { Rules } from './schema'

/** Until when a pass bars the same exam. `over` null: no day is known on which it ends. */
export interface Lock {
  readonly passedOn: PlainDate
  readonly over: PlainDate | null
  /** The newer exam that ends it, where it is that. */
  readonly newExam: { readonly code: string; readonly on: PlainDate } | undefined
}

/** What the lock is computed from: the last pass, the current period and its window, and the achievement's exams. */
interface LockInput {
  readonly passed: Pick<AttemptFact, 'on' | 'exam'> | undefined
  readonly period: Period | undefined
  readonly renewal: RenewalDates
  readonly exams: readonly ExamFact[]
}

/** The lock after the last pass (domain.md, "a wait after a pass"); undefined without such a rule or pass. */
export function passLock(
  { passLock: rule }: Rules,
  { passed, period, renewal, exams }: LockInput,
): Lock | undefined {
  if (!rule || !passed) return undefined
  const newer = newerExam(exams, passed)
  const over = ((): PlainDate | null => {
    switch (rule.until.kind) {
      case 'over':
        return addDuration(passed.on, rule.until.length)
      case 'windowOpens':
        return renewal.examOpensOn ?? renewal.opensOn ?? (period?.to ? addDays(period.to, 1) : null)
      case 'expired':
        return period?.to ? addDays(period.to, 1) : null
      case 'newExam':
        return newer?.on ?? null
      case 'never':
        return null
    }
  })()
  const lifted = rule.liftedByNewExam && newer ? (earliest(over, newer.on) ?? over) : over
  return { passedOn: passed.on, over: lifted, newExam: newer && lifted === newer.on ? newer : undefined }
}

/** The first day of an exam that came after the one passed, where both are known; a trial is its exam. */
function newerExam(exams: readonly ExamFact[], passed: Pick<AttemptFact, 'on' | 'exam'>): Lock['newExam'] {
  const found = exams.flatMap(({ code, beta, firstDay }) =>
    code !== passed.exam && (beta?.code ?? code) !== passed.exam && firstDay !== null && firstDay > passed.on
      ? [{ code, on: firstDay }]
      : [],
  )
  return found.reduce<Lock['newExam']>((first, one) => (first && first.on <= one.on ? first : one), undefined)
}
