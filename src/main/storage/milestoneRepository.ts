import type { Database } from 'better-sqlite3'
import type { Instant } from '@shared/domain/instant'
import type { PlainDate } from '@shared/domain/plainDate'
import type { MilestoneKind } from '@shared/domain/standingTypes'
import type { MilestoneRow } from './store'

type MilestoneColumns = {
  readonly subject_id: string
  readonly candidate_id: string
  readonly credential_id: string | null
  readonly kind: string
  readonly falls_on: string
  readonly falls_at: string | null
  readonly worth_until: string
}

function toMilestone(row: MilestoneColumns): MilestoneRow {
  return {
    subjectId: row.subject_id,
    candidateId: row.candidate_id,
    credentialId: row.credential_id,
    kind: row.kind as MilestoneKind,
    on: row.falls_on as PlainDate,
    at: row.falls_at as Instant | null,
    worthUntil: row.worth_until as PlainDate,
  }
}

function fromMilestone(milestone: MilestoneRow): MilestoneColumns {
  return {
    subject_id: milestone.subjectId,
    candidate_id: milestone.candidateId,
    credential_id: milestone.credentialId,
    kind: milestone.kind,
    falls_on: milestone.on,
    falls_at: milestone.at,
    worth_until: milestone.worthUntil,
  }
}

// A credential that its holder lets lapse asks for nothing any more.
const WANTED = 'subject_id NOT IN (SELECT id FROM credential WHERE let_lapse_on IS NOT NULL)'

/** The computed milestones. Those of benefits are the ones of the kind `benefitEnds`. */
export function createMilestoneRepository(db: Database) {
  const removeOf = db.prepare<[string]>(
    'DELETE FROM milestone WHERE subject_id IN (SELECT value FROM json_each(?))',
  )
  const removeBenefits = db.prepare(`DELETE FROM milestone WHERE kind = 'benefitEnds'`)
  // Two of one kind on one day are one reminder: the earlier moment counts.
  const insert = db.prepare<[MilestoneColumns]>(
    `INSERT INTO milestone (subject_id, kind, falls_on, falls_at, worth_until, candidate_id, credential_id)
     VALUES (@subject_id, @kind, @falls_on, @falls_at, @worth_until, @candidate_id, @credential_id)
     ON CONFLICT DO UPDATE SET falls_at = min(coalesce(falls_at, excluded.falls_at), coalesce(excluded.falls_at, falls_at)),
       worth_until = max(worth_until, excluded.worth_until)`,
  )
  const clear = db.prepare('DELETE FROM milestone')
  const forgetCredentials = db.prepare<[string]>(
    `DELETE FROM milestone WHERE subject_id IN (SELECT value FROM json_each(?)) AND kind <> 'benefitEnds'
       AND NOT EXISTS (SELECT 1 FROM credential WHERE id = subject_id AND trashed_at IS NULL)`,
  )
  const forgetBenefits = db.prepare<[string]>(
    `DELETE FROM milestone WHERE kind = 'benefitEnds' AND candidate_id IN (SELECT value FROM json_each(?))
       AND NOT EXISTS (SELECT 1 FROM benefit WHERE id = subject_id AND trashed_at IS NULL)`,
  )
  const between = db.prepare<[string, string, number], MilestoneColumns>(
    `SELECT * FROM milestone AS m WHERE falls_on BETWEEN ? AND ? AND ${WANTED}
     ORDER BY falls_on, subject_id, kind LIMIT ?`,
  )
  const betweenOf = db.prepare<[string, string, string, number], MilestoneColumns>(
    `SELECT * FROM milestone AS m WHERE candidate_id = ? AND falls_on BETWEEN ? AND ? AND ${WANTED}
     ORDER BY falls_on, subject_id, kind LIMIT ?`,
  )
  // A moment that has yet to come is worth showing, whatever day it is where the exam is sat; worth until before its
  // own day means never.
  const due = db.prepare<[string, string, string, number], MilestoneColumns>(
    `SELECT * FROM milestone AS m WHERE falls_on <= ? AND (worth_until >= ? OR (falls_at > ? AND worth_until >= falls_on)) AND ${WANTED}
       AND NOT EXISTS (SELECT 1 FROM delivery WHERE key = m.subject_id || '|' || m.kind || '|' || m.falls_on)
     ORDER BY falls_on, subject_id, kind LIMIT ?`,
  )
  const after = db.prepare<[string], MilestoneColumns>(
    `SELECT * FROM milestone AS m WHERE falls_on > ? AND ${WANTED} ORDER BY falls_on, subject_id, kind LIMIT 1`,
  )
  const afterOf = db.prepare<[string, string], MilestoneColumns>(
    `SELECT * FROM milestone AS m WHERE candidate_id = ? AND falls_on > ? AND ${WANTED}
     ORDER BY falls_on, subject_id, kind LIMIT 1`,
  )

  function insertAll(milestones: readonly MilestoneRow[]): void {
    for (const milestone of milestones) insert.run(fromMilestone(milestone))
  }

  return {
    replace(credentialIds: readonly string[], milestones: readonly MilestoneRow[]): void {
      removeOf.run(JSON.stringify(credentialIds))
      insertAll(milestones)
    },
    replaceBenefits(milestones: readonly MilestoneRow[]): void {
      removeBenefits.run()
      insertAll(milestones)
    },
    clear: () => void clear.run(),
    /** Drops the milestones of credentials, and of these candidates' benefits, that are not kept any more. */
    forget(credentialIds: ReadonlySet<string>, candidateIds: ReadonlySet<string>): void {
      forgetCredentials.run(JSON.stringify([...credentialIds]))
      forgetBenefits.run(JSON.stringify([...candidateIds]))
    },
    milestones: (
      candidateId: string | null,
      from: PlainDate,
      to: PlainDate,
      limit: number,
    ): readonly MilestoneRow[] =>
      (candidateId === null ? between.all(from, to, limit) : betweenOf.all(candidateId, from, to, limit)).map(
        toMilestone,
      ),
    due: (today: PlainDate, now: Instant, limit: number): readonly MilestoneRow[] =>
      due.all(today, today, now, limit).map(toMilestone),
    nextAfter(today: PlainDate, candidateId: string | null): MilestoneRow | undefined {
      const row = candidateId === null ? after.get(today) : afterOf.get(candidateId, today)
      return row && toMilestone(row)
    },
  }
}
