import { parseArgs } from 'node:util'
import { AppError, type ErrorCode } from '@shared/contract/errors'
import { commonFlags, readDataDir } from '../commonOptions'
import { achievementsCommand } from './achievementsCommand'
import type { CliContext, Command } from './cliContext'
import { CliError } from './cliError'
import { doctorCommand } from './doctorCommand'
import { dueCommand } from './dueCommand'
import { faqCommand } from './faqCommand'
import { helpText } from './helpText'
import { importCommand } from './importCommand'
import { packCommand } from './packCommand'
import { planCommand } from './planCommand'
import { standingCommand } from './standingCommand'

const commands: Readonly<Record<string, Command>> = {
  due: dueCommand,
  standing: standingCommand,
  plan: planCommand,
  achievements: achievementsCommand,
  pack: packCommand,
  import: importCommand,
  faq: faqCommand,
  doctor: doctorCommand,
}

const BAD_INPUT: ReadonlySet<ErrorCode> = new Set([
  'invalidInput',
  'badFile',
  'fileTooLarge',
  'unknownAchievement',
])

/**
 * Runs one command line (without node and script) and answers the exit code: 0, 1 where what was asked could not be
 * done, 2 for bad input. Every reason goes to stderr; a fault of ours to the log as well.
 */
export async function runCli(argv: readonly string[], context: CliContext): Promise<number> {
  const [name = 'help', ...args] = argv
  if (name === '--version' || name === '-v') return say(context, context.version)
  if (name === 'help' || name === '--help' || name === '-h' || args.includes('--help'))
    return say(context, helpText)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  try {
    if (!command) throw new CliError(`there is no command "${name}"; see: credence help`)
    return await command(args, context)
  } catch (error) {
    if (error instanceof CliError) return fail(context, error.message, 2)
    if (!(error instanceof AppError)) return fail(context, context.fault(folderOf(args), error, name), 1)
    const details = error.details.map(({ path, message }) => `\n  ${path ? `${path}: ` : ''}${message}`)
    return fail(context, error.message + details.join(''), BAD_INPUT.has(error.code) ? 2 : 1)
  }
}

/** The folder whose log a fault of a command goes to; undefined where none can be made out. */
function folderOf(args: readonly string[]): string | undefined {
  try {
    const { data } = parseArgs({ args: [...args], options: commonFlags, strict: false }).values
    return readDataDir(typeof data === 'string' ? data : undefined)
  } catch {
    return undefined
  }
}

function say(context: CliContext, text: string): number {
  context.out(text)
  return 0
}

function fail(context: CliContext, text: string, code: number): number {
  context.err(`credence: ${text}`)
  return code
}
