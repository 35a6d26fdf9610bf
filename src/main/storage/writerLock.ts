import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '@shared/contract/errors'
import { toAppError } from './databaseError'
import { makeFolder, removeQuietly } from './ownFiles'

/** The empty file beside the data on which the lock is held. */
export const LOCK_FILE = 'writer.lock'

/** The right to write to one folder, until it is released or the process ends. */
interface WriterLock {
  release(): void
  /** Releases it where nothing was opened after all, and takes its file away again where it was not there before. */
  withdraw(): void
}

/**
 * Takes the right to be the only writer in `dir`. It is an exclusive lock on an empty SQLite file beside the data, which
 * the operating system takes back when the process dies, however it dies. Those who only read are not concerned.
 * @throws AppError alreadyOpen where another process, or this one, has it
 */
export function takeWriterLock(dir: string): WriterLock {
  const path = join(dir, LOCK_FILE)
  let db: Database.Database | undefined
  let made = false
  try {
    makeFolder(dir)
    made = !existsSync(path)
    db = new Database(path, { timeout: 0 })
    // Without a journal on disk the file stays empty: nothing but the lock ever concerns it.
    db.pragma('journal_mode = MEMORY')
    db.exec('BEGIN EXCLUSIVE')
    // Another took its file away between our opening and our locking it: a lock on what has no name keeps nobody out.
    if (!existsSync(path)) throw alreadyOpen(dir)
  } catch (fault) {
    db?.close()
    if (fault instanceof Database.SqliteError && fault.code.startsWith('SQLITE_BUSY')) throw alreadyOpen(dir)
    throw toAppError(fault)
  }
  const held = db
  return {
    release: () => void held.close(),
    withdraw() {
      // Windows removes no file that is open; elsewhere it goes while nobody else can have the lock.
      if (process.platform === 'win32') held.close()
      if (made) removeQuietly(path)
      held.close()
    },
  }
}

function alreadyOpen(dir: string): AppError {
  return new AppError(
    'alreadyOpen',
    `Credence is open already with the data in ${dir}. Nothing was changed. Use the window that is open, or close it and try again.`,
  )
}
