import { addDays, type PlainDate } from './plainDate'
import type { PackExam } from './policy/packSchema'

export type ExamState = 'announced' | 'beta' | 'active' | 'lastWeeks' | 'retired'

/** So many days before its last one an exam is in its last weeks. */
const LAST_DAYS = 60

/**
 * What an exam is on `today`, from its days alone; nothing of it is stored. On its last day it can still be sat. One
 * without a known first day is active, unless its trial, which may have no known end, is still to come or runs.
 */
export function examState(
  { firstDay, lastDay, beta }: Pick<PackExam, 'firstDay' | 'lastDay' | 'beta'>,
  today: PlainDate,
): ExamState {
  if (lastDay && today > lastDay) return 'retired'
  const begun = firstDay ? today >= firstDay : !beta || (beta.lastDay !== null && today > beta.lastDay)
  if (begun) return lastDay && today >= addDays(lastDay, -LAST_DAYS) ? 'lastWeeks' : 'active'
  if (!beta || (beta.firstDay && today < beta.firstDay)) return 'announced'
  return beta.lastDay && today > beta.lastDay ? 'announced' : 'beta'
}

/** The languages in which an exam can still be sat on `today`. */
export const languagesOn = ({ languages }: Pick<PackExam, 'languages'>, today: PlainDate): string[] =>
  languages.filter(({ until }) => until === null || today <= until).map(({ language }) => language)
