import { AppError } from '@shared/contract/errors'
import type { Pen } from './journal'
import { tableOf, type Rows } from './rows'
import type { Entities, EntityKind, Reading, Writing } from './store'
import type { createTrash } from './trash'

/** The writing side of one change. What it refuses, it refuses before anything of that call is written. */
export function createWriting(
  reading: Reading,
  rows: Rows,
  trash: ReturnType<typeof createTrash>,
  pen: Pen,
): Writing {
  function put<K extends EntityKind>(kind: K, entity: Entities[K]): void {
    const table = tableOf(kind)
    const row = table.fromEntity(entity)
    const before = rows[kind].read(entity.id) ?? null
    if (before && before['trashed_at'] !== null) {
      throw new AppError('conflict', `Nothing was saved: this ${kind} lies in the trash. Restore it first.`)
    }
    const owner = table.owner
    if (owner && !rows[owner.kind].has(String(row[owner.column]))) {
      throw new AppError(
        'notFound',
        `Nothing was saved: the ${owner.kind} it belongs to is not there any more.`,
      )
    }
    // The columns in the order in which rows are read, so that an unchanged row is seen to be the same.
    const after = Object.fromEntries(table.columns.map((column) => [column, row[column] ?? null]))
    pen.write(kind, before, { ...after, trashed_at: null, trash_root: null })
  }
  return {
    ...reading,
    put,
    trash: (kind, id) => trash.trash(pen, kind, id),
    restore: (kind, id) => trash.restore(pen, kind, id),
  }
}
