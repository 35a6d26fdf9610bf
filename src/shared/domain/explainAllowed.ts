import type { Duration } from './duration'
import { counted, explanation } from './explanation'
import type { SourcedPolicy } from './history'
import type { PlainDate } from './plainDate'
import type { RenewalDates } from './policy/renewalWindow'
import type { StatedRule } from './policy/statedSchema'
import type { Retake } from './retake'
import type { Counted, Explanation, Period } from './standingTypes'

/**
 * Why the next attempt is allowed from `allowedOn`, or why no day is known: what each rule says, and which decided.
 */
export function explainAllowed(
  allowedOn: PlainDate | null,
  { policy, sources }: SourcedPolicy,
  { answer: { decidedBy }, wait, limit, lock, window, ofRoute }: Retake,
  { examWindow }: RenewalDates,
  period: Period | undefined,
): Explanation {
  const lines: Counted[] = []
  const add = (rule: string, part: Parameters<typeof counted>[0]): void => {
    lines.push({ ...counted(part), decides: rule === decidedBy })
  }
  const ended = window && window !== examWindow ? endedBefore(window, examWindow, period) : undefined
  if (ended) {
    if (examWindow)
      add('', { label: 'opens', from: examWindow, sign: null, length: null, result: examWindow })
    add('renewalWindow', ended.line)
  } else if (window) {
    add('renewalWindow', { label: 'opens', from: window, sign: null, length: null, result: window })
  }
  if (lock) {
    const until = policy.passLock?.until
    const length = until?.kind === 'over' ? until.length : null
    add('passLock', {
      label: 'passed',
      from: lock.passedOn,
      sign: length ? '+' : null,
      length,
      result: lock.over,
    })
  }
  if (limit?.freeOn && limit.countedFrom) {
    const { countedFrom, length, freeOn } = limit
    add('attemptLimit', {
      label: 'failed',
      from: countedFrom,
      sign: length ? '+' : null,
      length: length ?? null,
      result: freeOn,
    })
  }
  if (wait)
    add('retakeWait', {
      label: 'failed',
      from: wait.failedOn,
      sign: '+',
      length: wait.length,
      result: wait.over,
    })
  lines.sort((a, b) => Number(b.decides) - Number(a.decides))

  const rule = ((): StatedRule | undefined => {
    if (ofRoute) return ofRoute
    switch (decidedBy) {
      case 'retakeWait':
        return policy.retakeWait
      case 'passLock':
        return policy.passLock
      case 'attemptLimit':
        return policy.attemptLimit
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

const DAY: Duration = { n: 1, unit: 'days' }

/** Where validity ends before the window opens: the line that ends on `free`, the day from which no window bars it. */
function endedBefore(
  free: PlainDate,
  examWindow: PlainDate | null,
  period: Period | undefined,
): { readonly line: Parameters<typeof counted>[0]; readonly says: string } | undefined {
  if (!period) return undefined
  if (free === period.revokedOn) {
    return {
      line: { label: 'closes', from: free, sign: null, length: null, result: free },
      says: `It was revoked on ${free}, so no window bars it any more.`,
    }
  }
  if (!period.to) return undefined
  return {
    line: { label: 'expires', from: period.to, sign: '+', length: DAY, result: free },
    says: `Its window would open only on ${examWindow}, after it expires on ${period.to}: it cannot be renewed while it is valid, and may be sat again from the day after.`,
  }
}
