import type { Appointment } from '@shared/domain/appointment'
import type { Attempt } from '@shared/domain/attempt'
import type { Award } from '@shared/domain/award'
import type { Benefit } from '@shared/domain/benefit'
import type { Credential } from '@shared/domain/credential'
import type { Credit } from '@shared/domain/credit'
import type { Reading } from '../storage/store'
import { trackedIndex } from './trackCredential'

/** Two credentials of one achievement, and what only the one that goes has recorded. */
export interface Joining {
  readonly from: Credential
  readonly into: Credential
  readonly attempts: readonly Attempt[]
  readonly awards: readonly Award[]
  readonly appointments: readonly Appointment[]
  readonly credits: readonly Credit[]
}

/** What a merge of two candidates does: what changes hands whole, what is joined, and the benefits that go along. */
export interface MergePlan {
  readonly moves: readonly Credential[]
  readonly joins: readonly Joining[]
  readonly benefits: readonly Benefit[]
}

/** Plans to make everything of candidate `fromId` `intoId`'s, what both recorded kept once. Changes nothing. */
export function mergePlan(reading: Reading, fromId: string, intoId: string): MergePlan {
  const moves: Credential[] = []
  const joins: Joining[] = []
  const index = trackedIndex(reading, intoId)
  for (const credential of reading.credentialsOf(fromId)) {
    const { achievementId, own } = credential
    const target = index.find(own ? { own } : { achievementId })
    if (target) joins.push(joining(reading, credential, target))
    else moves.push(credential)
  }
  return { moves, joins, benefits: reading.benefitsOf(fromId) }
}

function joining(reading: Reading, from: Credential, into: Credential): Joining {
  const attempts = reading.attemptsOf([into.id])
  const awards = reading.awardsOf([into.id])
  const appointments = reading.appointmentsOf([into.id])
  const credits = reading.creditsOf([into.id])
  return {
    from,
    into,
    attempts: reading
      .attemptsOf([from.id])
      .filter((each) => !attempts.some((other) => sameAttempt(other, each))),
    awards: reading.awardsOf([from.id]).filter((each) => !awards.some((other) => sameAward(other, each))),
    appointments: reading
      .appointmentsOf([from.id])
      .filter(({ at, status }) => !appointments.some((other) => other.at === at && other.status === status)),
    credits: reading.creditsOf([from.id]).filter((each) => !credits.some((other) => sameCredit(other, each))),
  }
}

/** The same sitting, recorded twice: its day, outcome and exam. */
function sameAttempt(a: Attempt, b: Attempt): boolean {
  return a.on === b.on && a.outcome === b.outcome && a.exam === b.exam
}

/** The same award, recorded twice: its identity at the issuer's side, or its dates. */
function sameAward(a: Award, b: Award): boolean {
  if (a.externalId !== null && a.externalId === b.externalId) return true
  return a.issuedOn === b.issuedOn && a.expiresOn === b.expiresOn
}

/** The same credits, recorded twice. */
function sameCredit(a: Credit, b: Credit): boolean {
  return a.on === b.on && a.amount === b.amount && a.category === b.category && a.title === b.title
}
