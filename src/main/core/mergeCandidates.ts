import type { Candidate } from '@shared/domain/candidate'
import type { Writing } from '../storage/store'
import { united } from './joinRecords'
import { mergePlan, type Joining } from './mergePlan'
import { moveGuidesAndFeatures } from './moveGuidesAndFeatures'

/** How many credentials changed hands, and how many were joined to one that was there. */
export interface Merged {
  readonly credentialsMoved: number
  readonly credentialsJoined: number
}

/**
 * Makes everything of `from` `into`'s, with nothing lost: what both track is joined, what both recorded is kept once with what either knows of it,
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

/** Moves what only `from` has to `into`, and fills what `into` lacks. The rest goes to the trash with `from`. */
function join(write: Writing, { from, into, attempts, awards, appointments, credits }: Joining): void {
  const credentialId = into.id
  for (const attempt of attempts.moved) write.put('attempt', { ...attempt, credentialId })
  for (const award of awards.moved) write.put('award', { ...award, credentialId })
  for (const appointment of appointments.moved) write.put('appointment', { ...appointment, credentialId })
  for (const credit of credits.moved) write.put('credit', { ...credit, credentialId })
  for (const attempt of attempts.filled) write.put('attempt', attempt)
  for (const award of awards.filled) write.put('award', award)
  for (const appointment of appointments.filled) write.put('appointment', appointment)
  for (const credit of credits.filled) write.put('credit', credit)
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
