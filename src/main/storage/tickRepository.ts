import type { Database } from 'better-sqlite3'
import type { Tick } from '@shared/domain/guide/tick'
import type { PlainDate } from '@shared/domain/plainDate'
import type { EntityTable } from './entityTable'

type TickRow = {
  readonly id: string
  readonly candidate_id: string
  readonly guide_id: string
  readonly step_id: string
  readonly subject_id: string | null
  readonly done_on: string | null
}

function toTick(row: TickRow): Tick {
  return {
    id: row.id,
    candidateId: row.candidate_id,
    guideId: row.guide_id,
    stepId: row.step_id,
    subject: row.subject_id,
    doneOn: row.done_on as PlainDate | null,
  }
}

/** A tick is its candidate's, and goes with it. */
export const tickTable: EntityTable<'tick', TickRow> = {
  kind: 'tick',
  columns: ['id', 'candidate_id', 'guide_id', 'step_id', 'subject_id', 'done_on'],
  owner: { kind: 'candidate', column: 'candidate_id' },
  toEntity: toTick,
  fromEntity: ({ id, candidateId, guideId, stepId, subject, doneOn }) => ({
    id,
    candidate_id: candidateId,
    guide_id: guideId,
    step_id: stepId,
    subject_id: subject,
    done_on: doneOn,
  }),
}

/** Reads ticks, in no order that matters. */
export function createTickRepository(db: Database) {
  const ofCandidate = db.prepare<[string], TickRow>(
    'SELECT * FROM tick WHERE trashed_at IS NULL AND candidate_id = ? ORDER BY id',
  )
  return { ticksOf: (candidateId: string): readonly Tick[] => ofCandidate.all(candidateId).map(toTick) }
}
