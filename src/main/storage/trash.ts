import type { Database } from 'better-sqlite3'
import { AppError } from '@shared/contract/errors'
import type { TrashEntry } from '@shared/contract/views/app'
import type { Instant } from '@shared/domain/instant'
import type { Row } from './entityTable'
import type { Pen } from './journal'
import { KINDS, tableOf, type Rows } from './rows'
import type { EntityKind } from './store'

type EntryRow = {
  readonly kind: TrashEntry['kind']
  readonly id: string
  readonly name: string
  readonly trashed_at: string
}

/**
 * Soft deletion. What goes to the trash together bears one `trash_root`, `kind/id` of the thing that was removed, and
 * comes back by it; what lay in the trash before keeps its own root and stays there.
 */
export function createTrash(db: Database, rows: Rows, now: () => Instant) {
  // An attempt, award, appointment or credit is known by its credential; the core puts an achievement's name for its id.
  const ofCredential = (kind: EntityKind) =>
    `SELECT '${kind}' AS kind, t.id, coalesce(c.own_name, c.achievement_id) AS name, t.trashed_at
     FROM ${kind} AS t JOIN credential AS c ON c.id = t.credential_id WHERE t.trash_root = '${kind}/' || t.id`
  const entries = db.prepare<[], EntryRow>(
    `SELECT 'candidate' AS kind, id, name, trashed_at FROM candidate WHERE trash_root = 'candidate/' || id
     UNION ALL
     SELECT 'credential', id, coalesce(own_name, achievement_id), trashed_at FROM credential WHERE trash_root = 'credential/' || id
     UNION ALL
     SELECT 'benefit', id, name, trashed_at FROM benefit WHERE trash_root = 'benefit/' || id
     UNION ALL
     SELECT 'feature', id, name, trashed_at FROM feature WHERE trash_root = 'feature/' || id
     UNION ALL ${ofCredential('attempt')}
     UNION ALL ${ofCredential('award')}
     UNION ALL ${ofCredential('appointment')}
     UNION ALL ${ofCredential('credit')}
     ORDER BY trashed_at DESC, kind, id`,
  )

  function trashBelow(pen: Pen, kind: EntityKind, row: Row, mark: Row): void {
    pen.write(kind, row, { ...row, ...mark })
    for (const below of KINDS) {
      if (tableOf(below).owner?.kind !== kind) continue
      for (const owned of rows[below].owned(String(row['id']))) trashBelow(pen, below, owned, mark)
    }
  }

  function requireOwner(kind: EntityKind, row: Row): void {
    const owner = tableOf(kind).owner
    if (!owner || rows[owner.kind].has(String(row[owner.column]))) return
    throw new AppError(
      'conflict',
      `Nothing was restored: the ${owner.kind} that this ${kind} belongs to lies in the trash itself. Restore that first.`,
    )
  }

  return {
    /** Moves it and everything beneath to the trash. @throws AppError notFound */
    trash(pen: Pen, kind: EntityKind, id: string): void {
      const row = rows[kind].read(id)
      if (row?.['trashed_at'] !== null) {
        throw new AppError('notFound', `Nothing was removed: this ${kind} is not there any more.`)
      }
      trashBelow(pen, kind, row, { trashed_at: now(), trash_root: `${kind}/${id}` })
    },
    /** Brings back exactly what went together. @throws AppError notFound, conflict */
    restore(pen: Pen, kind: EntityKind, id: string): void {
      const root = `${kind}/${id}`
      const row = rows[kind].read(id)
      if (row?.['trash_root'] == null) {
        throw new AppError('notFound', `Nothing was restored: this ${kind} is not in the trash.`)
      }
      requireOwner(kind, row)
      for (const each of KINDS) {
        for (const trashed of rows[each].trashedWith(root)) {
          pen.write(each, trashed, { ...trashed, trashed_at: null, trash_root: null })
        }
      }
    },
    /** What can be restored, latest first: one entry for all that went together. */
    trashed: (): readonly TrashEntry[] =>
      entries.all().map((row) => ({
        kind: row.kind,
        id: row.id,
        name: row.name,
        trashedAt: row.trashed_at as Instant,
      })),
  }
}
