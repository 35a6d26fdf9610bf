import type { Appointment } from '@shared/domain/appointment'
import type { Attempt } from '@shared/domain/attempt'
import type { Award } from '@shared/domain/award'
import type { Benefit } from '@shared/domain/benefit'
import type { Credential } from '@shared/domain/credential'
import type { Credit } from '@shared/domain/credit'
import type { Reading } from '../storage/store'
import { joinRecords, type JoinedRecords } from './joinRecords'
import { trackedIndex } from './trackCredential'

/** Two credentials of one achievement, and what of the one that goes moves to the other or fills what it lacks. */
export interface Joining {
  readonly from: Credential
  readonly into: Credential
  readonly attempts: JoinedRecords<Attempt>
  readonly awards: JoinedRecords<Award>
  readonly appointments: JoinedRecords<Appointment>
  readonly credits: JoinedRecords<Credit>
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
  const [ours, theirs] = [[into.id], [from.id]]
  return {
    from,
    into,
    attempts: joinRecords(reading.attemptsOf(ours), reading.attemptsOf(theirs), sameAttempt),
    awards: joinRecords(reading.awardsOf(ours), reading.awardsOf(theirs), sameAward),
    appointments: joinRecords(
      reading.appointmentsOf(ours),
      reading.appointmentsOf(theirs),
      (a, b) => a.at === b.at && a.status === b.status,
    ),
    credits: joinRecords(reading.creditsOf(ours), reading.creditsOf(theirs), sameCredit),
  }
}

/** The same sitting, recorded twice: its day, outcome and exam. */
function sameAttempt(a: Attempt, b: Attempt): boolean {
  return a.on === b.on && a.outcome === b.outcome && a.exam === b.exam
}

/** The same award, recorded twice: its dates, and who says so. Never and not stated are two different ends. */
function sameAward(a: Award, b: Award): boolean {
  return a.statedBy === b.statedBy && a.issuedOn === b.issuedOn && a.expiresOn === b.expiresOn
}

/** The same credits, recorded twice. */
function sameCredit(a: Credit, b: Credit): boolean {
  return a.on === b.on && a.amount === b.amount && a.category === b.category && a.title === b.title
}
