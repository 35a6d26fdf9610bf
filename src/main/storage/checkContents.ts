import { statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { AppError } from '@shared/contract/errors'
import { databaseError } from './databaseError'
import { APPLICATION_ID } from './inspectFile'
import { latestVersion, versionOf } from './migrate'
import { migrations } from './migrations'
import { isSound } from './verifiedCopy'

/** Files up to this many bytes are checked whole at every start, which takes a few milliseconds. */
const CHECK_UP_TO = 8 * 1024 * 1024

/** Whether changes lie beside the file that it does not hold yet: then its last writer did not close it. */
export function hasJournal(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
}

/**
 * Looks into the open file of `path`, and changes nothing.
 * @throws AppError databaseForeign, databaseNewer, databaseDamaged; databaseReadOnly where an older one would only be read
 */
export function checkContents(db: Database.Database, path: string, mode: 'write' | 'read'): void {
  const version = versionOf(db)
  // A file of ours is moved into place only once it has its tables: with none, somebody else made it.
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID || version < 1) {
    throw databaseError('databaseForeign', `${path}:`)
  }
  if (version > latestVersion()) {
    throw new AppError(
      'databaseNewer',
      `The data file ${path} was written by a newer version of Credence. It was left as it is. Install the newer version to open it.`,
    )
  }
  if ((hasJournal(path) || statSync(path).size <= CHECK_UP_TO) && !isSound(db)) {
    throw databaseError('databaseDamaged', `${path}:`)
  }
  const found = new Set(columnsOf(db))
  const expected = expectedColumns(version)
  const missing = expected.filter((column) => !found.has(column))
  if (missing.length > 0) {
    // Where some are there, it was ours once, and a copy may hold the rest.
    throw databaseError(missing.length < expected.length ? 'databaseDamaged' : 'databaseForeign', `${path}:`)
  }
  if (mode === 'read' && version < latestVersion()) {
    throw new AppError(
      'databaseReadOnly',
      `The data file ${path} was written by an older version of Credence and has to be brought up to date, which reading cannot do. Nothing was changed. Start Credence once, then try again.`,
    )
  }
}

/** What a file of this version holds by its migrations, as `table.column`. */
function expectedColumns(version: number): readonly string[] {
  const model = new Database(':memory:')
  try {
    for (const migration of migrations) if (migration.version <= version) model.exec(migration.sql)
    return columnsOf(model)
  } finally {
    model.close()
  }
}

function columnsOf(db: Database.Database): readonly string[] {
  return db
    .prepare<[], string>(
      `SELECT t.name || '.' || c.name FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table'`,
    )
    .pluck()
    .all()
}
