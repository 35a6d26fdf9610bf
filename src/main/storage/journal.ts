import type { Database } from 'better-sqlite3'
import type { HistoryEntry } from '@shared/contract/views/app'
import type { Instant } from '@shared/domain/instant'
import type { Row } from './entityTable'
import type { Rows } from './rows'
import type { EntityKind } from './store'
import { nothingTouched, touch, type Touched } from './touched'

type ChangeRow = {
  readonly id: number
  readonly label: string
  readonly made_at: string
  readonly state: string
}
type KeptRow = {
  readonly kind: EntityKind
  readonly entity_id: string
  readonly before: string | null
  readonly after: string | null
}

/** One change being made: every row goes through here, so that none is written without its history. */
export interface Pen {
  /** Writes `after` over `before`, and keeps both; does nothing where they are the same. */
  write(kind: EntityKind, before: Row | null, after: Row): void
}

const parse = (row: string | null): Row | null => (row === null ? null : (JSON.parse(row) as Row))

/**
 * The history: what each change did, row by row in the order of writing, so that it can be taken back and done again
 * exactly. All its functions run inside a transaction of the caller's, and tell `told` what they touched.
 */
export function createJournal(
  db: Database,
  rows: Rows,
  now: () => Instant,
  told: (touched: Touched) => void,
) {
  const dropRedoable = db.prepare(`UPDATE change SET state = 'dropped' WHERE state = 'undone'`)
  const addChange = db.prepare<[string, string]>(
    `INSERT INTO change (label, made_at, state) VALUES (?, ?, 'done')`,
  )
  const addRow = db.prepare<[number, number, string, string, string | null, string]>(
    'INSERT INTO change_row (change_id, seq, kind, entity_id, before, after) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const setState = db.prepare<[string, number]>('UPDATE change SET state = ? WHERE id = ?')
  const keptRows = db.prepare<[number], KeptRow>(
    'SELECT kind, entity_id, before, after FROM change_row WHERE change_id = ? ORDER BY seq',
  )
  const latest = db.prepare<[number], ChangeRow>('SELECT * FROM change ORDER BY id DESC LIMIT ?')
  // Whatever is done lies before whatever can be redone: a new change drops the rest.
  const lastDone = db.prepare<[], ChangeRow>(
    `SELECT * FROM change WHERE state = 'done' ORDER BY id DESC LIMIT 1`,
  )
  const firstUndone = db.prepare<[], ChangeRow>(
    `SELECT * FROM change WHERE state = 'undone' ORDER BY id LIMIT 1`,
  )

  function move(kind: EntityKind, id: string, from: Row | null, to: Row | null, touched: Touched): void {
    if (!to) rows[kind].remove(id)
    else if (from) rows[kind].update(from, to)
    else rows[kind].insert(to)
    touch(touched, kind, from, to)
  }

  function replay(change: ChangeRow | undefined, back: boolean): { label: string } | undefined {
    if (!change) return undefined
    // Rows may stand without their owner for a moment, on the way.
    db.pragma('defer_foreign_keys = ON')
    const touched = nothingTouched()
    const kept = keptRows.all(change.id)
    for (const row of back ? kept.toReversed() : kept) {
      const [before, after] = [parse(row.before), parse(row.after)]
      if (back) move(row.kind, row.entity_id, after, before, touched)
      else move(row.kind, row.entity_id, before, after, touched)
    }
    setState.run(back ? 'undone' : 'done', change.id)
    told(touched)
    return { label: change.label }
  }

  return {
    /** Gives `work` a pen, and keeps what it wrote under `label`. Nothing written: no entry. */
    record<T>(label: string, work: (pen: Pen) => T): T {
      const touched = nothingTouched()
      let changeId: number | null = null
      let seq = 0
      const pen: Pen = {
        write(kind, before, after) {
          // After some failures SQLite has ended the transaction itself: nothing may be written past that point.
          if (!db.inTransaction) throw new Error('a change was written to after its transaction had ended')
          const [was, is] = [before && JSON.stringify(before), JSON.stringify(after)]
          if (was === is) return
          if (changeId === null) {
            dropRedoable.run()
            changeId = Number(addChange.run(label, now()).lastInsertRowid)
          }
          move(kind, String(after['id']), before, after, touched)
          addRow.run(changeId, seq++, kind, String(after['id']), was, is)
        },
      }
      const result = work(pen)
      if (changeId !== null) told(touched)
      return result
    },
    undo: () => replay(lastDone.get(), true),
    redo: () => replay(firstUndone.get(), false),
    /** Newest first. */
    history: (limit: number): readonly HistoryEntry[] =>
      latest.all(limit).map((row) => ({
        id: row.id,
        label: row.label,
        at: row.made_at as Instant,
        undone: row.state !== 'done',
      })),
    undoable: (): { undo: string | null; redo: string | null } => ({
      undo: lastDone.get()?.label ?? null,
      redo: firstUndone.get()?.label ?? null,
    }),
  }
}
