import type { Duration } from './duration'
import { explanation } from './explanation'
import type { AttemptFact, SourcedPolicy } from './history'
import type { PlainDate } from './plainDate'
import type { Retake } from './retake'
import type { Counted, Explanation, Period, Standing } from './standingTypes'

type Dates = Omit<Standing, 'milestones' | 'explanations'>

interface ExplainInput {
  readonly dates: Dates
  readonly rules: SourcedPolicy
  readonly sat: readonly AttemptFact[]
  readonly retake: Retake
}

/** The explanation of each date that a standing has: rule, inputs, arithmetic, source, FAQ entry (domain.md). */
export function explain({ dates, rules, retake }: ExplainInput): Explanation[] {
  const period = dates.periods.at(-1)
  const found: Explanation[] = []
  if (period) {
    found.push(
      issued(period),
      ...expiry(period, rules),
      ...windowOpens(dates, period, rules),
      ...windowCloses(dates, period, rules),
    )
  }
  if (dates.retake.allowedOn) found.push(allowed(dates.retake.allowedOn, rules, retake))
  return found
}

const LABEL: Record<Period['origin'], Counted['label']> = {
  pass: 'passed',
  issuer: 'issued',
  holder: 'issued',
  renewedBy: 'renewedBy',
}

/** The line that counts from the start of a period. */
function fromStart(
  period: Period,
  sign: '+' | null,
  length: Duration | null,
  result: PlainDate | null,
): Counted {
  return line({ label: LABEL[period.origin], by: period.by, from: period.anchor, sign, length, result })
}

const line = (part: Omit<Counted, 'decides' | 'by'> & { by?: string | null }): Counted => ({
  by: null,
  ...part,
  decides: true,
})

function issued(period: Period): Explanation {
  const says = {
    pass: 'It counts from the day of the pass.',
    issuer: 'The issuer states this day.',
    holder: 'You stated this day.',
    renewedBy: `Passing ${period.by} renewed it on this day.`,
  }[period.origin]
  return explanation('issuedOn', period.origin === 'renewedBy' ? 'renews' : 'issuerDate', { says }, [
    line({
      label: LABEL[period.origin],
      by: period.by,
      from: period.from,
      sign: null,
      length: null,
      result: period.from,
    }),
  ])
}

function expiry(period: Period, { policy, sources }: SourcedPolicy): Explanation[] {
  if (!period.endKnown) return []
  const rule = policy.validity
  const length = rule?.kind === 'fixed' ? rule.length : null
  const counted: Counted[] = []
  const statedHere = period.origin === 'issuer' || period.origin === 'holder'
  if (rule && (period.computedTo || period.to === null)) {
    counted.push({
      ...fromStart(period, length ? '+' : null, length, period.computedTo),
      decides: !period.differs,
    })
  }
  if (statedHere && (period.differs || counted.length === 0)) {
    counted.push(
      line({ label: 'issuerSays', from: period.from, sign: null, length: null, result: period.to }),
    )
  }
  const issuer = statedHere
    ? { expiresOn: period.to, computed: period.computedTo, differs: period.differs }
    : null
  const stated = rule ?? {
    says: period.origin === 'holder' ? 'You stated this day.' : 'The issuer states this day.',
  }
  return [
    explanation(
      'expiresOn',
      rule && !period.differs ? 'validity' : 'issuerDate',
      stated,
      counted,
      issuer,
      sources,
    ),
  ]
}

function windowOpens(dates: Dates, period: Period, { policy, sources }: SourcedPolicy): Explanation[] {
  const { opensOn } = dates.renewal
  if (!opensOn) return []
  const opens = policy.renewalWindow?.opens
  const route = policy.renewalRoutes?.[0]
  const says =
    policy.renewalWindow ?? (route && { ...route, says: 'A renewal counts on any day while it is valid.' })
  if (!says) return []
  const counted =
    opens?.from === 'passed'
      ? fromStart(period, '+', opens.after, opensOn)
      : opens?.from === 'expiry' && period.to
        ? line({ label: 'expires', from: period.to, sign: '-', length: opens.before, result: opensOn })
        : fromStart(period, null, null, opensOn)
  return [
    explanation(
      'renewal.opensOn',
      policy.renewalWindow ? 'renewalWindow' : 'renewalRoutes',
      says,
      [counted],
      null,
      sources,
    ),
  ]
}

function windowCloses(dates: Dates, period: Period, { policy, sources }: SourcedPolicy): Explanation[] {
  const { closesOn } = dates.renewal
  const rule = policy.grace ?? policy.renewalWindow ?? policy.renewalRoutes?.[0]
  if (!closesOn || !rule || !period.to) return []
  const counted = line({
    label: 'expires',
    from: period.to,
    sign: policy.grace ? '+' : null,
    length: policy.grace?.length ?? null,
    result: closesOn,
  })
  const says = policy.grace ? policy.grace.says : 'It can be renewed through its last valid day.'
  return [
    explanation(
      'renewal.closesOn',
      policy.grace ? 'grace' : 'renewalWindow',
      { ...rule, says },
      [counted],
      null,
      sources,
    ),
  ]
}

function allowed(allowedOn: PlainDate, { policy, sources }: SourcedPolicy, found: Retake): Explanation {
  const { wait, lock, window } = found
  const by = found.answer.decidedBy
  const counted: Counted[] = []
  if (window) {
    counted.push({
      ...line({ label: 'opens', from: window, sign: null, length: null, result: window }),
      decides: by === 'renewalWindow',
    })
  }
  if (lock && policy.passLock) {
    const part = {
      label: 'passed',
      from: lock.passedOn,
      sign: '+',
      length: policy.passLock.length,
      result: lock.over,
    } as const
    counted.push({ ...line(part), decides: by === 'passLock' })
  }
  if (wait) {
    const part = {
      label: 'failed',
      from: wait.failedOn,
      sign: '+',
      length: wait.length,
      result: wait.over,
    } as const
    counted.push({ ...line(part), decides: by === 'retakeWait' })
  }
  counted.sort((a, b) => Number(b.decides) - Number(a.decides))
  const rule =
    by === 'retakeWait' ? policy.retakeWait : by === 'passLock' ? policy.passLock : policy.renewalWindow
  const hours =
    wait?.length.unit === 'hours' && !wait.overAt
      ? ' Only the day of the attempt is known, so it is counted whatever the hour was.'
      : ''
  const says = { ...rule, says: (rule?.says ?? `It may be sat from ${allowedOn}.`) + hours }
  return explanation('retake.allowedOn', by ?? 'retakeWait', says, counted, null, sources)
}
