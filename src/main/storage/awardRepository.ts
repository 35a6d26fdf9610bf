import type { Database } from 'better-sqlite3'
import type { Award } from '@shared/domain/award'
import type { PlainDate } from '@shared/domain/plainDate'
import type { EntityTable } from './entityTable'

type AwardRow = {
  readonly id: string
  readonly credential_id: string
  readonly issued_on: string
  readonly expiry: string
  readonly expires_on: string | null
  readonly stated_by: string
  readonly revoked_on: string | null
  readonly number: string | null
  readonly verification_url: string | null
  readonly external_id: string | null
  readonly notes: string
}

function toAward(row: AwardRow): Award {
  return {
    id: row.id,
    credentialId: row.credential_id,
    issuedOn: row.issued_on as PlainDate,
    // Left out where it is not stated; null means that it never expires.
    ...(row.expiry === 'notStated' ? {} : { expiresOn: row.expires_on as PlainDate | null }),
    statedBy: row.stated_by as Award['statedBy'],
    revokedOn: row.revoked_on as PlainDate | null,
    number: row.number,
    verificationUrl: row.verification_url,
    externalId: row.external_id,
    notes: row.notes,
  }
}

function fromAward(award: Award): AwardRow {
  const { expiresOn } = award
  return {
    id: award.id,
    credential_id: award.credentialId,
    issued_on: award.issuedOn,
    expiry: expiresOn === undefined ? 'notStated' : expiresOn === null ? 'never' : 'on',
    expires_on: expiresOn ?? null,
    stated_by: award.statedBy,
    revoked_on: award.revokedOn,
    number: award.number,
    verification_url: award.verificationUrl,
    external_id: award.externalId,
    notes: award.notes,
  }
}

/** How an award lies in its table. */
export const awardTable: EntityTable<'award', AwardRow> = {
  kind: 'award',
  columns: [
    'id',
    'credential_id',
    'issued_on',
    'expiry',
    'expires_on',
    'stated_by',
    'revoked_on',
    'number',
    'verification_url',
    'external_id',
    'notes',
  ],
  owner: { kind: 'credential', column: 'credential_id' },
  toEntity: toAward,
  fromEntity: fromAward,
}

/** Reads awards, oldest first. */
export function createAwardRepository(db: Database) {
  const ofCredentials = db.prepare<[string], AwardRow>(
    `SELECT * FROM award
     WHERE credential_id IN (SELECT value FROM json_each(?)) AND trashed_at IS NULL
     ORDER BY issued_on, id`,
  )
  const issuedOn = db.prepare<[string, string], AwardRow>(
    `SELECT * FROM award WHERE credential_id = ? AND issued_on = ? AND trashed_at IS NULL ORDER BY id`,
  )
  const byExternalId = db.prepare<[string, string], AwardRow>(
    `SELECT award.* FROM award JOIN credential ON credential.id = award.credential_id
     WHERE award.external_id = ? AND credential.candidate_id = ? AND award.trashed_at IS NULL
     ORDER BY award.issued_on DESC, award.id LIMIT 1`,
  )
  return {
    awardsOf: (credentialIds: readonly string[]): readonly Award[] =>
      ofCredentials.all(JSON.stringify(credentialIds)).map(toAward),
    awardsIssuedOn: (credentialId: string, on: PlainDate): readonly Award[] =>
      issuedOn.all(credentialId, on).map(toAward),
    awardByExternalId(candidateId: string, externalId: string): Award | undefined {
      const row = byExternalId.get(externalId, candidateId)
      return row && toAward(row)
    },
  }
}
