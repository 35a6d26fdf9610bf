import type { Database } from 'better-sqlite3'
import type { Instant } from '@shared/domain/instant'
import type { PlainDate } from '@shared/domain/plainDate'
import type { StandingState } from '@shared/domain/standingTypes'
import type { StandingRow } from './store'

/** The columns of a computed standing, which lists read together with those of its credential. */
export type StandingColumns = {
  readonly credential_id: string
  readonly candidate_id: string
  readonly state: string
  readonly issued_on: string | null
  readonly expires_on: string | null
  readonly opens_on: string | null
  readonly closes_on: string | null
  readonly renews_any_day: number
  readonly grace_until: string | null
  readonly allowed_on: string | null
  readonly failed_on: string | null
  readonly barred: string | null
  readonly credit_due_on: string | null
  readonly credit_of: string | null
  readonly credit_missing: number | null
  readonly credit_counts: number | null
  readonly credit_total: number | null
  readonly credit_unit: string | null
  readonly appointment_id: string | null
  readonly appointment_at: string | null
  readonly appointment_on: string | null
  readonly attention_on: string | null
  readonly changes_on: string | null
}

/** A computed standing, from its columns. */
export function toStanding(row: StandingColumns): StandingRow {
  return {
    credentialId: row.credential_id,
    candidateId: row.candidate_id,
    state: row.state as StandingState,
    issuedOn: row.issued_on as PlainDate | null,
    expiresOn: row.expires_on as PlainDate | null,
    opensOn: row.opens_on as PlainDate | null,
    closesOn: row.closes_on as PlainDate | null,
    renewsAnyDay: row.renews_any_day === 1,
    graceUntil: row.grace_until as PlainDate | null,
    allowedOn: row.allowed_on as PlainDate | null,
    failedOn: row.failed_on as PlainDate | null,
    barred: row.barred as StandingRow['barred'],
    credits: creditsOf(row),
    appointmentId: row.appointment_id,
    appointmentAt: row.appointment_at as Instant | null,
    appointmentOn: row.appointment_on as PlainDate | null,
    attentionOn: row.attention_on as PlainDate | null,
    changesOn: row.changes_on as PlainDate | null,
  }
}

function creditsOf(row: StandingColumns): StandingRow['credits'] {
  const { credit_due_on: dueOn } = row
  if (dueOn === null) return null
  return {
    dueOn: dueOn as PlainDate,
    of: row.credit_of === 'year' ? 'year' : 'cycle',
    missing: row.credit_missing ?? 0,
    counts: row.credit_counts ?? 0,
    total: row.credit_total ?? 0,
    unit: row.credit_unit ?? '',
  }
}

function fromStanding(standing: StandingRow): StandingColumns {
  return {
    credential_id: standing.credentialId,
    candidate_id: standing.candidateId,
    state: standing.state,
    issued_on: standing.issuedOn,
    expires_on: standing.expiresOn,
    opens_on: standing.opensOn,
    closes_on: standing.closesOn,
    renews_any_day: standing.renewsAnyDay ? 1 : 0,
    grace_until: standing.graceUntil,
    allowed_on: standing.allowedOn,
    failed_on: standing.failedOn,
    barred: standing.barred,
    credit_due_on: standing.credits?.dueOn ?? null,
    credit_of: standing.credits?.of ?? null,
    credit_missing: standing.credits?.missing ?? null,
    credit_counts: standing.credits?.counts ?? null,
    credit_total: standing.credits?.total ?? null,
    credit_unit: standing.credits?.unit ?? null,
    appointment_id: standing.appointmentId,
    appointment_at: standing.appointmentAt,
    appointment_on: standing.appointmentOn,
    attention_on: standing.attentionOn,
    changes_on: standing.changesOn,
  }
}

/** The computed standings. Only credentials that are kept and not in the trash have one. */
export function createStandingRepository(db: Database) {
  const removeOf = db.prepare<[string]>(
    'DELETE FROM standing_row WHERE credential_id IN (SELECT value FROM json_each(?))',
  )
  const insert = db.prepare<[StandingColumns]>(
    `INSERT INTO standing_row VALUES (@credential_id, @candidate_id, @state, @issued_on, @expires_on, @opens_on,
       @closes_on, @renews_any_day, @grace_until, @allowed_on, @failed_on, @barred, @credit_due_on, @credit_of, @credit_missing, @credit_counts, @credit_total, @credit_unit,
       @appointment_id, @appointment_at,
       @appointment_on, @attention_on, @changes_on)`,
  )
  const one = db.prepare<[string], StandingColumns>('SELECT * FROM standing_row WHERE credential_id = ?')
  const stale = db
    .prepare<[string], string>(
      `SELECT credential_id FROM standing_row WHERE changes_on <= ?
     UNION ALL
     SELECT id FROM credential WHERE trashed_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM standing_row WHERE credential_id = credential.id)`,
    )
    .pluck()
  const clear = db.prepare('DELETE FROM standing_row')
  const forget = db.prepare<[string]>(
    `DELETE FROM standing_row WHERE credential_id IN (SELECT value FROM json_each(?))
       AND NOT EXISTS (SELECT 1 FROM credential WHERE id = credential_id AND trashed_at IS NULL)`,
  )
  return {
    replace(credentialIds: readonly string[], standings: readonly StandingRow[]): void {
      removeOf.run(JSON.stringify(credentialIds))
      for (const standing of standings) insert.run(fromStanding(standing))
    },
    clear: () => void clear.run(),
    /** Drops the standings of those that are not kept any more. */
    forget: (credentialIds: ReadonlySet<string>) => void forget.run(JSON.stringify([...credentialIds])),
    /** Those whose standing changes by `today`, and those that have none yet. */
    stale: (today: PlainDate): readonly string[] => stale.all(today),
    standing(credentialId: string): StandingRow | undefined {
      const row = one.get(credentialId)
      return row && toStanding(row)
    },
  }
}
