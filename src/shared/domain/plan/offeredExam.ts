import { examState } from '../examState'
import type { PlainDate } from '../plainDate'

type ExamDays = Parameters<typeof examState>[0]

/**
 * The exam that can be sat on that day, as far as its days are known: of several, the one that began last. A trial is
 * none to plan with.
 */
export function offeredExam<E extends ExamDays>(exams: readonly E[], on: PlainDate): E | undefined {
  let found: E | undefined
  for (const exam of exams) {
    const state = examState(exam, on)
    if (state !== 'active' && state !== 'lastWeeks') continue
    if (!found || (exam.firstDay ?? '') > (found.firstDay ?? '')) found = exam
  }
  return found
}
