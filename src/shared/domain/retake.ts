import type { AttemptFact, SourcedPolicy } from './history'
import type { Zone } from './instant'
import { latest, type PlainDate } from './plainDate'
import { attemptLimit, type Limit } from './policy/attemptLimit'
import { type Lock, passLock } from './policy/passLock'
import type { RenewalDates } from './policy/renewalWindow'
import { retakeWait, type Wait } from './policy/retakeWait'
import { routeWait, satAsExam } from './policy/routeWait'
import { rulesAt } from './policy/rulesAt'
import type { Rules } from './policy/schema'
import type { StatedRule } from './policy/statedSchema'
import type { Period, Standing } from './standingTypes'

/** When the next attempt is allowed, and what each rule contributed to that day. */
export interface Retake {
  readonly answer: Standing['retake']
  /** The rules in force for the next attempt. */
  readonly rules: Rules
  readonly wait: Wait | undefined
  readonly limit: Limit | undefined
  readonly lock: Lock | undefined
  readonly window: PlainDate | undefined
  /** The rule of the way by which a renewal failed, where that is no exam. */
  readonly ofRoute?: StatedRule | undefined
}

interface RetakeInput {
  readonly rules: SourcedPolicy
  /** Oldest first, only what was really sat. */
  readonly sat: readonly AttemptFact[]
  /** The same with no-shows, which some limits count. */
  readonly attempts: readonly AttemptFact[]
  readonly period: Period | undefined
  readonly renewal: RenewalDates
  readonly today: PlainDate
  readonly zone: Zone
}

const UNKNOWN: Standing['retake'] = { allowedOn: null, allowedAt: null, attemptsLeft: null, decidedBy: null }

/**
 * The first day from which the next attempt is allowed without a break, computed from the history: the latest of the
 * wait after the last failed attempt, the day on which the limit frees a place, the lock after a pass, and the opening
 * of a window that bars early attempts (rule shapes, 2.3). It may lie before today. Not known while nothing was sat, a
 * result is awaited, no rule speaks, or the rule that decides names no day.
 */
export function retake({
  rules: { policy, exams },
  sat,
  attempts,
  period,
  renewal,
  today,
  zone,
}: RetakeInput): Retake {
  const last = sat.at(-1)
  const rules = rulesAt(policy, { attempted: last, passed: last, today })
  const limit = attemptLimit(rules, satAsExam(rules, attempts), today, exams)
  if ((!last && !period) || last?.outcome === 'pending') {
    const answer = { ...UNKNOWN, attemptsLeft: limit?.left ?? null }
    return { answer, rules, wait: undefined, limit, lock: undefined, window: undefined }
  }
  const again = routeWait(rules, sat, period, renewal, zone)
  if (again) {
    const { allowedOn, wait, rule } = again
    const decidedBy = allowedOn === wait?.over ? 'retakeWait' : 'renewalWindow'
    const allowedAt = decidedBy === 'retakeWait' ? (wait?.overAt ?? null) : null
    const answer = { allowedOn, allowedAt, attemptsLeft: null, decidedBy }
    const window = decidedBy === 'renewalWindow' ? allowedOn : undefined
    return { answer, rules, wait, limit: undefined, lock: undefined, window, ofRoute: rule }
  }
  const wait = retakeWait(rules, satAsExam(rules, sat), zone)
  const lock = passLock(rules, { passed: lastPass(rules, sat, period), period, renewal, exams })
  const window = renewal.examOpensOn ?? undefined

  // What names no day bars it until something else happens.
  const barredBy = lock?.over === null ? 'passLock' : limit?.freeOn === null ? 'attemptLimit' : undefined
  const allowedOn = barredBy ? undefined : latest(wait?.over, limit?.freeOn, lock?.over, window)
  const decidedBy = barredBy ?? (allowedOn && deciding(allowedOn, wait, limit, lock)) ?? null
  return {
    answer: {
      allowedOn: allowedOn ?? null,
      allowedAt: decidedBy === 'retakeWait' ? (wait?.overAt ?? null) : null,
      attemptsLeft: limit?.left ?? null,
      decidedBy,
    },
    rules,
    wait,
    limit,
    lock,
    window,
  }
}

function deciding(
  day: PlainDate,
  wait: Wait | undefined,
  limit: Limit | undefined,
  lock: Lock | undefined,
): string {
  if (day === wait?.over) return 'retakeWait'
  if (day === limit?.freeOn) return 'attemptLimit'
  return day === lock?.over ? 'passLock' : 'renewalWindow'
}

/**
 * The last exam passed that the history knows, by an attempt or by an award without one. A renewal through another, by
 * activities or by a game is none: what a pass bars is the same exam.
 */
function lastPass(
  rules: Rules,
  sat: readonly AttemptFact[],
  period: Period | undefined,
): Pick<AttemptFact, 'on' | 'exam'> | undefined {
  const attempt = satAsExam(rules, sat).findLast(({ outcome }) => outcome === 'pass')
  const byPass = sat.some(({ on, outcome }) => outcome === 'pass' && on === period?.from)
  const awarded = period && period.origin !== 'renewedBy' && !byPass ? period.anchor : undefined
  return awarded && (!attempt || awarded > attempt.on)
    ? { on: awarded, exam: attempt?.exam ?? null }
    : attempt
}
