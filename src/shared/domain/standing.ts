import { explain } from './explain'
import type { AttemptFact, History, SourcedPolicy } from './history'
import type { Zone } from './instant'
import { milestonesOf } from './milestones'
import type { PlainDate } from './plainDate'
import { type RenewalDates, renewalDates } from './policy/renewalWindow'
import { retake } from './retake'
import type { Period, Standing, StandingState } from './standingTypes'

const NO_DATES: RenewalDates = { opensOn: null, closesOn: null, anyDay: false, graceUntil: null }

/** How one achievement stands, from its history and its periods of validity (see periodsOf). */
export interface StandingInput {
  readonly history: History
  readonly periods: readonly Period[]
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
export function standing({ history, periods, rules, today, zone, explained }: StandingInput): Standing {
  const sat = history.attempts.filter((attempt) => isSat(attempt) && attempt.on <= today).toSorted(bySitting)
  const period = periods.at(-1)
  const renewal = period ? renewalDates(rules.policy, period) : NO_DATES
  const next = retake(rules, sat, period, renewal, zone)
  const dates = {
    state: stateOf(sat, period, renewal, next.answer.allowedOn, today),
    issuedOn: period?.from ?? null,
    expiresOn: period?.to ?? null,
    renewal: { opensOn: renewal.opensOn, closesOn: renewal.closesOn },
    renewsAnyDay: renewal.anyDay,
    graceUntil: renewal.graceUntil,
    retake: next.answer,
    periods: [...periods],
  }
  return {
    ...dates,
    milestones: milestonesOf(dates).filter((milestone) => milestone.on >= today),
    explanations: explained ? explain({ dates, rules, sat, retake: next }) : [],
  }
}

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
  allowedOn: PlainDate | null,
  today: PlainDate,
): StandingState {
  const pending = sat.at(-1)?.outcome === 'pending'
  if (!period) {
    if (sat.length === 0) return 'planned'
    if (pending) return 'pending'
    return allowedOn !== null && allowedOn > today ? 'waiting' : 'ready'
  }
  if (period.revokedOn && period.revokedOn <= today) return pending ? 'pending' : 'revoked'
  if (period.to === null) return period.endKnown ? 'permanent' : 'active'
  if (today <= period.to) {
    return renewal.opensOn && !renewal.anyDay && today >= renewal.opensOn ? 'renewable' : 'active'
  }
  if (pending) return 'pending'
  return renewal.graceUntil && today <= renewal.graceUntil ? 'grace' : 'lapsed'
}
