import { AppError } from '@shared/contract/errors'
import type { Credential, OwnAchievement } from '@shared/domain/credential'
import { foldText } from '@shared/domain/foldText'
import type { Reading, Writing } from '../storage/store'

/** What is to be tracked: an achievement of the catalogue, or one that its holder describes. */
export type Tracked = { readonly achievementId: string } | { readonly own: OwnAchievement }

/** What one candidate tracks, found by achievement, or for own ones by name and issuer. */
export interface TrackedIndex {
  find(tracked: Tracked): Credential | undefined
  /** Takes note of one that is tracked from now on; it takes the place of what was found in its stead. */
  add(credential: Credential): void
}

/** Reads once what this candidate tracks, for those who ask many times. Own ones are the same by name and issuer. */
export function trackedIndex(reading: Reading, candidateId: string): TrackedIndex {
  const found = new Map<string, Credential>()
  for (const credential of reading.credentialsOf(candidateId)) {
    const key = credentialKey(credential)
    if (!found.has(key)) found.set(key, credential)
  }
  return {
    find: (tracked) => found.get(trackedKey(tracked)),
    add: (credential) => void found.set(credentialKey(credential), credential),
  }
}

/** The credential by which this candidate tracks it already. Own ones are the same by name and issuer. */
export function trackedAs(reading: Reading, candidateId: string, tracked: Tracked): Credential | undefined {
  if ('achievementId' in tracked) return reading.credentialOf(candidateId, tracked.achievementId)
  return trackedIndex(reading, candidateId).find(tracked)
}

/** Says the same for two that are tracked as one: by achievement, or own ones that fold alike. */
export function trackedKey(tracked: Tracked): string {
  if ('achievementId' in tracked) return tracked.achievementId
  return `${foldText(tracked.own.issuer)}\n${foldText(tracked.own.name)}`
}

function credentialKey({ achievementId, own }: Credential): string {
  return trackedKey(own ? { own } : { achievementId })
}

/** Begins to track it, under `id`. A sample that stands in the way gives place. An `index` spares reading all again. */
export function track(
  write: Writing,
  id: string,
  candidateId: string,
  tracked: Tracked,
  index?: TrackedIndex,
): Credential {
  const inTheWay = index ? index.find(tracked) : trackedAs(write, candidateId, tracked)
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
  index?.add(credential)
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
