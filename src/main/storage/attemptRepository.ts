import type { Database } from 'better-sqlite3'
import type { Attempt, Outcome } from '@shared/domain/attempt'
import type { Instant, Zone } from '@shared/domain/instant'
import type { PlainDate } from '@shared/domain/plainDate'
import type { EntityTable } from './entityTable'

type AttemptRow = {
  readonly id: string
  readonly credential_id: string
  readonly sat_on: string
  readonly sat_at: string | null
  readonly zone: string | null
  readonly outcome: string
  readonly route: string
  readonly exam: string | null
  readonly language: string | null
  readonly purchase: string | null
  readonly score: number | null
  readonly delivery: string | null
  readonly cost_amount: number | null
  readonly cost_currency: string | null
  readonly notes: string
}

function toAttempt(row: AttemptRow): Attempt {
  const { cost_amount: amount, cost_currency: currency } = row
  return {
    id: row.id,
    credentialId: row.credential_id,
    on: row.sat_on as PlainDate,
    at: row.sat_at as Instant | null,
    zone: row.zone as Zone | null,
    outcome: row.outcome as Outcome,
    route: row.route as Attempt['route'],
    exam: row.exam,
    language: row.language,
    purchase: row.purchase,
    score: row.score,
    delivery: row.delivery as Attempt['delivery'],
    cost: amount === null || currency === null ? null : { amount, currency },
    notes: row.notes,
  }
}

function fromAttempt(attempt: Attempt): AttemptRow {
  return {
    id: attempt.id,
    credential_id: attempt.credentialId,
    sat_on: attempt.on,
    sat_at: attempt.at,
    zone: attempt.zone,
    outcome: attempt.outcome,
    route: attempt.route,
    exam: attempt.exam,
    language: attempt.language,
    purchase: attempt.purchase,
    score: attempt.score,
    delivery: attempt.delivery,
    cost_amount: attempt.cost?.amount ?? null,
    cost_currency: attempt.cost?.currency ?? null,
    notes: attempt.notes,
  }
}

/** How an attempt lies in its table. */
export const attemptTable: EntityTable<'attempt', AttemptRow> = {
  kind: 'attempt',
  columns: [
    'id',
    'credential_id',
    'sat_on',
    'sat_at',
    'zone',
    'outcome',
    'route',
    'exam',
    'language',
    'purchase',
    'score',
    'delivery',
    'cost_amount',
    'cost_currency',
    'notes',
  ],
  owner: { kind: 'credential', column: 'credential_id' },
  toEntity: toAttempt,
  fromEntity: fromAttempt,
}

/** Reads attempts, oldest first. The ids travel as one JSON text, so there may be any number of them. */
export function createAttemptRepository(db: Database) {
  const ofCredentials = db.prepare<[string], AttemptRow>(
    `SELECT * FROM attempt
     WHERE credential_id IN (SELECT value FROM json_each(?)) AND trashed_at IS NULL
     ORDER BY sat_on, sat_at, id`,
  )
  return {
    attemptsOf: (credentialIds: readonly string[]): readonly Attempt[] =>
      ofCredentials.all(JSON.stringify(credentialIds)).map(toAttempt),
  }
}
