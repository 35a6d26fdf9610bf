import type { Entities, EntityKind } from './store'

type Cell = string | number | null
/** A row as SQLite gives it: columns by name. */
export type Row = Readonly<Record<string, Cell>>

/** How one kind of entity lies in its table, which bears the kind's name. */
export interface EntityTable<K extends EntityKind, R extends Row> {
  readonly kind: K
  /** Every column but those of the trash, `id` first. */
  readonly columns: readonly (keyof R & string)[]
  /** Whose it is: the kind that it goes to the trash with, and the column that names the owner. */
  readonly owner: { readonly kind: EntityKind; readonly column: keyof R & string } | null
  toEntity(row: R): Entities[K]
  fromEntity(entity: Entities[K]): R
}

/** The columns that a row gets when it goes to the trash: when, and as part of what (`kind/id`). */
export const TRASH_COLUMNS = ['trashed_at', 'trash_root'] as const
