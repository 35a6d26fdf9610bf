import type { Database } from 'better-sqlite3'
import type { Candidate, CandidateKind } from '@shared/domain/candidate'
import type { Zone } from '@shared/domain/instant'
import type { EntityTable } from './entityTable'
import { foldText } from './foldText'

type CandidateRow = {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly guardian: string | null
  readonly aws_login_id: string | null
  readonly zone: string
  readonly notes: string
  readonly search_text: string
}

function toCandidate(row: CandidateRow): Candidate {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind as CandidateKind,
    guardian: row.guardian,
    awsLoginId: row.aws_login_id,
    zone: row.zone as Zone,
    notes: row.notes,
  }
}

function fromCandidate(candidate: Candidate): CandidateRow {
  return {
    id: candidate.id,
    name: candidate.name,
    kind: candidate.kind,
    guardian: candidate.guardian,
    aws_login_id: candidate.awsLoginId,
    zone: candidate.zone,
    notes: candidate.notes,
    search_text: foldText(candidate.name),
  }
}

/** How a candidate lies in its table. */
export const candidateTable: EntityTable<'candidate', CandidateRow> = {
  kind: 'candidate',
  columns: ['id', 'name', 'kind', 'guardian', 'aws_login_id', 'zone', 'notes', 'search_text'],
  owner: null,
  toEntity: toCandidate,
  fromEntity: fromCandidate,
}

/** Reads candidates: oneself first, then by name. */
export function createCandidateRepository(db: Database) {
  const all = db.prepare<[], CandidateRow>(
    `SELECT * FROM candidate WHERE trashed_at IS NULL ORDER BY kind <> 'self', search_text, id`,
  )
  return {
    candidates: (): readonly Candidate[] => all.all().map(toCandidate),
  }
}
