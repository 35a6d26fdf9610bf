import type { AttemptFact, ExamFact } from '../history'
import type { PlainDate } from '../plainDate'

type Sat = Pick<AttemptFact, 'on' | 'exam'>

/** Whether what was sat was the trial of an exam: by its code, or under the exam's own code before its first day. */
export const isBeta = (exams: readonly ExamFact[], sat: Sat): boolean => betaOf(exams, sat) !== undefined

/** The first day of the exam whose trial was sat; null where it is not known. */
export const standardDay = (exams: readonly ExamFact[], sat: Sat): PlainDate | null =>
  betaOf(exams, sat)?.firstDay ?? null

function betaOf(exams: readonly ExamFact[], { on, exam }: Sat): ExamFact | undefined {
  return exams.find(({ code, firstDay, beta }) => {
    if (!beta || exam === null) return false
    if (beta.code === exam) return true
    if (code !== exam || beta.code !== undefined) return false
    return beta.lastDay ? on <= beta.lastDay : firstDay === null || on < firstDay
  })
}
