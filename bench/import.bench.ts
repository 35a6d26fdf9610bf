import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type BetterSqlite3 from 'better-sqlite3'
import { type Figure } from './figure'
import { openCore } from './seedStore'

const Database = createRequire(import.meta.url)('better-sqlite3') as typeof BetterSqlite3
const SIZES = [500, 1000, 2000, 10_001]

/** Bringing in badges that no pack knows, against the very writes that it makes, run bare in one transaction. */
export async function measure(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const size of SIZES) figures.push(await measureOne(size))
  return figures
}

async function measureOne(size: number): Promise<Figure> {
  const dir = mkdtempSync(join(tmpdir(), 'credence-bench-'))
  try {
    const { core, store } = openCore(dir)
    const began = performance.now()
    const preview = await core.dispatch('import.preview', { files: [badges(size)] })
    if (!preview.ok) throw new Error(preview.error.message)
    const done = await core.dispatch('import.commit', { token: preview.value.token })
    const ours = performance.now() - began
    if (!done.ok || done.value.added !== size) throw new Error('not all badges were brought in')
    core.close()
    store.close()
    return {
      figure: `bringing in ${size.toLocaleString('en')} unknown badges : the writes alone`,
      ours,
      peer: writeAgain(join(dir, 'credence.sqlite')),
      unit: 'ms',
      limit: 12,
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

/** A saved page of as many badges, each of its own name. */
function badges(size: number): { readonly name: string; readonly text: string } {
  const data = Array.from({ length: size }, (_, n) => ({
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    issued_at_date: '2026-01-10',
    expires_at_date: '2028-01-10',
    state: 'accepted',
    badge_template: { id: `template-${n}`, name: `Course ${n} of the guild` },
    issuer: { entities: [{ primary: true, entity: { name: 'Example Guild' } }] },
  }))
  return { name: 'badges.json', text: JSON.stringify({ data }) }
}

/** Milliseconds in which the engine alone writes the rows that an import left, with the same indexes and journal. */
function writeAgain(path: string): number {
  const db = new Database(path)
  try {
    db.pragma('foreign_keys = OFF')
    const tables = ['credential', 'award', 'change_row', 'standing_row', 'milestone'].map((name) => {
      const rows = db.prepare<[], Record<string, unknown>>(`SELECT * FROM ${name}`).all()
      const columns = Object.keys(rows[0] ?? {})
      db.exec(`DELETE FROM ${name}`)
      const values = columns.map((column) => `@${column}`).join(', ')
      const insert =
        rows.length > 0 && db.prepare(`INSERT INTO ${name} (${columns.join(', ')}) VALUES (${values})`)
      return { rows, insert }
    })
    const began = performance.now()
    db.transaction(() => {
      for (const { rows, insert } of tables) if (insert) for (const row of rows) insert.run(row)
    }).immediate()
    return performance.now() - began
  } finally {
    db.close()
  }
}
