import type { Database } from 'better-sqlite3'
import type { Instant } from '@shared/domain/instant'
import type { PlainDate } from '@shared/domain/plainDate'
import type { MilestoneKind } from '@shared/domain/standingTypes'
import type { Deliveries, Delivery } from './store'

type DeliveryColumns = {
  readonly key: string
  readonly subject_id: string
  readonly credential_id: string | null
  readonly kind: string
  readonly falls_on: string
  readonly name: string
  readonly state: string
  readonly delivered_at: string
}

function toDelivery(row: DeliveryColumns): Delivery {
  return {
    key: row.key,
    subjectId: row.subject_id,
    credentialId: row.credential_id,
    kind: row.kind as MilestoneKind,
    on: row.falls_on as PlainDate,
    name: row.name,
    state: row.state as Delivery['state'],
    at: row.delivered_at as Instant,
  }
}

function fromDelivery(delivery: Omit<Delivery, 'state'>): DeliveryColumns {
  return {
    key: delivery.key,
    subject_id: delivery.subjectId,
    credential_id: delivery.credentialId,
    kind: delivery.kind,
    falls_on: delivery.on,
    name: delivery.name,
    state: 'claimed',
    delivered_at: delivery.at,
  }
}

/** The ledger of reminders. It has no history and no undo: what was shown was shown. */
export function createDeliveryLedger(db: Database): Deliveries {
  const claim = db
    .prepare<[DeliveryColumns], string>(
      `INSERT INTO delivery (key, subject_id, credential_id, kind, falls_on, name, state, delivered_at)
     VALUES (@key, @subject_id, @credential_id, @kind, @falls_on, @name, @state, @delivered_at)
     ON CONFLICT (key) DO NOTHING RETURNING key`,
    )
    .pluck()
  const mark = db.prepare<[string, string, string]>(
    'UPDATE delivery SET state = ?, delivered_at = ? WHERE key IN (SELECT value FROM json_each(?))',
  )
  const unmarked = db.prepare<[], DeliveryColumns>(
    `SELECT * FROM delivery WHERE state = 'claimed' ORDER BY delivered_at, key`,
  )
  const recent = db.prepare<[number], DeliveryColumns>(
    'SELECT * FROM delivery ORDER BY delivered_at DESC, key LIMIT ?',
  )
  const recentOf = db.prepare<[{ candidateId: string; limit: number }], DeliveryColumns>(
    `SELECT * FROM delivery WHERE EXISTS (SELECT 1 FROM credential WHERE id = subject_id AND candidate_id = @candidateId)
       OR EXISTS (SELECT 1 FROM benefit WHERE id = subject_id AND candidate_id = @candidateId)
     ORDER BY delivered_at DESC, key LIMIT @limit`,
  )
  const lastShown = db
    .prepare<[], string | null>(`SELECT max(delivered_at) FROM delivery WHERE state = 'shown'`)
    .pluck()
  return {
    claim: db.transaction((deliveries: readonly Omit<Delivery, 'state'>[]): readonly string[] =>
      deliveries.map((delivery) => claim.get(fromDelivery(delivery))).filter((key) => key !== undefined),
    ).immediate,
    mark: (keys, state, at) => void mark.run(state, at, JSON.stringify(keys)),
    unmarked: () => unmarked.all().map(toDelivery),
    recent: (candidateId, limit) =>
      (candidateId === null ? recent.all(limit) : recentOf.all({ candidateId, limit })).map(toDelivery),
    lastShown: () => (lastShown.get() ?? null) as Instant | null,
  }
}
