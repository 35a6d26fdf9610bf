import type { Database } from 'better-sqlite3'
import type { Benefit } from '@shared/domain/benefit'
import type { PlainDate } from '@shared/domain/plainDate'
import type { EntityTable } from './entityTable'

type BenefitRow = {
  readonly id: string
  readonly candidate_id: string
  readonly credential_id: string | null
  readonly kind: string
  readonly name: string
  readonly code: string | null
  readonly expires_on: string | null
  readonly used_on: string | null
  readonly notes: string
}

function toBenefit(row: BenefitRow): Benefit {
  return {
    id: row.id,
    candidateId: row.candidate_id,
    credentialId: row.credential_id,
    kind: row.kind as Benefit['kind'],
    name: row.name,
    code: row.code,
    expiresOn: row.expires_on as PlainDate | null,
    usedOn: row.used_on as PlainDate | null,
    notes: row.notes,
  }
}

function fromBenefit(benefit: Benefit): BenefitRow {
  return {
    id: benefit.id,
    candidate_id: benefit.candidateId,
    credential_id: benefit.credentialId,
    kind: benefit.kind,
    name: benefit.name,
    code: benefit.code,
    expires_on: benefit.expiresOn,
    used_on: benefit.usedOn,
    notes: benefit.notes,
  }
}

/** A benefit is its candidate's: one that names a credential outlives it, as a voucher does. */
export const benefitTable: EntityTable<'benefit', BenefitRow> = {
  kind: 'benefit',
  columns: ['id', 'candidate_id', 'credential_id', 'kind', 'name', 'code', 'expires_on', 'used_on', 'notes'],
  owner: { kind: 'candidate', column: 'candidate_id' },
  toEntity: toBenefit,
  fromEntity: fromBenefit,
}

/** Reads benefits: those that end first, first; those that never end, last. */
export function createBenefitRepository(db: Database) {
  const live = 'SELECT * FROM benefit WHERE trashed_at IS NULL'
  const order = 'ORDER BY expires_on NULLS LAST, name, id'
  const all = db.prepare<[], BenefitRow>(`${live} ${order}`)
  const ofCandidate = db.prepare<[string], BenefitRow>(`${live} AND candidate_id = ? ${order}`)
  return {
    benefitsOf: (candidateId: string | null): readonly Benefit[] =>
      (candidateId === null ? all.all() : ofCandidate.all(candidateId)).map(toBenefit),
  }
}
