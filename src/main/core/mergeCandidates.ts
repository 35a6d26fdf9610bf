import type { Candidate } from '@shared/domain/candidate'
import type { Attempt } from '@shared/domain/attempt'
import type { Award } from '@shared/domain/award'
import type { Credit } from '@shared/domain/credit'
import type { Credential } from '@shared/domain/credential'
import type { Writing } from '../storage/store'
import { trackedAs } from './trackCredential'

/** How many credentials changed hands, and how many were joined to one that was there. */
export interface Merged {
  readonly credentialsMoved: number
  readonly credentialsJoined: number
}

/**
 * Makes everything of `from` `into`'s, with nothing lost: what both track is joined, what both recorded is kept once,
 * and the doubled one goes to the trash with `from`. Runs within one change.
 */
export function mergeCandidates(write: Writing, from: Candidate, into: Candidate): Merged {
  let [credentialsMoved, credentialsJoined] = [0, 0]
  const benefits = write.benefitsOf(from.id)
  const targets = new Map<string, string>()
  for (const credential of write.credentialsOf(from.id)) {
    const { achievementId, own } = credential
    const target = trackedAs(write, into.id, own ? { own } : { achievementId })
    if (target) {
      join(write, credential, target)
      targets.set(credential.id, target.id)
      credentialsJoined++
    } else {
      write.put('credential', { ...credential, candidateId: into.id })
      credentialsMoved++
    }
  }
  for (const benefit of benefits) {
    const { credentialId } = benefit
    const target = credentialId && (targets.get(credentialId) ?? credentialId)
    write.put('benefit', { ...benefit, candidateId: into.id, credentialId: target })
  }
  write.put('candidate', {
    ...into,
    notes: united(into.notes, from.notes),
    guardian: into.guardian ?? from.guardian,
    awsLoginId: into.awsLoginId ?? from.awsLoginId,
  })
  write.trash('candidate', from.id)
  return { credentialsMoved, credentialsJoined }
}

/** Moves what happened with `from` to `into`. What is there already stays behind, and goes to the trash with it. */
function join(write: Writing, from: Credential, into: Credential): void {
  const attempts = write.attemptsOf([into.id])
  for (const attempt of write.attemptsOf([from.id])) {
    if (!attempts.some((other) => sameAttempt(other, attempt))) {
      write.put('attempt', { ...attempt, credentialId: into.id })
    }
  }
  const awards = write.awardsOf([into.id])
  for (const award of write.awardsOf([from.id])) {
    if (!awards.some((other) => sameAward(other, award)))
      write.put('award', { ...award, credentialId: into.id })
  }
  const appointments = write.appointmentsOf([into.id])
  for (const appointment of write.appointmentsOf([from.id])) {
    const doubled = appointments.some(
      ({ at, status }) => at === appointment.at && status === appointment.status,
    )
    if (!doubled) write.put('appointment', { ...appointment, credentialId: into.id })
  }
  const credits = write.creditsOf([into.id])
  for (const credit of write.creditsOf([from.id])) {
    if (!credits.some((other) => sameCredit(other, credit)))
      write.put('credit', { ...credit, credentialId: into.id })
  }
  const otherNumber =
    from.number && into.number && from.number !== into.number ? `Number: ${from.number}` : ''
  write.put('credential', {
    ...into,
    number: into.number ?? from.number,
    notes: united(united(into.notes, from.notes), otherNumber),
    tags: [...new Set([...into.tags, ...from.tags])],
    // Whoever still wanted it keeps it wanted.
    letLapse: from.letLapse && into.letLapse,
    sample: from.sample && into.sample,
  })
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

function united(a: string, b: string): string {
  if (a === b || b === '') return a
  return a === '' ? b : `${a}\n\n${b}`
}
