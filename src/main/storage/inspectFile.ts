import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { AppError } from '@shared/contract/errors'
import { databaseError, toReadError } from './databaseError'

/** Marks a file as ours, in its header: "Crdn". */
export const APPLICATION_ID = 0x43_72_64_6e

const MAGIC = 'SQLite format 3\0'
const APPLICATION_ID_OFFSET = 68

/** The first bytes of the file, read past SQLite: nothing is locked, recovered, or put beside it. */
function headOf(path: string): Buffer {
  const head = Buffer.alloc(100)
  const handle = openSync(path, 'r')
  try {
    return head.subarray(0, readSync(handle, head, 0, head.length, 0))
  } finally {
    closeSync(handle)
  }
}

function readHead(path: string): Buffer {
  try {
    return headOf(path)
  } catch (fault) {
    throw toReadError(fault, path)
  }
}

// Closing a file drops every lock that the process has on it, those of an open connection too (POSIX). So a file is
// read past SQLite only once, before this process has any connection to it.
const inspected = new Set<string>()

/**
 * Makes sure that the file at `path` is ours before anything opens it that could write to it or beside it.
 * @throws AppError databaseForeign, databaseDamaged
 */
export function inspectFile(path: string): void {
  const found = statSync(path)
  if (!found.isFile()) throw databaseError('databaseForeign', `${path}:`)
  if (found.size === 0) {
    throw new AppError(
      'databaseForeign',
      `${path} is empty, which a data file of Credence never is. It was left as it is. If a copy or a sync went wrong, put the right file in its place; otherwise move it away, and Credence will start anew.`,
    )
  }
  const identity = `${found.dev}:${found.ino}:${path}`
  if (inspected.has(identity)) return
  const head = readHead(path)
  const ours = head.length === 100 && head.readUInt32BE(APPLICATION_ID_OFFSET) === APPLICATION_ID
  if (!ours) throw databaseError('databaseForeign', `${path}:`)
  // The mark is ours and the beginning is not a database's: written over, as by a failing disk.
  if (head.toString('latin1', 0, MAGIC.length) !== MAGIC) throw databaseError('databaseDamaged', `${path}:`)
  inspected.add(identity)
}
