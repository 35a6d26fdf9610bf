import { readFileSync, statSync } from 'node:fs'
import { CliError } from './cliError'

/** The largest file that a command reads, in bytes. */
const MAX_BYTES = 64 * 1024 * 1024

/** The text of a file that a person named. @throws CliError naming the file and what is wrong with it */
export function readTextFile(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) throw new CliError(`${file}: there is no such file`)
  if (!found.isFile()) throw new CliError(`${file}: this is not a file`)
  if (found.size > MAX_BYTES) throw new CliError(`${file}: larger than 64 MB, so it was not read`)
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new CliError(
      `${file}: it cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`,
    )
  }
}

/** The JSON in a file that a person named. @throws CliError naming the file and what is wrong with it */
export function readJsonFile(file: string): unknown {
  const text = readTextFile(file)
  if (text.trim() === '') throw new CliError(`${file}: the file is empty`)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new CliError(`${file}: not JSON (${(error as SyntaxError).message})`)
  }
}
