import type { Database } from 'better-sqlite3'

const TABLES = ['standing_row', 'milestone'] as const

/**
 * Puts copies of the derived tables, in memory, over those of a file that is only read: every later statement means the
 * copies, which can be brought up to a day and to the packs while the file stays as it is. Call it before any statement
 * on them is made.
 */
export function coverDerived(db: Database): void {
  db.pragma('temp_store = MEMORY')
  const made = db
    .prepare<[string], string>(
      `SELECT sql FROM main.sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY type = 'table' DESC`,
    )
    .pluck()
  db.transaction(() => {
    for (const table of TABLES) {
      for (const sql of made.all(table)) db.exec(sql.replace(/^CREATE (TABLE|INDEX) /, 'CREATE $1 temp.'))
      db.exec(`INSERT INTO temp.${table} SELECT * FROM main.${table}`)
    }
  })()
}
