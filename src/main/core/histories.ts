import type { Catalog } from '@shared/domain/catalog'
import type { Appointment } from '@shared/domain/appointment'
import type { Attempt } from '@shared/domain/attempt'
import type { Award } from '@shared/domain/award'
import type { Credit } from '@shared/domain/credit'
import type { Credential } from '@shared/domain/credential'
import type { History, PolicyLookup } from '@shared/domain/history'
import { ownPolicy } from '@shared/domain/policy/ownPolicy'
import type { Reading } from '../storage/store'

/** A credential with everything that happened to it; attempts, awards and credits serve as its history as they are. */
export interface CredentialHistory extends History {
  readonly credential: Credential
  readonly attempts: readonly Attempt[]
  readonly awards: readonly Award[]
  readonly credits: readonly Credit[]
  readonly appointments: readonly Appointment[]
}

/** The histories of `credentials`, in their order, read in four queries whatever their number. */
export function historiesOf(reading: Reading, credentials: readonly Credential[]): CredentialHistory[] {
  const ids = credentials.map((credential) => credential.id)
  const attempts = byCredential(reading.attemptsOf(ids))
  const awards = byCredential(reading.awardsOf(ids))
  const credits = byCredential(reading.creditsOf(ids))
  const appointments = byCredential(reading.appointmentsOf(ids))
  return credentials.map((credential) => ({
    credential,
    achievement: credential.achievementId,
    attempts: attempts.get(credential.id) ?? [],
    awards: awards.get(credential.id) ?? [],
    credits: credits.get(credential.id) ?? [],
    appointments: appointments.get(credential.id) ?? [],
  }))
}

/** The rules of these credentials' achievements: the catalogue's, or their holder's own. */
export function lookupFor(catalog: Catalog, credentials: readonly Credential[]): PolicyLookup {
  const own = new Map(
    credentials.flatMap((each) => (each.own ? [[each.achievementId, ownPolicy(each.own)]] : [])),
  )
  return (achievement) => own.get(achievement) ?? catalog.lookup(achievement)
}

/**
 * `start` and every credential of the same candidate whose standing hangs together with one of them, because passing
 * one may renew another.
 */
export function hangingTogether(
  reading: Reading,
  catalog: Catalog,
  candidateId: string,
  start: readonly Credential[],
): Credential[] {
  const found = new Map(start.map((credential) => [credential.achievementId, credential]))
  const reached = new Set(found.keys())
  const open = [...reached]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const achievement of catalog.related(next)) {
      if (reached.has(achievement)) continue
      reached.add(achievement)
      open.push(achievement)
      const credential = reading.credentialOf(candidateId, achievement)
      if (credential) found.set(achievement, credential)
    }
  }
  return [...found.values()]
}

function byCredential<T extends { readonly credentialId: string }>(
  things: readonly T[],
): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const group = groups.get(thing.credentialId)
    if (group) group.push(thing)
    else groups.set(thing.credentialId, [thing])
  }
  return groups
}
