import { attemptRemarks } from './attemptRemarks'
import { explain } from './explain'
import type { AttemptFact, History, SourcedPolicy } from './history'
import type { Zone } from './instant'
import { milestonesOf } from './milestones'
import type { Past } from './past'
import type { PlainDate } from './plainDate'
import { creditProgress } from './policy/creditProgress'
import { dutiesDue } from './policy/dutiesDue'
import { eligibilityTries } from './policy/eligibilityTries'
import { includedTries } from './policy/includedTries'
import { NO_RENEWAL, type RenewalDates, renewalDates } from './policy/renewalWindow'
import { rulesAt } from './policy/rulesAt'
import { retake, type Retake } from './retake'
import type { Period, Standing, StandingState } from './standingTypes'

/** How one achievement stands, from its history and what became of it (see periodsOf). */
export interface StandingInput {
  readonly history: History
  readonly past: Past
  readonly rules: SourcedPolicy
  readonly today: PlainDate
  readonly zone: Zone
  /** False leaves the explanations out, where only dates are wanted. */
  readonly explained: boolean
}

/**
 * What a credential's history means on `today`: state, dates, what is allowed, and why (domain.md, "Standing"). Pure:
 * no clock, no database, no locale. What lies after `today` has not happened yet.
 */
export function standing({ history, past, rules, today, zone, explained }: StandingInput): Standing {
  const attempts = history.attempts.filter((attempt) => attempt.on <= today).toSorted(bySitting)
  const sat = attempts.filter(isSat)
  const period = past.periods.at(-1)
  const current = rulesAt(rules.policy, {
    passed: period && (passOn(sat, period.passedOn ?? period.anchor) ?? { on: period.anchor, at: null }),
    awarded: period?.anchor,
    today,
  })
  const renewal = period ? renewalDates(current, period, sat) : NO_RENEWAL
  // What was taken back asks for nothing more.
  const held = period?.revokedOn ? undefined : period
  const next = retake({ rules, sat, attempts, period, renewal, today, zone })
  const dates = {
    state: stateOf(sat, period, renewal, next.answer, today),
    issuedOn: period?.awardedOn ?? period?.anchor ?? null,
    expiresOn: period?.to ?? null,
    renewal: { opensOn: renewal.opensOn, closesOn: renewal.closesOn },
    renewsAnyDay: renewal.anyDay,
    graceUntil: renewal.graceUntil,
    retake: next.answer,
    routes: [...renewal.routes],
    credits: held ? creditProgress(current, history.credits ?? [], held, today) : null,
    included: includedTries(current, attempts) ?? eligibilityTries(current, attempts, next.limit),
    duties: held ? dutiesDue(current, held, today) : [],
    alternatives: alternatives(period, renewal, next),
    remarks: explained
      ? [
          ...past.remarks,
          ...attemptRemarks({ rules, history, sat, periods: past.periods, today, zone }),
        ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
      : past.remarks,
    periods: past.periods,
  }
  return {
    ...dates,
    milestones: milestonesOf(dates).filter((milestone) => milestone.on >= today),
    explanations: explained
      ? explain({ dates, rules: { ...rules, policy: current }, renewal, retake: next })
      : [],
  }
}

/** The pass of that day, whose instant may decide which rules were in force. */
const passOn = (sat: readonly AttemptFact[], day: PlainDate): AttemptFact | undefined =>
  sat.findLast(({ on, outcome }) => on === day && outcome === 'pass')

/** A no-show or a cancelled appointment was not sat. */
const isSat = ({ outcome }: AttemptFact): boolean => outcome !== 'no-show' && outcome !== 'cancelled'

/** On one day of unknown hours: nobody sits again after passing, nor before the last result is known. */
const RANK: Record<AttemptFact['outcome'], number> = {
  'no-show': 0,
  cancelled: 0,
  fail: 1,
  pending: 2,
  pass: 3,
}

/** Oldest first; on one day by the instant where known. */
function bySitting(a: AttemptFact, b: AttemptFact): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  if (a.at && b.at && a.at !== b.at) return a.at < b.at ? -1 : 1
  return RANK[a.outcome] - RANK[b.outcome]
}

/** domain.md's table of states. */
function stateOf(
  sat: readonly AttemptFact[],
  period: Period | undefined,
  renewal: RenewalDates,
  { allowedOn, decidedBy }: Standing['retake'],
  today: PlainDate,
): StandingState {
  const pending = sat.at(-1)?.outcome === 'pending'
  if (!period) {
    if (sat.length === 0) return 'planned'
    if (pending) return 'pending'
    const waits = allowedOn === null ? decidedBy !== null : allowedOn > today
    return waits ? 'waiting' : 'ready'
  }
  if (period.revokedOn) return pending ? 'pending' : 'revoked'
  if (period.to === null) return period.endKnown ? 'permanent' : 'active'
  if (today <= period.to) {
    return renewal.opensOn && !renewal.anyDay && today >= renewal.opensOn ? 'renewable' : 'active'
  }
  if (pending) return 'pending'
  return renewal.graceUntil && today <= renewal.graceUntil ? 'grace' : 'lapsed'
}

/** The other reading of each date whose rule the pack calls doubtful. */
function alternatives(
  period: Period | undefined,
  renewal: RenewalDates,
  next: Retake,
): Standing['alternatives'] {
  const found: Standing['alternatives'] = []
  if (period?.toAlso) found.push({ of: 'expiresOn', on: period.toAlso })
  if (renewal.opensAlso && renewal.opensAlso !== renewal.opensOn)
    found.push({ of: 'renewal.opensOn', on: renewal.opensAlso })
  const also =
    next.answer.decidedBy === 'retakeWait'
      ? next.wait?.also
      : next.answer.decidedBy === 'attemptLimit'
        ? next.limit?.also
        : undefined
  if (also) found.push({ of: 'retake.allowedOn', on: also })
  return found
}
