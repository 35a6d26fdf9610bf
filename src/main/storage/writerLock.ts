import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '@shared/contract/errors'
import { toAppError } from './databaseError'

/** The empty file beside the data on which the lock is held. */
export const LOCK_FILE = 'writer.lock'

/** The right to write to one folder, until it is released or the process ends. */
interface WriterLock {
  release(): void
}

/**
 * Takes the right to be the only writer in `dir`. It is an exclusive lock on an empty SQLite file beside the data, which
 * the operating system takes back when the process dies, however it dies. Those who only read are not concerned.
 * @throws AppError alreadyOpen where another process, or this one, has it
 */
export function takeWriterLock(dir: string): WriterLock {
  let db: Database.Database | undefined
  try {
    mkdirSync(dir, { recursive: true })
    db = new Database(join(dir, LOCK_FILE), { timeout: 0 })
    // Without a journal on disk the file stays empty: nothing but the lock ever concerns it.
    db.pragma('journal_mode = MEMORY')
    db.exec('BEGIN EXCLUSIVE')
  } catch (fault) {
    db?.close()
    if (fault instanceof Database.SqliteError && fault.code.startsWith('SQLITE_BUSY')) {
      throw new AppError(
        'alreadyOpen',
        `Credence is open already with the data in ${dir}. Nothing was changed. Use the window that is open, or close it and try again.`,
      )
    }
    throw toAppError(fault)
  }
  const held = db
  return { release: () => void held.close() }
}
