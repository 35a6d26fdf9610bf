import { explainAllowed } from './explainAllowed'
import { counted, explanation } from './explanation'
import type { SourcedPolicy } from './history'
import type { RenewalDates } from './policy/renewalWindow'
import type { opensOn as opening } from './policy/renewalWindow'
import type { StatedRule } from './policy/statedSchema'
import type { Rules } from './policy/schema'
import { validityEnd, validityLength } from './policy/validity'
import type { Retake } from './retake'
import type { Counted, Explanation, Period, Standing } from './standingTypes'
import type { Duration } from './duration'
import type { PlainDate } from './plainDate'

interface ExplainInput {
  readonly dates: Omit<Standing, 'milestones' | 'explanations'>
  readonly rules: SourcedPolicy
  readonly renewal: RenewalDates
  readonly retake: Retake
}

/** The explanation of each date that a standing has: rule, inputs, arithmetic, source, FAQ entry (domain.md). */
export function explain({ dates, rules, renewal, retake }: ExplainInput): Explanation[] {
  const period = dates.periods.at(-1)
  const found: Explanation[] = []
  if (period)
    found.push(
      issued(period),
      ...expiry(period, rules),
      ...windowOpens(renewal, period, rules),
      ...windowCloses(renewal, period, rules),
    )
  if (dates.retake.allowedOn || dates.retake.decidedBy)
    found.push(explainAllowed(dates.retake.allowedOn, rules, retake, renewal, period))
  return found.map((one) => {
    const other = dates.alternatives.find(({ of }) => of === one.of)
    return other ? { ...one, text: `${one.text} Read the other way: ${other.on}.` } : one
  })
}

const LABEL: Record<Period['origin'], Counted['label']> = {
  pass: 'passed',
  issuer: 'issued',
  holder: 'issued',
  renewedBy: 'renewedBy',
}

/** The line that counts from the start of a period. */
function fromStart(period: Period, length: Duration | null, result: PlainDate | null): Counted {
  return counted({
    label: LABEL[period.origin],
    by: period.by,
    from: period.anchor,
    sign: length ? '+' : null,
    length,
    result,
  })
}

function issued(period: Period): Explanation {
  const says = {
    pass: 'It counts from the day of the pass.',
    issuer: 'The issuer states this day.',
    holder: 'You stated this day.',
    renewedBy: period.by
      ? `Passing ${period.by} renewed it on this day.`
      : 'Enough of its components were held from this day.',
  }[period.origin]
  const line = counted({
    label: LABEL[period.origin],
    by: period.by,
    from: period.anchor,
    sign: null,
    length: null,
    result: period.anchor,
  })
  return explanation('issuedOn', period.origin === 'renewedBy' ? 'renews' : 'issuerDate', { says }, [line])
}

function expiry(period: Period, { policy, sources }: SourcedPolicy): Explanation[] {
  if (!period.endKnown) return []
  const rule: StatedRule | undefined =
    policy.composite && period.origin === 'renewedBy' && !period.by ? policy.composite : policy.validity
  const ruleDecides = rule !== undefined && (!period.differs || period.to === period.computedTo)
  const lines: Counted[] = []
  if (rule && (period.computedTo || period.to === null)) {
    lines.push({ ...untilEnd(period, policy), decides: ruleDecides })
  }
  const stated = period.origin === 'issuer' || period.origin === 'holder'
  if (stated && !ruleDecides) {
    lines.push(
      counted({ label: 'issuerSays', from: period.from, sign: null, length: null, result: period.to }),
    )
  }
  const issuer = stated
    ? { expiresOn: period.to, computed: period.computedTo, differs: period.differs }
    : null
  const says = (ruleDecides ? period.basis : undefined) ??
    rule ?? {
      says: period.origin === 'holder' ? 'You stated this day.' : 'The issuer states this day.',
    }
  return [
    explanation(
      'expiresOn',
      ruleDecides ? (period.basis?.rule ?? 'validity') : 'issuerDate',
      says,
      lines,
      issuer,
      sources,
    ),
  ]
}

/** The line that counts to the end of a period: a renewal's from its own basis, a first award's by the validity. */
function untilEnd(period: Period, policy: Rules): Counted {
  const { basis, computedTo } = period
  if (basis?.fromOldEnd) {
    return counted({
      label: 'expires',
      from: basis.from,
      sign: '+',
      length: basis.length,
      result: computedTo,
    })
  }
  if (basis) return fromStart(period, basis.length, computedTo)
  // Where the issuer moved the end, the length alone does not make the sum.
  const whole = validityEnd({ ...policy, extension: undefined }, period.anchor).to === computedTo
  return fromStart(period, whole ? (validityLength(policy) ?? null) : null, computedTo)
}

function windowOpens(
  renewal: RenewalDates,
  period: Period,
  { policy, sources }: SourcedPolicy,
): Explanation[] {
  const { opensOn } = renewal
  if (!opensOn) return []
  const index = renewal.routes.findIndex((route) => route.opensOn === opensOn)
  const route = policy.renewalRoutes?.[index]
  const window = route?.window ?? policy.renewalWindow
  const stated: StatedRule | undefined = route?.window ? route : (policy.renewalWindow ?? route)
  if (!stated) return []
  const says = renewal.anyDay ? 'A renewal counts on any day while it is valid.' : stated.says
  return [
    explanation(
      'renewal.opensOn',
      policy.renewalWindow ? 'renewalWindow' : 'renewalRoutes',
      { ...stated, says },
      [openingLine(window?.opens, period, opensOn)],
      null,
      sources,
    ),
  ]
}

function openingLine(
  opens: Parameters<typeof opening>[0] | undefined,
  period: Period,
  result: PlainDate,
): Counted {
  if (opens?.from === 'passed') return fromStart(period, opens.after, result)
  if (opens?.from === 'expiry' && period.to) {
    return counted({ label: 'expires', from: period.to, sign: '-', length: opens.before, result })
  }
  return fromStart(period, null, result)
}

function windowCloses(
  { closesOn }: RenewalDates,
  period: Period,
  { policy, sources }: SourcedPolicy,
): Explanation[] {
  const rule: StatedRule | undefined = policy.grace ?? policy.renewalWindow ?? policy.renewalRoutes?.[0]
  if (!closesOn || !rule || !period.to) return []
  const length = policy.grace && 'n' in policy.grace.length ? policy.grace.length : null
  const line = counted({
    label: 'expires',
    from: period.to,
    sign: length ? '+' : null,
    length,
    result: closesOn,
  })
  const says = policy.grace ? policy.grace.says : 'It can be renewed through its last valid day.'
  return [
    explanation(
      'renewal.closesOn',
      policy.grace ? 'grace' : 'renewalWindow',
      { ...rule, says },
      [line],
      null,
      sources,
    ),
  ]
}
