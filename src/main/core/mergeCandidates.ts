import type { Candidate } from '@shared/domain/candidate'
import type { Writing } from '../storage/store'
import { mergePlan, type Joining } from './mergePlan'
import { moveGuidesAndFeatures } from './moveGuidesAndFeatures'

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
  const { moves, joins, benefits } = mergePlan(write, from.id, into.id)
  for (const credential of moves) write.put('credential', { ...credential, candidateId: into.id })
  for (const joining of joins) join(write, joining)
  const targets = new Map(joins.map((joining) => [joining.from.id, joining.into.id]))
  for (const benefit of benefits) {
    const { credentialId } = benefit
    const target = credentialId && (targets.get(credentialId) ?? credentialId)
    write.put('benefit', { ...benefit, candidateId: into.id, credentialId: target })
  }
  moveGuidesAndFeatures(write, from.id, into.id, targets)
  write.put('candidate', {
    ...into,
    notes: united(into.notes, from.notes),
    guardian: into.guardian ?? from.guardian,
    awsLoginId: into.awsLoginId ?? from.awsLoginId,
  })
  write.trash('candidate', from.id)
  return { credentialsMoved: moves.length, credentialsJoined: joins.length }
}

/** Moves what only `from` has to `into`. What is there already stays behind, and goes to the trash with it. */
function join(write: Writing, { from, into, attempts, awards, appointments, credits }: Joining): void {
  for (const attempt of attempts) write.put('attempt', { ...attempt, credentialId: into.id })
  for (const award of awards) write.put('award', { ...award, credentialId: into.id })
  for (const appointment of appointments) write.put('appointment', { ...appointment, credentialId: into.id })
  for (const credit of credits) write.put('credit', { ...credit, credentialId: into.id })
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

function united(a: string, b: string): string {
  if (a === b || b === '') return a
  return a === '' ? b : `${a}\n\n${b}`
}
