import type { ImportLine } from '@shared/contract/views/imports'
import type { Award } from '@shared/domain/award'
import type { Catalog, CatalogAchievement } from '@shared/domain/catalog'
import type { Credential } from '@shared/domain/credential'
import { latest, type PlainDate } from '@shared/domain/plainDate'
import { ownPolicy } from '@shared/domain/policy/ownPolicy'
import type { Policy } from '@shared/domain/policy/schema'
import { awardOfBadge } from '../transfer/awardOfBadge'
import { REVOKED, type CredlyBadge } from '../transfer/credlyBadge'
import type { Reading } from '../storage/store'
import { trackedKey, type Tracked, type TrackedIndex } from './trackCredential'

/** What would become of one badge for one candidate, as things stand. */
export interface ImportStep {
  readonly badge: CredlyBadge
  readonly achievement: CatalogAchievement | undefined
  readonly tracked: Tracked
  /** The credential it joins; undefined: a new one. */
  readonly credential: Credential | undefined
  /** The award it is already, or corrects. */
  readonly before: Award | undefined
  /** The award as it would be; the same as `before` where nothing changes. */
  readonly after: Omit<Award, 'id' | 'credentialId'>
  readonly verdict: ImportLine['verdict']
  readonly why: string | null
}

/** What the badges of one import are compared with. The index is read once for all of them. */
export interface Comparing {
  readonly reading: Reading
  readonly catalog: Catalog
  readonly candidateId: string
  readonly index: TrackedIndex
  /** The candidate's day: that of a revocation whose own day the file does not say. */
  readonly today: PlainDate
}

/**
 * Compares a badge with what is kept: found by its identity at Credly, else by achievement or name and the day it was
 * issued. What the issuer says wins over what was noted; what a person added (notes, a number) stays.
 */
export function importStep(
  { reading, catalog, candidateId, index, today }: Comparing,
  badge: CredlyBadge,
): ImportStep {
  const achievement = [badge.issuer, ...badge.coIssuers]
    .map((issuer) => catalog.matchBadge(badge.name, issuer))
    .find((found) => found !== undefined)
  const tracked: Tracked = achievement
    ? { achievementId: achievement.id }
    : { own: { name: badge.name, issuer: badge.issuer, code: null, validity: null } }

  const known = notSample(reading, reading.awardByExternalId(candidateId, badge.externalId))
  const own = index.find(tracked)
  const credential = known ? reading.get('credential', known.credentialId) : own?.sample ? undefined : own
  const before = known ?? (credential && sameDay(reading, credential, badge))
  const policy = achievement
    ? catalog.lookup(achievement.id)?.policy
    : credential?.own && ownPolicy(credential.own).policy
  const after = revokedAsSaid(awardOf(badge, before, policy ?? undefined), badge, today)
  const changes = before ? changesBetween(before, after) : []
  return {
    badge,
    achievement,
    tracked,
    credential,
    before,
    after,
    ...verdictOf(badge, before, changes),
  }
}

/** Says the same for two badges that are awards of one credential, tracked already or not yet. */
export function credentialOf({ credential, tracked }: ImportStep): string {
  return credential?.id ?? trackedKey(tracked)
}

/** What was taken back concerns only whoever holds it. */
function verdictOf(
  { revoked }: CredlyBadge,
  before: Award | undefined,
  changes: readonly string[],
): Pick<ImportStep, 'verdict' | 'why'> {
  if (!before) return revoked ? { verdict: 'skipped', why: REVOKED } : { verdict: 'new', why: null }
  return changes.length > 0
    ? { verdict: 'differs', why: `${changes.join('; ')}.` }
    : { verdict: 'same', why: null }
}

type AwardAfter = Omit<Award, 'id' | 'credentialId'>

/** A day that is noted already stays, so that a later import changes nothing. Nothing is revoked before it was issued. */
function revokedAsSaid(award: AwardAfter, { revoked }: CredlyBadge, today: PlainDate): AwardAfter {
  if (!revoked || award.revokedOn) return award
  return { ...award, revokedOn: latest(award.issuedOn, revoked.on ?? today) ?? today }
}

/** An award of sample data is nothing that is kept. */
function notSample(reading: Reading, award: Award | undefined): Award | undefined {
  return award && !reading.get('credential', award.credentialId)?.sample ? award : undefined
}

/** An award of that day that no other badge stands for. */
function sameDay(reading: Reading, { id }: Credential, { issuedOn }: CredlyBadge): Award | undefined {
  return reading.awardsIssuedOn(id, issuedOn).find((award) => !award.externalId)
}

/** The badge as an award: the issuer's word on dates, and whatever a person noted beside it. */
function awardOf(
  badge: CredlyBadge,
  before: Award | undefined,
  policy: Policy | undefined,
): Omit<Award, 'id' | 'credentialId'> {
  const stated = awardOfBadge(badge, policy)
  if (!before) return stated
  const { id: _, credentialId: __, expiresOn, ...kept } = before
  const silent = stated.expiresOn === undefined
  const end = silent ? expiresOn : stated.expiresOn
  return {
    ...kept,
    issuedOn: stated.issuedOn,
    ...(end === undefined ? {} : { expiresOn: end }),
    // Where the badge says nothing of an end, the one that was noted is still only whoever's noted it.
    statedBy: silent && expiresOn !== undefined ? before.statedBy : stated.statedBy,
    number: before.number ?? stated.number,
    verificationUrl: before.verificationUrl ?? stated.verificationUrl,
    externalId: stated.externalId,
    notes: before.notes === '' ? stated.notes : before.notes,
  }
}

const day = (expiresOn: string | null | undefined): string =>
  expiresOn === undefined ? 'not stated' : (expiresOn ?? 'never')

/** In words, what of an award changes. */
function changesBetween(before: Award, after: Omit<Award, 'id' | 'credentialId'>): string[] {
  const changes: string[] = []
  if (before.issuedOn !== after.issuedOn) changes.push(`issued on ${after.issuedOn}, not ${before.issuedOn}`)
  if (before.expiresOn !== after.expiresOn) {
    changes.push(`expires: ${day(after.expiresOn)}, not ${day(before.expiresOn)}`)
  }
  if (before.revokedOn !== after.revokedOn) changes.push(`the issuer revoked it on ${after.revokedOn}`)
  if (before.statedBy !== after.statedBy) changes.push('the issuer says it now')
  if (before.number !== after.number) changes.push(`its number is ${after.number}`)
  if (before.verificationUrl !== after.verificationUrl || before.externalId !== after.externalId) {
    changes.push('it gets its link at Credly')
  }
  return changes
}
