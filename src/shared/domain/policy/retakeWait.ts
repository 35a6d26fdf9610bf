import { addDuration, type Duration } from '../duration'
import type { AttemptFact } from '../history'
import { addHours, dateIn, type Instant, type Zone } from '../instant'
import type { PlainDate } from '../plainDate'
import type { Rules } from './schema'

/** The wait that the last failed attempt began, and when it is over. */
export interface Wait {
  readonly failedOn: PlainDate
  readonly length: Duration
  /** The first day on which it is over. */
  readonly over: PlainDate
  /** The same as an instant, for waits in hours when the attempt's instant is known. */
  readonly overAt: Instant | null
  /** The day by the other reading of a doubtful rule. */
  readonly also: PlainDate | null
}

/**
 * The wait after the last failed attempt (domain.md, rule "retake wait"): by which failed attempt it was, in a row, in
 * all, or within the window of the attempt limit. `sat` is oldest first, only what was really sat. `zone` is the
 * candidate's: today is a day there, so the day on which it is over is one too.
 */
export function retakeWait(rules: Rules, sat: readonly AttemptFact[], zone: Zone): Wait | undefined {
  const rule = rules.retakeWait
  const last = sat.findLast((attempt) => attempt.outcome === 'fail')
  if (!rule || !last) return undefined
  const index = failIndex(rules, sat.slice(0, sat.lastIndexOf(last) + 1), last)
  if (index >= rule.afterFail.length && !rule.lastRepeats) return undefined
  const length = nth(rule.afterFail, index)
  const overAt = length.unit === 'hours' && last.at ? addHours(last.at, length.n) : null
  const over = overAt ? dateIn(overAt, zone) : addDuration(last.on, length)
  const also = rule.alternative ? addDuration(last.on, nth(rule.alternative, index)) : null
  return { failedOn: last.on, length, over, overAt, also: also === over ? null : also }
}

const NO_WAIT: Duration = { n: 0, unit: 'days' }
const nth = (list: readonly Duration[], index: number): Duration =>
  list[Math.min(index, list.length - 1)] ?? NO_WAIT

/** How many failed attempts of the rule's scope lie before `last`, the last of `upTo`. */
function failIndex(
  { retakeWait: rule, attemptLimit }: Rules,
  upTo: readonly AttemptFact[],
  last: AttemptFact,
): number {
  const fails = upTo.filter((attempt) => attempt.outcome === 'fail')
  switch (rule?.index) {
    case 'inAll':
      return fails.length - 1
    case 'limitWindow': {
      const per = attemptLimit?.per
      if (per?.kind === 'fromFirst') return inWindowFromFirst(upTo, per.length) - 1
      if (per?.kind !== 'rolling') return fails.length - 1
      return fails.filter((fail) => addDuration(fail.on, per.length) > last.on).length - 1
    }
    case 'inARow':
    case undefined: {
      const passedAt = upTo.findLastIndex((attempt) => attempt.outcome === 'pass')
      return upTo.slice(passedAt + 1).filter((attempt) => attempt.outcome === 'fail').length - 1
    }
  }
}

/** How many failed in the window that runs now: from the first attempt since a pass or since the one before was over. */
function inWindowFromFirst(upTo: readonly AttemptFact[], length: Duration): number {
  let start: PlainDate | undefined
  let fails = 0
  for (const { on, outcome } of upTo) {
    if (start === undefined || on >= addDuration(start, length)) {
      start = on
      fails = 0
    }
    if (outcome === 'fail') fails++
    if (outcome === 'pass') start = undefined
  }
  return fails
}
