import { addDuration, type Duration } from './duration'
import { counted, explanation } from './explanation'
import type { SourcedPolicy } from './history'
import { lockLines } from './lockLines'
import type { PlainDate } from './plainDate'
import type { Limit } from './policy/attemptLimit'
import type { RenewalDates } from './policy/renewalWindow'
import type { Wait } from './policy/retakeWait'
import type { StatedRule } from './policy/statedSchema'
import type { Retake } from './retake'
import type { Counted, Explanation, Period } from './standingTypes'
import { windowEnded } from './windowEnded'

/**
 * Why the next attempt is allowed from `allowedOn`, or why no day is known: what each rule says, and which decided.
 */
export function explainAllowed(
  allowedOn: PlainDate | null,
  { policy, sources }: SourcedPolicy,
  { answer: { decidedBy }, rules, wait, limit, lock, window, ofRoute }: Retake,
  renewal: RenewalDates,
  period: Period | undefined,
): Explanation {
  const lines: Counted[] = []
  const add = (name: string, ...parts: readonly Counted[]): void => {
    for (const part of parts) lines.push({ ...part, decides: part.decides && name === decidedBy })
  }
  const ended = window && windowEnded(window, renewal, period)
  if (ended) add('renewalWindow', ...ended.lines)
  else if (window) {
    const label = window === renewal.examWindow || opensARoute(window, renewal) ? 'opens' : 'failed'
    add('renewalWindow', counted({ label, from: window, sign: null, length: null, result: window }))
  }
  if (lock) add('passLock', ...lockLines(lock, rules, renewal, period))
  if (limit?.freeOn && limit.countedFrom)
    add('attemptLimit', limitLine(limit, limit.freeOn, limit.countedFrom))
  if (wait) add('retakeWait', waitLine(wait))
  lines.sort((a, b) => Number(b.decides) - Number(a.decides))

  const rule = ((): StatedRule | undefined => {
    if (ofRoute) return ofRoute
    switch (decidedBy) {
      case 'retakeWait':
        return rules.retakeWait
      case 'passLock':
        return rules.passLock
      case 'attemptLimit':
        return rules.attemptLimit
      case null:
      default:
        return policy.renewalWindow ?? policy.renewalRoutes?.[0]
    }
  })()
  const unknownHour = wait?.length.unit === 'hours' && !wait.overAt
  const says = [
    rule?.says ?? `It may be sat from ${allowedOn}.`,
    ...(ended && decidedBy === 'renewalWindow' ? [ended.says] : []),
    ...(unknownHour ? ['Only the day of the attempt is known, so it is counted whatever the hour was.'] : []),
    ...(allowedOn === null ? ['No day is known from which it may be sat again.'] : []),
  ].join(' ')
  return explanation('retake.allowedOn', decidedBy ?? 'retakeWait', { ...rule, says }, lines, null, sources)
}

const opensARoute = (day: PlainDate, { routes }: RenewalDates): boolean =>
  routes.some(({ opensOn }) => opensOn === day)

function limitLine({ length, also }: Limit, freeOn: PlainDate, { on, outcome }: CountedAttempt): Counted {
  const step = length ? (also ? 'the day after' : undefined) : 'the first day on which a place is free'
  return sum(WAS[outcome], on, length ?? null, freeOn, step)
}

type CountedAttempt = NonNullable<Limit['countedFrom']>

/** A limit counts what did not fail too. */
const WAS: Record<CountedAttempt['outcome'], Counted['label']> = {
  pass: 'passed',
  fail: 'failed',
  pending: 'sat',
  'no-show': 'noShow',
  cancelled: 'noShow',
}

function waitLine({ failedOn, length, over }: Wait): Counted {
  const step = addDuration(failedOn, length) === over ? undefined : HOUR_BY_HOUR
  return sum('failed', failedOn, length, over, step)
}

/** The moment itself is `retake.allowedAt`. */
const HOUR_BY_HOUR = 'to the hour, in the candidate’s time zone'

const sum = (
  label: Counted['label'],
  from: PlainDate,
  length: Duration | null,
  result: PlainDate,
  step: string | undefined,
): Counted =>
  counted({
    label,
    from,
    sign: length ? '+' : null,
    length,
    result,
    ...(step !== undefined && { step }),
  })
