import { addDuration, type Duration } from '../duration'
import type { AttemptFact, ExamFact } from '../history'
import { addDays, type PlainDate, plainDate } from '../plainDate'
import { isBeta, standardDay } from './betaExam'
import type { Rules } from './schema'

type LimitRule = NonNullable<Rules['attemptLimit']>

/** What the limit says: tries left on a day, and the first day from which another is allowed (null: none ever). */
export interface Limit {
  readonly left: number
  readonly freeOn: PlainDate | null | undefined
  /** The attempt from which that day is counted. */
  readonly countedFrom: Pick<AttemptFact, 'on' | 'outcome'> | undefined
  readonly length: Duration | undefined
  /** The first day by the other reading of a doubtful rule. */
  readonly also?: PlainDate | undefined
}

/**
 * The attempt limit (domain.md; evaluation rules 4 and 5 of the rule shapes): an attempt on day a counts against one on
 * day d while a + window > d; a window from the first attempt begins anew after a pass or when it is over. `attempts`
 * oldest first. undefined without such a rule, or where it depends on dates that only the issuer knows.
 */
export function attemptLimit(
  rules: Rules,
  attempts: readonly AttemptFact[],
  today: PlainDate,
  exams: readonly ExamFact[] = [],
): Limit | undefined {
  const rule = rules.attemptLimit
  if (!rule) return undefined
  const counted = attempts.filter(
    ({ outcome }) =>
      outcome === 'fail' ||
      (outcome === 'no-show' && rule.countsNoShow) ||
      (rule.counts === 'all' && (outcome === 'pass' || outcome === 'pending')),
  )
  const { per, max } = rule
  if (rule.of === 'beta') return ofBeta(counted, attempts.at(-1), max, exams, today)
  switch (per.kind) {
    case 'rolling':
      return rolling(counted, max, per.length, today)
    case 'fromFirst':
      return fromFirst(counted, max, per.length, today)
    case 'calendarYear':
      return calendarYear(counted, max, today)
    case 'eligibility':
      return inGroup(lastEligibility(sincePass(counted), max, per.length), rule)
    case 'purchase':
      return inGroup(lastGroup(sincePass(counted), purchaseOf), rule)
    case 'examVersion':
      return inGroup(
        lastGroup(counted, (attempt) => attempt.exam),
        rule,
      )
    case 'lifetime':
      return inGroup(counted, rule)
    case 'releaseCycle':
      return undefined
  }
}

function rolling(counted: readonly AttemptFact[], max: number, length: Duration, today: PlainDate): Limit {
  const inside = counted.filter(({ on }) => on <= today && addDuration(on, length) > today).length
  // The place is freed when the attempt that fills it, counted from the last, leaves the window.
  const filling = counted.at(-max)
  return {
    left: Math.max(0, max - inside),
    freeOn: filling && addDuration(filling.on, length),
    countedFrom: filling,
    length,
  }
}

function fromFirst(counted: readonly AttemptFact[], max: number, length: Duration, today: PlainDate): Limit {
  let start: AttemptFact | undefined
  let used = 0
  for (const attempt of counted) {
    if (start === undefined || attempt.on >= addDuration(start.on, length)) {
      start = attempt
      used = 0
    }
    used++
    if (attempt.outcome === 'pass') {
      start = undefined
      used = 0
    }
  }
  const over = start && addDuration(start.on, length)
  const running = over !== undefined && today < over
  return {
    left: running ? Math.max(0, max - used) : max,
    freeOn: used >= max ? over : undefined,
    countedFrom: start,
    length,
  }
}

/** While the last sitting was a trial, so many of it; then the standard exam, whose first day may not be known. */
function ofBeta(
  counted: readonly AttemptFact[],
  last: AttemptFact | undefined,
  max: number,
  exams: readonly ExamFact[],
  today: PlainDate,
): Limit | undefined {
  if (!last || counted.at(-1) !== last || !isBeta(exams, last)) return undefined
  const used = counted.filter((attempt) => attempt.exam === last.exam && isBeta(exams, attempt)).length
  const freeOn = used >= max ? standardDay(exams, last) : undefined
  if (freeOn && freeOn <= today) return undefined
  return { left: Math.max(0, max - used), freeOn, countedFrom: last, length: undefined }
}

function calendarYear(counted: readonly AttemptFact[], max: number, today: PlainDate): Limit {
  const yearOf = (date: PlainDate): string => date.slice(0, 4)
  const last = counted.at(-1)
  const inLast = last ? counted.filter(({ on }) => yearOf(on) === yearOf(last.on)).length : 0
  const inThis = counted.filter(({ on }) => yearOf(on) === yearOf(today)).length
  const freeOn = last && inLast >= max ? plainDate(`${Number(yearOf(last.on)) + 1}-01-01`) : undefined
  return { left: Math.max(0, max - inThis), freeOn, countedFrom: last, length: undefined }
}

/** Within one purchase, eligibility or exam version; when it is used up, after `whenUsedUp` from the last, or never. */
function inGroup(group: readonly AttemptFact[], { max, whenUsedUp, thenAfter }: LimitRule): Limit {
  const last = group.at(-1)
  const full = last !== undefined && group.length >= max
  const over = full && whenUsedUp ? addDuration(last.on, whenUsedUp) : undefined
  const free = over && thenAfter ? addDays(over, 1) : over
  return {
    left: Math.max(0, max - group.length),
    freeOn: full ? (free ?? null) : undefined,
    countedFrom: last,
    length: whenUsedUp,
    also: over === free ? undefined : over,
  }
}

const purchaseOf = (attempt: AttemptFact): string | null => attempt.purchase ?? null

/**
 * The attempts of the last eligibility. Where no attempt names it, one that is full or began longer ago than it lasts
 * is over, and the next attempt belongs to another.
 */
function lastEligibility(
  attempts: readonly AttemptFact[],
  max: number,
  length: Duration,
): readonly AttemptFact[] {
  const group = lastGroup(attempts, purchaseOf)
  const [any] = group
  if (!any || purchaseOf(any) !== null) return group
  let current: AttemptFact[] = []
  for (const attempt of group) {
    const [first] = current
    if (first && (current.length >= max || attempt.on > addDuration(first.on, length))) current = []
    current.push(attempt)
  }
  return current
}

function lastGroup<T>(
  attempts: readonly AttemptFact[],
  key: (attempt: AttemptFact) => T,
): readonly AttemptFact[] {
  const last = attempts.at(-1)
  return last ? attempts.filter((attempt) => key(attempt) === key(last)) : []
}

const sincePass = (attempts: readonly AttemptFact[]): readonly AttemptFact[] =>
  attempts.slice(attempts.findLastIndex(({ outcome }) => outcome === 'pass') + 1)
