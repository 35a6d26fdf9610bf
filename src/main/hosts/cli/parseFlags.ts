import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { CliError } from './cliError'

/** The flags and files of one command. @throws CliError for a flag it does not know, or one without its value */
export function parseFlags<const F extends ParseArgsOptionsConfig>(
  args: readonly string[],
  flags: F,
  allowPositionals = false,
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
