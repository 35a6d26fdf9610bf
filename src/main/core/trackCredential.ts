import { AppError } from '@shared/contract/errors'
import type { Credential, OwnAchievement } from '@shared/domain/credential'
import { foldText } from '@shared/domain/foldText'
import type { Reading, Writing } from '../storage/store'

/** What is to be tracked: an achievement of the catalogue, or one that its holder describes. */
export type Tracked = { readonly achievementId: string } | { readonly own: OwnAchievement }

/** The credential by which this candidate tracks it already. Own ones are the same by name and issuer. */
export function trackedAs(reading: Reading, candidateId: string, tracked: Tracked): Credential | undefined {
  if ('achievementId' in tracked) return reading.credentialOf(candidateId, tracked.achievementId)
  const key = ownKey(tracked.own)
  return reading.credentialsOf(candidateId).find(({ own }) => own && ownKey(own) === key)
}

/** Own achievements that fold alike are the same one. */
function ownKey({ name, issuer }: OwnAchievement): string {
  return `${foldText(issuer)}\n${foldText(name)}`
}

/** Begins to track it, under `id`. A sample that stands in the way gives place. */
export function track(write: Writing, id: string, candidateId: string, tracked: Tracked): Credential {
  const inTheWay = trackedAs(write, candidateId, tracked)
  if (inTheWay?.sample) write.trash('credential', inTheWay.id)
  const credential: Credential = {
    id,
    candidateId,
    achievementId: 'own' in tracked ? `own/${id.toLowerCase()}` : tracked.achievementId,
    own: 'own' in tracked ? tracked.own : null,
    number: null,
    notes: '',
    tags: [],
    letLapse: null,
    sample: false,
  }
  write.put('credential', credential)
  return credential
}

/** Refuses to track the same twice. @throws AppError conflict */
export function checkUntracked(reading: Reading, candidateId: string, tracked: Tracked, name: string): void {
  const already = trackedAs(reading, candidateId, tracked)
  if (!already || already.sample) return
  const who = reading.get('candidate', candidateId)?.name ?? ''
  throw new AppError(
    'conflict',
    `${name} is tracked for ${who} already, so nothing was added. Open it, and record the attempt or award there.`,
    [{ path: 'achievementId', message: already.id }],
  )
}
