import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plainDate } from '@shared/domain/plainDate'
import type { Zone } from '@shared/domain/instant'
import { builtInPacks } from '../../../../src/main/core/builtInPacks'
import { setClock } from '../../../../src/main/core/clock'
import { keepPlanView } from '../../../../src/main/core/views/planView'
import { loadPackFile } from '../../../../src/main/core/packFile'
import { readUserPacks } from '../../../../src/main/core/userPacks'
import { builtInFaq, builtInFaqIndex } from '../../../../src/main/faq/builtInFaq'
import type { CliContext } from '../../../../src/main/hosts/cli/cliContext'
import { runCli } from '../../../../src/main/hosts/cli/runCli'

const UTC = 'UTC' as Zone

/** What a command said, and how it ended. */
export interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

const noData = (): never => {
  throw new Error('this command must not touch any data')
}

const unforeseen: CliContext['fault'] = (_dir, fault) => {
  throw fault
}

/** Runs a command with captured streams; without `data` it must not touch any. */
export async function runCommand(
  argv: readonly string[],
  data: Pick<CliContext, 'dataFile' | 'open' | 'inspect'> & Partial<Pick<CliContext, 'fault'>> = {
    dataFile: noData,
    open: noData,
    inspect: noData,
  },
): Promise<Said> {
  let [out, err] = ['', '']
  const context: CliContext = {
    fault: unforeseen,
    ...data,
    version: '1.2.3',
    packs: builtInPacks,
    zone: UTC,
    loadPack: loadPackFile,
    userPacks: (dir) => readUserPacks(dir, 'read'),
    keepPlan: keepPlanView,
    faq: async () => ({ library: builtInFaq(), index: builtInFaqIndex() }),
    out: (text) => (out += `${text}\n`),
    err: (text) => (err += `${text}\n`),
    clock: (day) => setClock(day ?? plainDate('2026-11-23'), UTC),
  }
  const code = await runCli(argv, context)
  return { code, out, err }
}

/** Runs a command that needs no data. */
export function runWithoutData(...argv: string[]): Promise<Said> {
  return runCommand(argv)
}

/** A file of the test's own with `content`, as JSON unless it is text already. */
export function fileWith(content: unknown, name = 'history.json'): string {
  const file = join(mkdtempSync(join(tmpdir(), 'credence-cli-')), name)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}
