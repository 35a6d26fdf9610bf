import type { Database, Statement } from 'better-sqlite3'
import { appointmentTable } from './appointmentRepository'
import { attemptTable } from './attemptRepository'
import { awardTable } from './awardRepository'
import { benefitTable } from './benefitRepository'
import { candidateTable } from './candidateRepository'
import { credentialTable } from './credentialRepository'
import { creditTable } from './creditRepository'
import { featureTable } from './featureRepository'
import { tickTable } from './tickRepository'
import { type EntityTable, type Row, TRASH_COLUMNS } from './entityTable'
import type { Entities, EntityKind } from './store'

const tables = {
  candidate: candidateTable,
  credential: credentialTable,
  attempt: attemptTable,
  award: awardTable,
  appointment: appointmentTable,
  credit: creditTable,
  benefit: benefitTable,
  feature: featureTable,
  tick: tickTable,
}

/** The mapping of `kind`, whatever its columns are. */
export function tableOf<K extends EntityKind>(kind: K): EntityTable<K, Row> {
  return tables[kind] as unknown as EntityTable<K, Row>
}

/** The whole row of something kept; its columns in the order in which rows are read, so that the same looks the same. */
export function newRow<K extends EntityKind>(kind: K, entity: Entities[K]): Row {
  const { columns, fromEntity } = tableOf(kind)
  const row = fromEntity(entity)
  return {
    ...Object.fromEntries(columns.map((column) => [column, row[column] ?? null])),
    trashed_at: null,
    trash_root: null,
  }
}

/** Every kind, owners before what they own. */
export const KINDS: readonly EntityKind[] = [
  'candidate',
  'credential',
  'attempt',
  'award',
  'appointment',
  'credit',
  'benefit',
  'feature',
  'tick',
]

/** Whole rows of one kind, in the trash or not; columns always in one order, so that rows compare as JSON. */
interface RowsOfKind {
  read(id: string): Row | undefined
  /** Whether it is kept and not in the trash. */
  has(id: string): boolean
  insert(row: Row): void
  /** Writes those columns of `to` that differ from `from`, and leaves the indexes of all others alone. */
  update(from: Row, to: Row): void
  remove(id: string): void
  /** Those not in the trash that the owner has. */
  owned(ownerId: string): readonly Row[]
  /** Those that went to the trash as part of `root` (`kind/id`). */
  trashedWith(root: string): readonly Row[]
}

function createRowsOfKind(db: Database, kind: EntityKind): RowsOfKind {
  const { columns, owner } = tableOf(kind)
  const all = [...columns, ...TRASH_COLUMNS]
  const select = `SELECT ${all.join(', ')} FROM ${kind}`
  const read = db.prepare<[string], Row>(`${select} WHERE id = ?`)
  const has = db.prepare<[string]>(`SELECT 1 FROM ${kind} WHERE id = ? AND trashed_at IS NULL`)
  const trashedWith = db.prepare<[string], Row>(`${select} WHERE trash_root = ? ORDER BY id`)
  const owned = db.prepare<[string], Row>(
    `${select} WHERE ${owner?.column ?? 'id'} = ? AND trashed_at IS NULL ORDER BY id`,
  )
  const insert = db.prepare<[Row]>(
    `INSERT INTO ${kind} (${all.join(', ')}) VALUES (${all.map((column) => `@${column}`).join(', ')})`,
  )
  const updates = new Map<string, Statement<[Row]>>()
  function updateOf(changed: readonly string[]): Statement<[Row]> {
    const set = changed.map((column) => `${column} = @${column}`).join(', ')
    const update = updates.get(set) ?? db.prepare<[Row]>(`UPDATE ${kind} SET ${set} WHERE id = @id`)
    updates.set(set, update)
    return update
  }
  const remove = db.prepare<[string]>(`DELETE FROM ${kind} WHERE id = ?`)
  return {
    read: (id) => read.get(id),
    has: (id) => has.get(id) !== undefined,
    insert: (row) => void insert.run(row),
    update: (from, to) => void updateOf(all.filter((column) => from[column] !== to[column])).run(to),
    remove: (id) => void remove.run(id),
    owned: (ownerId) => (owner ? owned.all(ownerId) : []),
    trashedWith: (root) => trashedWith.all(root),
  }
}

export type Rows = Readonly<Record<EntityKind, RowsOfKind>>

/** Access to whole rows by kind. Knows the tables' shape only through each kind's mapping. */
export function createRows(db: Database): Rows {
  return {
    candidate: createRowsOfKind(db, 'candidate'),
    credential: createRowsOfKind(db, 'credential'),
    attempt: createRowsOfKind(db, 'attempt'),
    award: createRowsOfKind(db, 'award'),
    appointment: createRowsOfKind(db, 'appointment'),
    credit: createRowsOfKind(db, 'credit'),
    benefit: createRowsOfKind(db, 'benefit'),
    feature: createRowsOfKind(db, 'feature'),
    tick: createRowsOfKind(db, 'tick'),
  }
}
