import type { Database } from 'better-sqlite3'
import type { Feature } from '@shared/domain/feature'
import type { PlainDate } from '@shared/domain/plainDate'
import type { EntityTable } from './entityTable'

type FeatureRow = {
  readonly id: string
  readonly candidate_id: string
  readonly name: string
  readonly available_on: string
  readonly notes: string
}

function toFeature(row: FeatureRow): Feature {
  return {
    id: row.id,
    candidateId: row.candidate_id,
    name: row.name,
    availableOn: row.available_on as PlainDate,
    notes: row.notes,
  }
}

/** A feature is its candidate's. */
export const featureTable: EntityTable<'feature', FeatureRow> = {
  kind: 'feature',
  columns: ['id', 'candidate_id', 'name', 'available_on', 'notes'],
  owner: { kind: 'candidate', column: 'candidate_id' },
  toEntity: toFeature,
  fromEntity: ({ id, candidateId, name, availableOn, notes }) => ({
    id,
    candidate_id: candidateId,
    name,
    available_on: availableOn,
    notes,
  }),
}

/** Reads features: the latest first. */
export function createFeatureRepository(db: Database) {
  const live = 'SELECT * FROM feature WHERE trashed_at IS NULL'
  const order = 'ORDER BY available_on DESC, name, id'
  const all = db.prepare<[], FeatureRow>(`${live} ${order}`)
  const ofCandidate = db.prepare<[string], FeatureRow>(`${live} AND candidate_id = ? ${order}`)
  return {
    featuresOf: (candidateId: string | null): readonly Feature[] =>
      (candidateId === null ? all.all() : ofCandidate.all(candidateId)).map(toFeature),
  }
}
