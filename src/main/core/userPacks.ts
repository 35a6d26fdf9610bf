import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '@shared/contract/errors'
import type { PackProblem } from '@shared/contract/views/program'
import type { Pack } from '@shared/domain/policy/packSchema'
import { readPackFile } from './packFile'

/** The folder of a person's own packs, within that of the data. */
const FOLDER = 'packs'
/** Beside `mine.json` lies `mine.good.json`, a copy of it from when it last passed. */
const GOOD = '.good.json'

/** A person's own packs in the order of their names, and what was wrong with those that were refused. */
export interface UserPacks {
  readonly packs: readonly Pack[]
  readonly problems: readonly PackProblem[]
}

/**
 * Reads `<dir>/packs/*.json`. Each adds a program, or replaces the one of the same id. A bad one is refused as a whole,
 * with path and reason, and its last good copy stays in its place. In mode `write` the copies are kept up to date; no
 * failure of that, nor a folder that cannot be read, stops the start.
 */
export function readUserPacks(dir: string, mode: 'read' | 'write'): UserPacks {
  const folder = join(dir, FOLDER)
  const names = namesIn(folder)
  if ('problem' in names) return { packs: [], problems: names.problem ? [names.problem] : [] }
  const files = names.found.filter((name) => name.endsWith('.json') && !name.endsWith(GOOD))
  const packs: Pack[] = []
  const problems: PackProblem[] = []
  for (const name of files) {
    const path = join(folder, name)
    const copy = goodCopyOf(path)
    const read = tryRead(path)
    if ('pack' in read) {
      packs.push(read.pack)
      if (mode === 'write') keepCopy(path, copy)
      continue
    }
    const last = tryRead(copy)
    if ('pack' in last) packs.push(last.pack)
    const reason =
      'pack' in last ? `${read.error.message} Its last good version is used.` : read.error.message
    problems.push({ path, reason, details: [...read.error.details] })
  }
  if (mode === 'write') dropOrphans(folder, names.found, files)
  return { packs, problems }
}

const goodCopyOf = (path: string): string => path.replace(/\.json$/, GOOD)

/** The names in the folder, in order; none where it is not there. */
function namesIn(folder: string): { found: string[] } | { problem: PackProblem | undefined } {
  try {
    return { found: readdirSync(folder).sort() }
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return { problem: undefined }
    return { problem: { path: folder, reason: `The folder of your own packs cannot be read.`, details: [] } }
  }
}

function tryRead(path: string): { readonly pack: Pack } | { readonly error: AppError } {
  try {
    return { pack: readPackFile(path) }
  } catch (fault) {
    if (fault instanceof AppError) return { error: fault }
    throw fault
  }
}

/** Copies what passed, whole or not at all, and only where it changed. */
function keepCopy(path: string, copy: string): void {
  try {
    const text = readFileSync(path)
    if (existing(copy)?.equals(text)) return
    writeFileSync(`${copy}.new`, text)
    renameSync(`${copy}.new`, copy)
  } catch {
    // A copy is a kindness; a full disk or a folder without leave to write takes nothing away.
  }
}

function existing(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** The copy of a pack that its owner took away goes with it. */
function dropOrphans(folder: string, names: readonly string[], files: readonly string[]): void {
  const kept = new Set(files.map(goodCopyOf))
  for (const name of names) {
    if (!name.endsWith(GOOD) || kept.has(name)) continue
    try {
      rmSync(join(folder, name))
    } catch {
      // It is not read without its pack.
    }
  }
}
