import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { AppError } from '@shared/contract/errors'
import type { DrawFirstScreen } from '@shared/contract/firstScreen'
import type { PlainDate } from '@shared/domain/plainDate'
import type { Core, Notifier, Report, Shell } from '../../core/ports'
import { commonFlags, readDataDir, readToday } from '../commonOptions'
import { createFaultLog, faultInWords } from '../faultLog'
import { browserShell, noNotifier } from './browserShell'
import { openInBrowser } from './openInBrowser'
import { startServer } from './startServer'

const flags = {
  ...commonFlags,
  port: { type: 'string', default: '0' },
  'no-open': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

/** What this host gives the core, and where the data lies. */
interface LoopbackParts {
  readonly dir: string
  readonly today: PlainDate | undefined
  readonly notifier: Notifier
  readonly shell: Shell
  readonly report: Report
}

/** The page that is served. */
export interface LoopbackPage {
  /** The folder of the built page. */
  readonly pageDir: string
  /** Fetches the code that draws the first screen ahead of the browser. */
  readonly loadDraw: () => Promise<DrawFirstScreen>
}

/** Opens the data file and the core over it. @throws AppError */
export type OpenLoopbackCore = (parts: LoopbackParts) => { readonly core: Core; close(): void }

/**
 * Serves the app to the person's own browser until told to stop (Ctrl C, SIGTERM). The first line on stdout says
 * where. Answers the exit code at the end: 1 where it could not start, 2 for a wrong flag.
 */
export async function serve(
  argv: readonly string[],
  open: OpenLoopbackCore,
  page: LoopbackPage,
): Promise<number> {
  let dir: string | undefined
  try {
    const values = readFlags(argv)
    const [today, port] = [readToday(values.today), readPort(values.port)]
    dir = readDataDir(values.data)
    const report = createFaultLog(dir)
    const { core, close } = open({ dir, today, notifier: noNotifier, shell: browserShell, report })
    try {
      const token = randomBytes(32).toString('base64url')
      const server = await startServer({ core, ...page, token, port, report })
      const stopped = untilStopped()
      announce(server.url, server.port, values.json)
      if (!values['no-open']) {
        openInBrowser(server.url).catch(() =>
          process.stderr.write('No browser could be opened; open the address above yourself.\n'),
        )
      }
      await stopped
      await server.close()
    } finally {
      close()
    }
    return 0
  } catch (error) {
    return fail(error, dir)
  }
}

/** Says why it ended, and answers the exit code. What is no expected failure goes to the log, and is named by its number. */
function fail(error: unknown, dir: string | undefined): number {
  const text = error instanceof AppError ? error.message : faultInWords(dir, error, 'loopback host')
  process.stderr.write(`credence: ${text}\n`)
  return error instanceof AppError && error.code === 'invalidInput' ? 2 : 1
}

function readFlags(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: flags, strict: true }).values
  } catch (error) {
    throw new AppError('invalidInput', (error as Error).message)
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new AppError('invalidInput', `--port takes a number from 0 to 65535, not "${text}".`)
}

function announce(url: string, port: number, json: boolean): void {
  const line = json
    ? JSON.stringify({ url, port, pid: process.pid })
    : `Credence is open at ${url} (Ctrl C ends it)`
  process.stdout.write(`${line}\n`)
}

function untilStopped(): Promise<void> {
  return new Promise((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopped())
  })
}
