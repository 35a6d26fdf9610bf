import Database from 'better-sqlite3'
import { AppError } from '@shared/contract/errors'

/** What is said of each failure that a disk or another process may cause: what happened, what was kept, what to do. */
const SAID = {
  databaseReadOnly:
    'The data file cannot be written to. Nothing was changed. Check that you may write to its folder and that the disk is not write-protected, then try again.',
  databaseFull:
    'The disk is full. The last change was not saved, everything before it was. Free some space, then try again.',
  databaseLocked:
    'Another program is using the data file. Nothing was changed. Wait a moment or close the other program, then try again.',
  databaseDamaged:
    'The data file is damaged. Nothing was written to it. Keep it as it is, with the files beside it, and restore the latest copy from the folder "backups".',
  databaseForeign:
    'This is not a data file of Credence, or its beginning is destroyed. It was left as it is. Choose another folder, or move the file away.',
} as const

type DatabaseFailure = keyof typeof SAID

/** The error a person sees for `code`; `about` names the file or the step, where there is more to say. */
export function databaseError(code: DatabaseFailure, about?: string): AppError {
  return new AppError(code, about === undefined ? SAID[code] : `${about} ${SAID[code]}`)
}

/** A disk that fails is no damage yet, but there is no other word for it on the wire. */
const diskError = (): AppError =>
  new AppError(
    'databaseDamaged',
    'The disk reported an error. The last change was not saved, everything before it was. Check that the disk is connected and sound, then try again.',
  )

const SQLITE: readonly (readonly [prefix: string, code: DatabaseFailure])[] = [
  ['SQLITE_FULL', 'databaseFull'],
  ['SQLITE_READONLY', 'databaseReadOnly'],
  ['SQLITE_CANTOPEN', 'databaseReadOnly'],
  ['SQLITE_PERM', 'databaseReadOnly'],
  ['SQLITE_BUSY', 'databaseLocked'],
  ['SQLITE_LOCKED', 'databaseLocked'],
  ['SQLITE_PROTOCOL', 'databaseLocked'],
  ['SQLITE_CORRUPT', 'databaseDamaged'],
  ['SQLITE_NOTADB', 'databaseDamaged'],
]

const SYSTEM: Readonly<Record<string, DatabaseFailure>> = {
  EACCES: 'databaseReadOnly',
  EPERM: 'databaseReadOnly',
  EROFS: 'databaseReadOnly',
  ENOTDIR: 'databaseReadOnly',
  EEXIST: 'databaseReadOnly',
  ENOSPC: 'databaseFull',
  EDQUOT: 'databaseFull',
  EBUSY: 'databaseLocked',
}

function expected(fault: unknown): AppError | undefined {
  if (!(fault instanceof Error) || !('code' in fault) || fault instanceof AppError) return undefined
  const code = String(fault.code)
  if (!(fault instanceof Database.SqliteError)) return ofSystem(code)
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' && fault.message.includes('credential.achievement_id')) {
    return new AppError('conflict', 'Nothing was saved: this candidate tracks that achievement already.')
  }
  if (code.startsWith('SQLITE_IOERR')) return diskError()
  const known = SQLITE.find(([prefix]) => code.startsWith(prefix))?.[1]
  return known && databaseError(known)
}

function ofSystem(code: string): AppError | undefined {
  if (code === 'EIO') return diskError()
  if (code === 'ENOENT' || code === 'ELOOP') {
    return new AppError(
      'notFound',
      'The data file, or the folder it lies in, is not there. Nothing was changed. Check the disk and the path, then try again.',
    )
  }
  const known = SYSTEM[code]
  return known && databaseError(known)
}

/** `fault` as the AppError it stands for, with the fault as its cause; or itself where it is a fault of ours. */
export function toAppError(fault: unknown): unknown {
  const error = expected(fault)
  if (!error) return fault
  error.cause = fault
  return error
}

/**
 * `fault`, met while reading `path`, as the AppError it stands for. That something may not be written is no reason there.
 */
export function toReadError(fault: unknown, path: string): unknown {
  const error = toAppError(fault)
  if (!(error instanceof AppError) || error.code !== 'databaseReadOnly' || error === fault) return error
  const unreadable = new AppError(
    'databaseReadOnly',
    `The data file ${path} cannot be read. Nothing was changed. Check that this account may read it and the folder it lies in, then try again.`,
  )
  unreadable.cause = fault
  return unreadable
}

/** Runs `work`; what the disk or another process made fail is thrown as an AppError. */
export function asAppErrors<T>(work: () => T): T {
  try {
    return work()
  } catch (fault) {
    throw toAppError(fault)
  }
}

/** `methods` with each of them run through `asAppErrors`. */
export function withAppErrors<T extends object>(methods: T): T {
  const wrap = (method: unknown): unknown =>
    typeof method === 'function'
      ? (...inputs: unknown[]) => asAppErrors(() => Reflect.apply(method, undefined, inputs) as unknown)
      : method
  return Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, wrap(method)])) as T
}
