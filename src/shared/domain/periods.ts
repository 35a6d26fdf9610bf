import type { AttemptFact, AwardFact, History, PolicyLookup } from './history'
import { addDays, type PlainDate } from './plainDate'
import { addDuration } from './duration'
import type { Policy } from './policy/schema'
import { lastValidDay } from './policy/validity'
import type { Period } from './standingTypes'

/** An award is the issuer's word on a pass where it was issued from 3 days before it (time zones) to 60 days after. */
const ISSUED_BEFORE_PASS = 3
const ISSUED_AFTER_PASS = 60

/** Something that made a credential valid: a pass, an award without one, or the pass of another that renews it. */
interface Grant {
  readonly on: PlainDate
  readonly achievement: string
  readonly pass: AttemptFact | null
  readonly award: AwardFact | null
}

/**
 * The stretches of validity of each achievement as known on `today`, oldest first, from passes, awards and renewals of
 * one by another, told day by day in the order in which they happened. What lies after `today` has not happened yet.
 * A period that a later one replaces ends where that begins.
 */
export function periodsOf(
  histories: readonly History[],
  lookup: PolicyLookup,
  today: PlainDate,
): ReadonlyMap<string, readonly Period[]> {
  const found = new Map<string, Period[]>(histories.map(({ achievement }) => [achievement, []]))
  const grants = histories.flatMap((history) => grantsOf(history, today))
  grants.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

  for (let first = 0; first < grants.length;) {
    const day = grants[first]?.on
    let end = first
    while (grants[end]?.on === day) end++
    const sameDay = grants.slice(first, end)
    // A pass counts for its own achievement before it renews others, also where both were passed on one day.
    for (const grant of sameDay) {
      const periods = found.get(grant.achievement)
      if (periods) add(periods, grantedPeriod(grant, lookup(grant.achievement)?.policy ?? {}, periods.at(-1)))
    }
    for (const grant of sameDay) if (grant.pass) renewOthers(grant, found, lookup)
    first = end
  }
  return found
}

/** Passes and awards of one achievement, each award joined to the pass it confirms. */
function grantsOf(history: History, today: PlainDate): Grant[] {
  const passes = history.attempts.filter((attempt) => attempt.outcome === 'pass' && attempt.on <= today)
  const free = history.awards.filter((award) => award.issuedOn <= today)
  const grants: Grant[] = []
  for (const pass of passes.toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
    const next = passes.find((other) => other.on > pass.on)
    const award = takeAward(free, pass.on, next?.on)
    grants.push({ on: pass.on, achievement: history.achievement, pass, award })
  }
  for (const award of free) {
    grants.push({ on: award.issuedOn, achievement: history.achievement, pass: null, award })
  }
  return grants
}

/** Takes out of `free` the award that confirms what happened on `day`, the nearest one first. */
function takeAward(free: AwardFact[], day: PlainDate, before: PlainDate | undefined): AwardFact | null {
  const from = addDays(day, -ISSUED_BEFORE_PASS)
  const to = addDays(day, ISSUED_AFTER_PASS)
  let best: AwardFact | null = null
  for (const award of free) {
    if (award.issuedOn < from || award.issuedOn > to || (before && award.issuedOn >= before)) continue
    if (!best || distance(award.issuedOn, day) < distance(best.issuedOn, day)) best = award
  }
  if (best) free.splice(free.indexOf(best), 1)
  return best
}

const distance = (a: PlainDate, b: PlainDate): number => Math.abs(Date.parse(a) - Date.parse(b))

/** The period that a pass or an award grants. The issuer's end wins over the computed one (domain.md). */
function grantedPeriod(grant: Grant, policy: Policy, previous: Period | undefined): Period {
  const { pass, award } = grant
  const from = pass ? pass.on : grant.on
  const anchor =
    policy.validity?.kind === 'fixed' && policy.validity.anchor === 'awarded'
      ? (award?.issuedOn ?? from)
      : from
  const computed = renewedEnd(policy, anchor, previous) ?? lastValidDay(policy, anchor)
  return {
    from,
    anchor,
    origin: award?.statedBy === 'issuer' ? 'issuer' : pass ? 'pass' : 'holder',
    by: null,
    revokedOn: award?.revokedOn ?? null,
    ...endOf(computed, award, from),
  }
}

/** Where renewals are added to the old expiry: that end, if the old period still ran. */
function renewedEnd(policy: Policy, on: PlainDate, previous: Period | undefined): PlainDate | undefined {
  const rule = policy.renewedValidity
  const length = rule?.length ?? (policy.validity?.kind === 'fixed' ? policy.validity.length : undefined)
  if (rule?.from !== 'oldExpiry' || !length || !previous?.to || previous.to < on) return undefined
  return addDuration(previous.to, length)
}

/** The end of a period: the issuer's word, else the rule's; a holder's recollection only where no rule is known. */
function endOf(
  computed: PlainDate | null | undefined,
  award: AwardFact | null,
  from: PlainDate,
): Pick<Period, 'to' | 'endKnown' | 'computedTo' | 'differs'> {
  const stated = award?.expiresOn
  const wins = stated !== undefined && (award?.statedBy === 'issuer' || computed === undefined)
  const to = wins ? stated : computed
  return {
    to: to && to < from ? from : (to ?? null),
    endKnown: to !== undefined,
    computedTo: computed ?? null,
    differs: wins && computed !== undefined && computed !== stated,
  }
}

/** Renews what `grant`'s achievement renews, where it is held on that day, and never to an earlier end. */
function renewOthers(grant: Grant, found: ReadonlyMap<string, Period[]>, lookup: PolicyLookup): void {
  for (const target of lookup(grant.achievement)?.policy.renews?.achievements ?? []) {
    const periods = found.get(target)
    const current = periods?.at(-1)
    if (!periods || !current?.to || current.to < grant.on || current.revokedOn) continue
    // Its own pass or award of the same day says it already.
    if (current.from === grant.on && current.origin !== 'renewedBy') continue
    const end = endOf(lastValidDay(lookup(target)?.policy ?? {}, grant.on), null, grant.on)
    if (!end.endKnown || (end.to !== null && end.to <= current.to)) continue
    add(periods, {
      from: grant.on,
      anchor: grant.on,
      origin: 'renewedBy',
      by: grant.achievement,
      revokedOn: null,
      ...end,
    })
  }
}

/** Appends `period`; the one before it ends where this begins. One that begins on the same day is replaced. */
function add(periods: Period[], period: Period): void {
  const last = periods.at(-1)
  if (last && last.from === period.from) periods.pop()
  else if (last && (last.to === null || last.to > period.from)) {
    periods[periods.length - 1] = { ...last, to: period.from }
  }
  periods.push(period)
}
