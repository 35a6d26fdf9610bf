import { AppError } from '@shared/contract/errors'
import type { Pen } from './journal'
import { newRow, tableOf, type Rows } from './rows'
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
    const row = newRow(kind, entity)
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
    pen.write(kind, before, row)
  }
  return {
    ...reading,
    put,
    trash: (kind, id) => trash.trash(pen, kind, id),
    restore: (kind, id) => trash.restore(pen, kind, id),
  }
}
