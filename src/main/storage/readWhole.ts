import { readFileSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { AppError } from '@shared/contract/errors'
import { hasJournal } from './checkContents'
import { databaseError } from './databaseError'

/** Where the header says, twice, that the file is used with a write-ahead journal. */
const JOURNAL_BYTES = [18, 19] as const
const WITH_JOURNAL = 2
const WITHOUT = 1

/**
 * The file at `path` as a database in memory, for where nothing may be put beside it, which reading by way of the journal
 * needs. Nothing is locked. @throws AppError databaseReadOnly where a journal holds what the file does not, databaseLocked
 * where the file changed while it was read
 */
export function readWhole(path: string): Database.Database {
  if (hasJournal(path)) {
    throw new AppError(
      'databaseReadOnly',
      `The data file ${path} was not closed, and its last changes lie in the journal beside it, which cannot be taken in where nothing may be written. Nothing was changed. Start Credence once where it may write, then try again.`,
    )
  }
  const before = statSync(path)
  const bytes = readFileSync(path)
  const after = statSync(path)
  if (before.mtimeMs !== after.mtimeMs || before.size !== after.size || hasJournal(path)) {
    throw databaseError('databaseLocked')
  }
  for (const at of JOURNAL_BYTES) if (bytes[at] === WITH_JOURNAL) bytes[at] = WITHOUT
  return new Database(bytes, { readonly: true })
}

/** Whether SQLite failed because it may not put its journal or the index of it beside the file. */
export function needsRoomBeside(fault: unknown): boolean {
  return fault instanceof Database.SqliteError && /^SQLITE_(CANTOPEN|READONLY)/.test(fault.code)
}
