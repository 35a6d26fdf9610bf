import type { Database } from 'better-sqlite3'
import type { Credential, OwnAchievement } from '@shared/domain/credential'
import type { Duration } from '@shared/domain/duration'
import type { PlainDate } from '@shared/domain/plainDate'
import type { EntityTable } from './entityTable'
import { foldText } from './foldText'

type CredentialRow = {
  readonly id: string
  readonly candidate_id: string
  readonly achievement_id: string
  readonly own_name: string | null
  readonly own_issuer: string | null
  readonly own_code: string | null
  readonly own_validity: string | null
  readonly own_validity_n: number | null
  readonly own_validity_unit: string | null
  readonly number: string | null
  readonly notes: string
  readonly tags: string
  readonly let_lapse_on: string | null
  readonly let_lapse_reason: string | null
  readonly sample: number
  readonly search_text: string
}

function toOwn(row: CredentialRow): OwnAchievement | null {
  if (row.own_name === null) return null
  const { own_validity_n: n, own_validity_unit: unit } = row
  const length = n === null || unit === null ? null : { n, unit: unit as Duration['unit'] }
  return {
    name: row.own_name,
    issuer: row.own_issuer ?? '',
    code: row.own_code,
    validity: length ? { kind: 'fixed', length } : row.own_validity === 'never' ? { kind: 'never' } : null,
  }
}

/** Tags as a person wrote them, from their column. */
export function toTags(tags: string): readonly string[] {
  return JSON.parse(tags) as readonly string[]
}

function toCredential(row: CredentialRow): Credential {
  return {
    id: row.id,
    candidateId: row.candidate_id,
    achievementId: row.achievement_id,
    own: toOwn(row),
    number: row.number,
    notes: row.notes,
    tags: toTags(row.tags),
    letLapse:
      row.let_lapse_on === null
        ? null
        : { on: row.let_lapse_on as PlainDate, reason: row.let_lapse_reason ?? '' },
    sample: row.sample === 1,
  }
}

function fromCredential(credential: Credential): CredentialRow {
  const { own, letLapse } = credential
  const length = own?.validity?.kind === 'fixed' ? own.validity.length : null
  const searched = [credential.achievementId, own?.name, own?.issuer, own?.code, credential.number]
  return {
    id: credential.id,
    candidate_id: credential.candidateId,
    achievement_id: credential.achievementId,
    own_name: own?.name ?? null,
    own_issuer: own?.issuer ?? null,
    own_code: own?.code ?? null,
    own_validity: own?.validity?.kind ?? null,
    own_validity_n: length?.n ?? null,
    own_validity_unit: length?.unit ?? null,
    number: credential.number,
    notes: credential.notes,
    tags: JSON.stringify(credential.tags),
    let_lapse_on: letLapse?.on ?? null,
    let_lapse_reason: letLapse?.reason ?? null,
    sample: credential.sample ? 1 : 0,
    search_text: foldText([...searched, ...credential.tags].filter((text) => text).join('\n')),
  }
}

/** How a credential lies in its table. */
export const credentialTable: EntityTable<'credential', CredentialRow> = {
  kind: 'credential',
  columns: [
    'id',
    'candidate_id',
    'achievement_id',
    'own_name',
    'own_issuer',
    'own_code',
    'own_validity',
    'own_validity_n',
    'own_validity_unit',
    'number',
    'notes',
    'tags',
    'let_lapse_on',
    'let_lapse_reason',
    'sample',
    'search_text',
  ],
  owner: { kind: 'candidate', column: 'candidate_id' },
  toEntity: toCredential,
  fromEntity: fromCredential,
}

/** Reads credentials, by achievement. */
export function createCredentialRepository(db: Database) {
  const live = 'SELECT * FROM credential WHERE trashed_at IS NULL'
  const all = db.prepare<[], CredentialRow>(`${live} ORDER BY achievement_id, id`)
  const ofCandidate = db.prepare<[string], CredentialRow>(
    `${live} AND candidate_id = ? ORDER BY achievement_id, id`,
  )
  const tracked = db.prepare<[string, string], CredentialRow>(
    `${live} AND candidate_id = ? AND achievement_id = ?`,
  )
  return {
    credentialsOf: (candidateId: string | null): readonly Credential[] =>
      (candidateId === null ? all.all() : ofCandidate.all(candidateId)).map(toCredential),
    credentialOf(candidateId: string, achievementId: string): Credential | undefined {
      const row = tracked.get(candidateId, achievementId)
      return row && toCredential(row)
    },
  }
}
