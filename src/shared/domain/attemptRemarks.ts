import type { AttemptFact, History, SourcedPolicy } from './history'
import type { Zone } from './instant'
import { addDays, type PlainDate } from './plainDate'
import { attemptLimit } from './policy/attemptLimit'
import { passLock } from './policy/passLock'
import { renewalDates } from './policy/renewalWindow'
import { retakeWait } from './policy/retakeWait'
import { satAsExam } from './policy/routeWait'
import { rulesAt } from './policy/rulesAt'
import type { Rules } from './policy/schema'
import type { Period, Remark } from './standingTypes'

/** An award issued up to so many days before an attempt may still confirm it (time zones). */
const SAME_EVENT = 3
/** So soon after an award nobody renews: the exam that it was for was written down with a later day. */
const TOO_SOON = 150

/** What a history is told by: its rules, its attempts as of today, and the periods that they made. */
interface RemarkInput {
  readonly rules: SourcedPolicy
  readonly history: History
  /** What was really sat, oldest first. */
  readonly sat: readonly AttemptFact[]
  readonly periods: readonly Period[]
  readonly today: PlainDate
  readonly zone: Zone
}

/**
 * What a rule does not foresee in the attempts, and what was made of it: sat while a pass barred it, during a wait, over
 * the limit, twice on one day, or soon after an award that is older than every attempt. Each counts as written down all the same.
 */
export function attemptRemarks(input: RemarkInput): Remark[] {
  const { rules, history, sat, today } = input
  const found: Remark[] = []
  for (const [index, attempt] of sat.entries()) {
    const before = sat.slice(0, index)
    const previous = before.at(-1)
    if (!previous) continue
    if (previous.on === attempt.on && !(previous.at && attempt.at)) found.push(sameDay(attempt))
    const inForce = rulesAt(rules.policy, { attempted: attempt, passed: previous, today: attempt.on })
    if (satAsExam(inForce, [attempt]).length === 0) continue
    const barred =
      whileLocked(inForce, attempt, before, input) ??
      overLimit(inForce, attempt, before, rules) ??
      duringWait(inForce, attempt, before, input.zone)
    if (barred) found.push(barred)
  }
  const first = sat[0]
  const award = history.awards.find(
    ({ issuedOn }) =>
      first?.route === 'exam' &&
      issuedOn <= today &&
      addDays(issuedOn, SAME_EVENT) < first.on &&
      addDays(issuedOn, TOO_SOON) >= first.on,
  )
  if (award) {
    found.push({
      on: award.issuedOn,
      kind: 'awardFirst',
      text: `This award is older than every attempt written down, so it is counted from its own day, ${award.issuedOn}. Check the days.`,
    })
  }
  return found
}

const sameDay = ({ on }: AttemptFact): Remark => ({
  on,
  kind: 'sameDay',
  text: 'Sat more than once on this day. Where the hours are not known, a failed attempt is taken to come before a passed one.',
})

/** Sat although an earlier pass barred the same exam. */
function whileLocked(
  rules: Rules,
  attempt: AttemptFact,
  before: readonly AttemptFact[],
  { periods, rules: { exams } }: RemarkInput,
): Remark | undefined {
  const passed = satAsExam(rules, before).findLast(({ outcome }) => outcome === 'pass')
  if (!passed || (passed.exam !== null && attempt.exam !== null && passed.exam !== attempt.exam))
    return undefined
  const made = periods.findLast(({ from }) => from <= passed.on)
  // A period that a later one replaced ends where that begins; what it would have lasted is the rule's.
  const period = made && made.from === passed.on ? { ...made, to: made.computedTo } : made
  const renewal = period && renewalDates(rules, period, before)
  if (!renewal) return undefined
  const lock = passLock(rules, { passed, period, renewal, exams })
  if (!lock || (lock.over !== null && attempt.on >= lock.over)) return undefined
  const until = lock.over ? ` until ${lock.over}` : ''
  return {
    on: attempt.on,
    kind: 'whileLocked',
    text: `The pass of ${lock.passedOn} barred the same exam${until}. It is counted as written down; check its day and its exam code.`,
  }
}

/** Sat although the limit left no place. */
function overLimit(
  rules: Rules,
  attempt: AttemptFact,
  before: readonly AttemptFact[],
  { exams }: SourcedPolicy,
): Remark | undefined {
  const rule = rules.attemptLimit
  if (!rule || rule.of === 'beta') return undefined
  const previous = before.at(-1)
  const another =
    ((rule.per.kind === 'eligibility' || rule.per.kind === 'purchase') &&
      (previous?.purchase ?? null) !== (attempt.purchase ?? null)) ||
    (rule.per.kind === 'examVersion' && previous?.exam !== attempt.exam)
  const free = attemptLimit(rules, satAsExam(rules, before), attempt.on, exams)?.freeOn
  if (another || free === undefined || (free !== null && attempt.on >= free)) return undefined
  const from = free ? `, and the next place was free from ${free}` : ''
  return {
    on: attempt.on,
    kind: 'overLimit',
    text: `At most ${rule.max} attempts are allowed${from}. It is counted as written down; check its day.`,
  }
}

/** Sat before the wait after a failed attempt was over. */
function duringWait(
  rules: Rules,
  attempt: AttemptFact,
  before: readonly AttemptFact[],
  zone: Zone,
): Remark | undefined {
  if (before.at(-1)?.outcome !== 'fail') return undefined
  // The day of this attempt is one of its own zone, so that on which the wait was over has to be too.
  const wait = retakeWait(rules, satAsExam(rules, before), attempt.zone ?? zone)
  // Of a doubtful wait the shorter reading is enough, and of unknown hours the day itself.
  const over = wait && (wait.also && wait.also < wait.over ? wait.also : wait.over)
  const known = wait?.overAt && attempt.at ? attempt.at >= wait.overAt : undefined
  if (!wait || !over || (known ?? attempt.on >= over)) return undefined
  return {
    on: attempt.on,
    kind: 'duringWait',
    text: `The wait after the failed attempt of ${wait.failedOn} lasted until ${over}. It is counted as written down; check its day.`,
  }
}
