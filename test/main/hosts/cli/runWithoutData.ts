import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plainDate } from '@shared/domain/plainDate'
import type { Zone } from '@shared/domain/instant'
import { builtInPacks } from '../../../../src/main/core/builtInPacks'
import { setClock } from '../../../../src/main/core/clock'
import { loadPackFile } from '../../../../src/main/core/packFile'
import type { CliContext } from '../../../../src/main/hosts/cli/cliContext'
import { runCli } from '../../../../src/main/hosts/cli/runCli'

const UTC = 'UTC' as Zone

/** What a command said, and how it ended. */
export interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command that needs no data, with captured streams. */
export async function runWithoutData(...argv: string[]): Promise<Said> {
  let [out, err] = ['', '']
  const noData = (): never => {
    throw new Error('this command must not touch any data')
  }
  const context: CliContext = {
    version: '1.2.3',
    packs: builtInPacks,
    zone: UTC,
    loadPack: loadPackFile,
    out: (text) => (out += `${text}\n`),
    err: (text) => (err += `${text}\n`),
    clock: (day) => setClock(day ?? plainDate('2026-11-23'), UTC),
    dataFile: noData,
    open: noData,
    inspect: noData,
  }
  const code = await runCli(argv, context)
  return { code, out, err }
}

/** A file of the test's own with `content`, as JSON unless it is text already. */
export function fileWith(content: unknown, name = 'history.json'): string {
  const file = join(mkdtempSync(join(tmpdir(), 'credence-cli-')), name)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}
