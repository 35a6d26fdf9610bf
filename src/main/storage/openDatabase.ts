import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '@shared/contract/errors'
import type { Instant } from '@shared/domain/instant'
import { asAppErrors, databaseError, toReadError } from './databaseError'
import { checkContents, hasJournal } from './checkContents'
import { APPLICATION_ID, inspectFile } from './inspectFile'
import { migrate, versionOf } from './migrate'
import { DATABASE_PARTS, makeFolder, removeUnfinished, watchBeside } from './ownFiles'
import { needsRoomBeside, readWhole } from './readWhole'
import { syncToDisk } from './verifiedCopy'

/** The one file in which everything lies, in the folder that a host names. */
export const DATABASE_FILE = 'credence.sqlite'

/** Milliseconds to wait for another process: waiting stops the whole program, so it is short. */
const BUSY_TIMEOUT = 250
/** Bytes that the journal beside the file keeps at most after a checkpoint. */
const JOURNAL_LIMIT = 4 * 1024 * 1024
/** Memory for pages, in KiB, at most: a large import then reaches the disk once, at its end. */
const CACHE_KIB = 32 * 1024

interface OpenOptions {
  readonly dir: string
  readonly mode: 'write' | 'read'
  /** Names the copy that is made before a migration. */
  readonly now: Instant
}

function setUp(db: Database.Database, mode: OpenOptions['mode']): void {
  db.pragma(`busy_timeout = ${BUSY_TIMEOUT}`)
  if (mode === 'write') {
    // A file or folder that may not be written to opens all the same: beginning to write shows it.
    db.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${versionOf(db)}; ROLLBACK`)
    const journal = db.pragma('journal_mode = WAL', { simple: true })
    if (journal !== 'wal')
      throw databaseError('databaseReadOnly', `No write-ahead journal (${String(journal)}).`)
    db.pragma(`journal_size_limit = ${JOURNAL_LIMIT}`)
  }
  db.pragma(`cache_size = -${CACHE_KIB}`)
  db.pragma('synchronous = FULL')
  if (process.platform === 'darwin') {
    db.pragma('fullfsync = ON')
    db.pragma('checkpoint_fullfsync = ON')
  }
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  db.pragma('mmap_size = 0')
}

/** Builds a new file under another name and moves it into place whole, so that a crash leaves none or all of it. */
function create(dir: string, path: string, now: Instant): void {
  if (hasJournal(path)) {
    throw new AppError(
      'databaseDamaged',
      `The data file ${path} is missing, but the journal that belongs to it is still there. Nothing was changed. Put the file back, or move the journal away to start anew.`,
    )
  }
  const unfinished = `${path}.new`
  for (const part of DATABASE_PARTS) rmSync(unfinished + part, { force: true })
  try {
    build(unfinished, dir, now)
    syncToDisk(unfinished)
    renameSync(unfinished, path)
  } catch (fault) {
    removeUnfinished(unfinished)
    throw fault
  }
  syncToDisk(dir, true)
}

function build(path: string, dir: string, now: Instant): void {
  const db = new Database(path)
  try {
    db.pragma(`application_id = ${APPLICATION_ID}`)
    migrate(db, dir, now)
    db.pragma('journal_mode = WAL')
  } finally {
    db.close()
  }
}

/** Looks into the file before it is opened to be written to. @throws AppError databaseForeign, databaseNewer, databaseDamaged */
function check(path: string, mode: OpenOptions['mode']): void {
  // A copy put back in place keeps the old kind of journal until it is opened for writing. One left by a crash has to be
  // played back first, which is not harm but repair, and needs writing.
  const readonly = mode === 'read' || !existsSync(`${path}-journal`)
  const db = new Database(path, { readonly, fileMustExist: true, timeout: BUSY_TIMEOUT })
  const takeAway = watchBeside(path)
  let good = false
  try {
    checkContents(db, path, mode)
    good = true
  } finally {
    db.close()
    if (!good) takeAway()
  }
}

/**
 * Opens `<dir>/credence.sqlite`. Whatever it refuses, it leaves as it found it. For writing, a missing folder or file is
 * made, and an older schema brought up to date. Reading works while another process writes, and where nothing may be
 * written. @throws AppError notFound (mode read), databaseForeign, databaseNewer, databaseDamaged, databaseReadOnly,
 *   databaseFull, databaseLocked
 */
export function openDatabase({ dir, mode, now }: OpenOptions): Database.Database {
  const path = join(dir, DATABASE_FILE)
  return mode === 'read' ? openToRead(path) : asAppErrors(() => openToWrite(dir, path, now))
}

function openToWrite(dir: string, path: string, now: Instant): Database.Database {
  makeFolder(dir)
  if (!existsSync(path)) create(dir, path, now)
  inspectFile(path)
  check(path, 'write')
  const db = new Database(path, { fileMustExist: true, timeout: BUSY_TIMEOUT })
  try {
    setUp(db, 'write')
    migrate(db, dir, now)
    return db
  } catch (fault) {
    db.close()
    throw fault
  }
}

function openToRead(path: string): Database.Database {
  try {
    if (!statSync(path, { throwIfNoEntry: false })) {
      throw new AppError('notFound', `There is no data file at ${path} yet. Start Credence once to make one.`)
    }
    inspectFile(path)
    return openBeside(path)
  } catch (fault) {
    throw toReadError(fault, path)
  }
}

/** Opens the file by way of its journal; where that may not be put beside it, what the file holds is read as a whole. */
function openBeside(path: string): Database.Database {
  let db: Database.Database | undefined
  try {
    check(path, 'read')
    db = new Database(path, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT })
    setUp(db, 'read')
    return db
  } catch (fault) {
    db?.close()
    if (!needsRoomBeside(fault)) throw fault
  }
  const whole = readWhole(path)
  try {
    checkContents(whole, path, 'read')
    setUp(whole, 'read')
    return whole
  } catch (fault) {
    whole.close()
    throw fault
  }
}
