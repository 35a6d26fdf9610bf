import { addDuration, type Duration } from '../duration'
import type { AttemptFact } from '../history'
import { type PlainDate, plainDate } from '../plainDate'
import type { Rules } from './schema'

/** What the limit says: tries left on a day, and the first day from which another is allowed (null: none ever). */
export interface Limit {
  readonly left: number
  readonly freeOn: PlainDate | null | undefined
  readonly countedFrom: PlainDate | undefined
  readonly length: Duration | undefined
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
  switch (per.kind) {
    case 'rolling':
      return rolling(counted, max, per.length, today)
    case 'fromFirst':
      return fromFirst(counted, max, per.length, today)
    case 'calendarYear':
      return calendarYear(counted, max, today)
    case 'eligibility':
    case 'purchase':
      return inGroup(
        lastGroup(sincePass(counted), (attempt) => attempt.purchase ?? null),
        max,
        rule.then,
      )
    case 'examVersion':
      return inGroup(
        lastGroup(counted, (attempt) => attempt.exam),
        max,
        rule.then,
      )
    case 'lifetime':
      return inGroup(counted, max, rule.then)
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
    countedFrom: filling?.on,
    length,
  }
}

function fromFirst(counted: readonly AttemptFact[], max: number, length: Duration, today: PlainDate): Limit {
  let start: PlainDate | undefined
  let used = 0
  for (const { on, outcome } of counted) {
    if (start === undefined || on >= addDuration(start, length)) {
      start = on
      used = 0
    }
    used++
    if (outcome === 'pass') {
      start = undefined
      used = 0
    }
  }
  const over = start && addDuration(start, length)
  const running = over !== undefined && today < over
  return {
    left: running ? Math.max(0, max - used) : max,
    freeOn: used >= max ? over : undefined,
    countedFrom: start,
    length,
  }
}

function calendarYear(counted: readonly AttemptFact[], max: number, today: PlainDate): Limit {
  const yearOf = (date: PlainDate): string => date.slice(0, 4)
  const last = counted.at(-1)
  const inLast = last ? counted.filter(({ on }) => yearOf(on) === yearOf(last.on)).length : 0
  const inThis = counted.filter(({ on }) => yearOf(on) === yearOf(today)).length
  const freeOn = last && inLast >= max ? plainDate(`${Number(yearOf(last.on)) + 1}-01-01`) : undefined
  return { left: Math.max(0, max - inThis), freeOn, countedFrom: last?.on, length: undefined }
}

/** Within one purchase, eligibility or exam version; when it is used up, after `then` from the last, or never. */
function inGroup(group: readonly AttemptFact[], max: number, then: Duration | undefined): Limit {
  const last = group.at(-1)
  const full = last !== undefined && group.length >= max
  return {
    left: Math.max(0, max - group.length),
    freeOn: full ? (then ? addDuration(last.on, then) : null) : undefined,
    countedFrom: last?.on,
    length: then,
  }
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
