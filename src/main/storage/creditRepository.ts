import type { Database } from 'better-sqlite3'
import type { Credit } from '@shared/domain/credit'
import type { PlainDate } from '@shared/domain/plainDate'
import type { EntityTable } from './entityTable'

type CreditRow = {
  readonly id: string
  readonly credential_id: string
  readonly earned_on: string
  readonly amount: number
  readonly category: string | null
  readonly title: string
  readonly notes: string
}

function toCredit(row: CreditRow): Credit {
  return {
    id: row.id,
    credentialId: row.credential_id,
    on: row.earned_on as PlainDate,
    amount: row.amount,
    category: row.category,
    title: row.title,
    notes: row.notes,
  }
}

function fromCredit(credit: Credit): CreditRow {
  return {
    id: credit.id,
    credential_id: credit.credentialId,
    earned_on: credit.on,
    amount: credit.amount,
    category: credit.category,
    title: credit.title,
    notes: credit.notes,
  }
}

/** How credits lie in their table. */
export const creditTable: EntityTable<'credit', CreditRow> = {
  kind: 'credit',
  columns: ['id', 'credential_id', 'earned_on', 'amount', 'category', 'title', 'notes'],
  owner: { kind: 'credential', column: 'credential_id' },
  toEntity: toCredit,
  fromEntity: fromCredit,
}

/** Reads credits, oldest first. The ids travel as one JSON text, so there may be any number of them. */
export function createCreditRepository(db: Database) {
  const ofCredentials = db.prepare<[string], CreditRow>(
    `SELECT * FROM credit
     WHERE credential_id IN (SELECT value FROM json_each(?)) AND trashed_at IS NULL
     ORDER BY earned_on, id`,
  )
  return {
    creditsOf: (credentialIds: readonly string[]): readonly Credit[] =>
      ofCredentials.all(JSON.stringify(credentialIds)).map(toCredit),
  }
}
