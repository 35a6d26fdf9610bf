import type { PlainDate } from '../plainDate'

interface ExamDays {
  readonly firstDay: PlainDate | null
  readonly lastDay: PlainDate | null
}

/** The exam that can be sat on that day, as far as its days are known: of several, the one that began last. */
export function offeredExam<E extends ExamDays>(exams: readonly E[], on: PlainDate): E | undefined {
  let found: E | undefined
  for (const exam of exams) {
    if ((exam.firstDay && exam.firstDay > on) || (exam.lastDay && exam.lastDay < on)) continue
    if (!found || (exam.firstDay ?? '') > (found.firstDay ?? '')) found = exam
  }
  return found
}
