import { existsSync, mkdirSync, rmdirSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { AppError } from '@shared/contract/errors'

/** Makes the folder `dir` and those above it. Answers the topmost that was made. @throws AppError where a link leads nowhere */
export function makeFolder(dir: string): string | undefined {
  try {
    return mkdirSync(dir, { recursive: true })
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault
    throw new AppError(
      'databaseReadOnly',
      `The folder ${dir} cannot be made: it, or one above it, is a link that leads nowhere. Nothing was changed. Mend the link, or name another folder with --data.`,
    )
  }
}

/** Takes away a file of our own making. That it fails hides no other failure: a leftover does no harm. */
export function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // It stays.
  }
}

/** The endings of a database file: the file itself, and what SQLite puts beside it. */
export const DATABASE_PARTS = ['', '-journal', '-wal', '-shm']

/** Takes away a database of our own making that was not finished, with all that lies beside it. */
export function removeUnfinished(path: string): void {
  for (const part of DATABASE_PARTS) removeQuietly(path + part)
}

/** Takes away a folder of our own making, where nothing lies in it. */
export function removeEmptyFolder(path: string): void {
  try {
    rmdirSync(path)
  } catch {
    // Something lies in it, or it stays.
  }
}

/**
 * Remembers whether SQLite's journal and its index lie beside `path`. The answer takes away those that came since: SQLite
 * itself does so when the last who has the file open for writing closes it, so that nobody who works on it meanwhile
 * loses anything.
 */
export function watchBeside(path: string): () => void {
  const beside = (): boolean => existsSync(`${path}-wal`) || existsSync(`${path}-shm`)
  const before = beside()
  return () => {
    if (before || !beside()) return
    try {
      const db = new Database(path, { fileMustExist: true, timeout: 0 })
      try {
        db.pragma('user_version')
      } finally {
        db.close()
      }
    } catch {
      // They hold nothing, and stay.
    }
  }
}
