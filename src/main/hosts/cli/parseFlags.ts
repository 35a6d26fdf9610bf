import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { readDataDir, readToday } from '../commonOptions'
import { CliError } from './cliError'

/**
 * The flags and files of one command. @throws CliError for a flag it does not know, or one without its value; AppError for
 * a `--data` or `--today` that says nothing, also where the command needs neither
 */
export function parseFlags<const F extends ParseArgsOptionsConfig>(
  args: readonly string[],
  flags: F,
  allowPositionals = false,
) {
  const parsed = parseStrictly(args, flags, allowPositionals)
  const { data, today } = parsed.values as Readonly<Record<string, unknown>>
  if (typeof data === 'string') readDataDir(data)
  if (typeof today === 'string') readToday(today)
  return parsed
}

function parseStrictly<const F extends ParseArgsOptionsConfig>(
  args: readonly string[],
  flags: F,
  allowPositionals: boolean,
) {
  try {
    return parseArgs<{ args: readonly string[]; options: F; allowPositionals: boolean; strict: true }>({
      args,
      options: flags,
      allowPositionals,
      strict: true,
    })
  } catch (error) {
    throw new CliError((error as Error).message)
  }
}
