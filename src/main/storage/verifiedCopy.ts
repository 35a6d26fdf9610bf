import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { removeEmptyFolder, removeUnfinished } from './ownFiles'

/** Whether SQLite finds nothing wrong with `db`. A damaged page makes the check itself throw: that is a no as well. */
export function isSound(db: Database.Database): boolean {
  try {
    return db.pragma('quick_check(1)', { simple: true }) === 'ok'
  } catch (fault) {
    if (fault instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(fault.code)) return false
    throw fault
  }
}

/** Makes what was written to a file or folder survive a power cut. Windows cannot do so for folders. */
export function syncToDisk(path: string, folder = false): void {
  if (folder && process.platform === 'win32') return
  const handle = openSync(path, folder ? 'r' : 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * Copies the open database into the single file `target`, which is there whole and checked, or not at all. @throws Error where the copy does not check out
 */
export function copyVerified(db: Database.Database, target: string): void {
  const unfinished = `${target}.tmp`
  const made = mkdirSync(dirname(target), { recursive: true })
  rmSync(unfinished, { force: true })
  try {
    db.prepare('VACUUM INTO ?').run(unfinished)
    checkCopy(db, unfinished)
    syncToDisk(unfinished)
    renameSync(unfinished, target)
  } catch (fault) {
    removeUnfinished(unfinished)
    if (made !== undefined) removeEmptyFolder(made)
    throw fault
  }
  syncToDisk(dirname(target), true)
}

function checkCopy(db: Database.Database, path: string): void {
  const copy = new Database(path, { readonly: true, fileMustExist: true })
  try {
    const same = (pragma: string): boolean =>
      copy.pragma(pragma, { simple: true }) === db.pragma(pragma, { simple: true })
    if (!isSound(copy) || !same('user_version') || !same('application_id')) {
      throw new Error(`the copy ${path} does not check out`)
    }
  } finally {
    copy.close()
  }
}
