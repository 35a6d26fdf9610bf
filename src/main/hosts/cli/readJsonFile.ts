import { readFileSync, statSync } from 'node:fs'
import { CliError } from './cliError'

/** How large a file may be, and what is said of a larger one. */
export interface SizeLimit {
  readonly bytes: number
  readonly says: string
}

const HISTORY_LIMIT: SizeLimit = {
  bytes: 64 * 1024 * 1024,
  says: 'It is larger than 64 MB, which no history needs. It was not read, and nothing was changed. Name a file with the history alone.',
}

/** The text of a file that a person named. @throws CliError naming the file and what is wrong with it */
export function readTextFile(file: string, limit: SizeLimit): string {
  try {
    const found = statSync(file, { throwIfNoEntry: false })
    if (!found) throw new CliError(`${file}: there is no such file`)
    if (!found.isFile()) throw new CliError(`${file}: this is not a file`)
    if (found.size > limit.bytes) throw new CliError(`${file}: ${limit.says}`)
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    if (error instanceof CliError) throw error
    throw new CliError(
      `${file}: it cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`,
    )
  }
}

/** The JSON in a file that a person named; of a history, unless another limit is given. @throws CliError naming the file and what is wrong with it */
export function readJsonFile(file: string, limit: SizeLimit = HISTORY_LIMIT): unknown {
  const text = readTextFile(file, limit)
  if (text.trim() === '') throw new CliError(`${file}: the file is empty`)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new CliError(`${file}: not JSON (${(error as SyntaxError).message})`)
  }
}
