import { basisFrom } from './basisFrom'
import { addDuration, type Duration } from './duration'
import type { Grant } from './grant'
import type { AttemptFact, AwardFact, SourcedPolicy } from './history'
import type { PlainDate } from './plainDate'
import { opensOn, routeTaken } from './policy/renewalWindow'
import { renewalDates } from './policy/renewalWindow'
import { rulesAt } from './policy/rulesAt'
import type { Rules } from './policy/schema'
import { anchorOf, type End, validityEnd, validityLength } from './policy/validity'
import type { Basis, Period, Remark } from './standingTypes'

/** The period that a grant makes, with what has to be said of it, or the remark why it makes none. */
export type Granted =
  | { readonly period: Period; readonly remark?: Remark }
  | { readonly period?: never; readonly remark: Remark }

const remark = (kind: Remark['kind'], on: PlainDate, text: string): { readonly remark: Remark } => ({
  remark: { kind, on, text },
})

/**
 * What a pass or an award means after the period before it: a first award, a renewal by the route it took, or nothing,
 * where it came too early, too late or by a route that is barred (rule shapes 2 and 3).
 */
export function grantedPeriod(
  grant: Grant,
  { policy }: SourcedPolicy,
  before: Period | undefined,
  sat: readonly AttemptFact[],
  today: PlainDate,
): Granted {
  const { pass, award } = grant
  // What was taken back on a later day was still held on this one.
  const later = before?.revokedOn && before.revokedOn > grant.on
  const previous = before && later ? { ...before, revokedOn: null } : before
  const rules = rulesAt(policy, {
    passed: pass ?? { on: grant.on, at: null },
    attempted: pass ?? undefined,
    awarded: award?.issuedOn,
    today,
  })
  const from = pass ? pass.on : grant.on
  const anchor = anchorOf(rules, from, award?.issuedOn)
  // What the issuer granted counts, whatever a rule makes of the day or the way.
  const confirmed = award?.statedBy === 'issuer'
  const build = (end: End, basis?: Basis): { readonly period: Period } => ({
    period: {
      ...(basis && { basis }),
      from,
      anchor,
      ...(pass && { passedOn: pass.on }),
      ...(award && (confirmed || !pass) && { awardedOn: award.issuedOn }),
      origin: confirmed ? 'issuer' : pass ? 'pass' : 'holder',
      by: null,
      revokedOn: award?.revokedOn ?? null,
      ...statedEnd(rules, end, award, from),
    },
  })
  const barred = (pass: AttemptFact): boolean => !confirmed && !isSitting(pass, rules)
  if (!pass || !previous) return pass && barred(pass) ? notHeld(pass) : build(validityEnd(rules, anchor))

  const renewal = renewalDates(
    rules,
    previous,
    sat.filter((attempt) => attempt.on < pass.on),
  )
  const held = !previous.revokedOn && (previous.to === null || from <= previous.to)
  const inGrace = !held && !previous.revokedOn && renewal.graceUntil !== null && from <= renewal.graceUntil
  if (!held && !(inGrace && mayInGrace(rules, pass))) {
    return barred(pass) ? notHeld(pass) : build(validityEnd(rules, anchor))
  }
  const route = routeTaken(rules, pass.route)
  const window = route?.window ?? rules.renewalWindow
  const opens = window && opensOn(window.opens, previous)
  if (!confirmed && window?.early === 'void' && opens && from < opens) {
    return remark(
      'tooEarly',
      from,
      `Sat before the renewal window opened on ${opens}, so the issuer may void it and it is not counted.`,
    )
  }
  if (!confirmed && route && renewal.routes.find((one) => one.via === route.via)?.locked) {
    return remark(
      'routeLocked',
      from,
      'The first renewal attempt went another way, which bars this one, so it is not counted.',
    )
  }
  const end = renewedEnd(rules, anchor, previous, route?.newExpiry ?? rules.renewedValidity)
  if (held && !award && shortens(end, previous)) {
    const until = previous.to ? `until ${previous.to}` : 'for good'
    return remark(
      'tooEarly',
      from,
      `It would end on ${end.to}, but it is valid ${until} already: the later end holds.`,
    )
  }
  const renewed = build(end, basisOf(rules, anchor, previous, route))
  const barredBy = !confirmed && window?.early === 'blocked' && from > previous.from ? opens : null
  return barredBy && from < barredBy ? { ...renewed, ...beforeWindow(from, barredBy) } : renewed
}

/** Nobody can sit it then, so a day is likely wrong; the issuer knows more than what was written down here. */
const beforeWindow = (on: PlainDate, opens: PlainDate): { readonly remark: Remark } =>
  remark(
    'beforeWindow',
    on,
    `Passed before it could be renewed, from ${opens}. It is counted as written down; check its day.`,
  )

/** Whether a renewal would end before what is held; no rule means that. */
function shortens({ to }: End, previous: Period): boolean {
  return to !== undefined && to !== null && previous.endKnown && (previous.to === null || to < previous.to)
}

/** What the end of a renewed period is counted from, and the rule that says so. */
function basisOf(
  rules: Rules,
  on: PlainDate,
  previous: Period,
  route: NonNullable<Rules['renewalRoutes']>[number] | undefined,
): Basis | undefined {
  const expiry = route?.newExpiry ?? rules.renewedValidity
  const length = expiry?.length ?? validityLength(rules)
  if (!expiry || !length) return undefined
  const common = rules.renewedValidity
  const same =
    common && common.from === expiry.from && (!expiry.length || isSame(common.length, expiry.length))
  const stated = same || !route ? common : route
  const oldEnd = expiry.from === 'oldExpiry' ? previous.to : null
  return (
    stated && {
      ...basisFrom(stated === common ? 'renewedValidity' : 'renewalRoutes', stated),
      from: oldEnd ?? on,
      fromOldEnd: oldEnd !== null,
      length,
    }
  )
}

const isSame = (a: Duration | undefined, b: Duration): boolean => a?.n === b.n && a.unit === b.unit

/** Only sitting an exam can earn what is not held; other ways only renew, where there are exams at all. */
function isSitting(pass: AttemptFact, rules: Rules): boolean {
  return pass.route === 'exam' || !rules.renewalRoutes?.some((route) => route.via === pass.route)
}

const notHeld = (pass: AttemptFact): Granted =>
  remark('notHeld', pass.on, 'It was not held on that day, and this way only renews, so it is not counted.')

function mayInGrace({ grace }: Rules, pass: AttemptFact): boolean {
  const sits = pass.route === 'exam' || pass.route === 'shortExam' || pass.route === 'assessment'
  return grace?.allows.some((what) => (sits ? what === 'sit' : what !== 'sit')) ?? false
}

/** The end of a renewed period: counted from the renewal or from the old end, and by the other base where doubtful. */
function renewedEnd(
  rules: Rules,
  on: PlainDate,
  previous: Period,
  rule: Rules['renewedValidity'] | RouteExpiry,
): End {
  if (!rule) return validityEnd(rules, on)
  const by = (base: 'renewal' | 'oldExpiry'): PlainDate | null | undefined => {
    const length = rule.length ?? validityLength(rules)
    if (base === 'oldExpiry')
      return previous.to && length ? addDuration(previous.to, length) : validityEnd(rules, on).to
    const { validity } = rules
    const own = rule.length && (validity?.kind === 'fixed' || validity?.kind === 'creditCycle')
    return validityEnd(
      own ? { ...rules, validity: { ...validity, length: rule.length ?? validity.length } } : rules,
      on,
    ).to
  }
  const also = rule.alternative ? (by(rule.alternative) ?? null) : null
  const to = by(rule.from)
  return { to, also: also === to ? null : also }
}
type RouteExpiry = NonNullable<NonNullable<Rules['renewalRoutes']>[number]['newExpiry']>

/**
 * The end that holds: the issuer's word, else the rule's; a holder's recollection only where no rule is known. Where
 * the issuer dropped expiry for everybody, also over what a badge prints.
 */
export function statedEnd(
  { validity }: Rules,
  { to: computed, also }: End,
  award: AwardFact | null,
  from: PlainDate,
): Pick<Period, 'to' | 'endKnown' | 'toAlso' | 'computedTo' | 'differs'> {
  const stated = award?.expiresOn
  const dropped = validity?.kind === 'never' && validity.overPrinted
  const wins = stated !== undefined && !dropped && (award?.statedBy === 'issuer' || computed === undefined)
  const to = wins ? stated : computed
  return {
    to: to && to < from ? from : (to ?? null),
    endKnown: to !== undefined,
    toAlso: wins ? null : also,
    computedTo: computed ?? null,
    differs: stated !== undefined && computed !== undefined && computed !== stated,
  }
}
