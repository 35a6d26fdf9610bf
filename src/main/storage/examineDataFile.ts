import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Instant } from '@shared/domain/instant'
import { latestVersion, versionOf } from './migrate'
import { DATABASE_FILE, openDatabase } from './openDatabase'
import { isSound } from './verifiedCopy'
import { LOCK_FILE } from './writerLock'

/** How a data file is, found without writing to it. */
export interface DataFileState {
  readonly bytes: number
  readonly version: number
  readonly latestVersion: number
  readonly journalMode: string
  readonly foreignKeys: boolean
  /** Whether SQLite's own check of every page found nothing wrong. */
  readonly sound: boolean
  readonly sqlite: string
}

/** Looks at the file in `dir`; undefined where there is none. @throws AppError where it cannot be opened, saying why */
export function examineDataFile(dir: string, now: Instant): DataFileState | undefined {
  const path = join(dir, DATABASE_FILE)
  if (!statSync(path, { throwIfNoEntry: false })) return undefined
  const db = openDatabase({ dir, mode: 'read', now })
  try {
    return {
      bytes: statSync(path).size,
      version: versionOf(db),
      latestVersion: latestVersion(),
      // Read as a whole, where nothing may be written, it is the file's own journal that counts.
      journalMode: db.memory ? 'wal' : String(db.pragma('journal_mode', { simple: true })),
      foreignKeys: db.pragma('foreign_keys', { simple: true }) === 1,
      sound: isSound(db),
      sqlite: String(db.prepare('SELECT sqlite_version()').pluck().get()),
    }
  } finally {
    db.close()
  }
}

/** Whether some process has the data in `dir` open for writing now; undefined where that cannot be found out. */
export function hasWriter(dir: string): boolean | undefined {
  const path = join(dir, LOCK_FILE)
  if (!existsSync(path)) return false
  let db: Database.Database | undefined
  try {
    db = new Database(path, { readonly: true, timeout: 0 })
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
    return false
  } catch (fault) {
    if (!(fault instanceof Database.SqliteError)) throw fault
    return fault.code.startsWith('SQLITE_BUSY') ? true : undefined
  } finally {
    db?.close()
  }
}
