import { basename } from 'node:path'
import type { ImportPreview } from '@shared/contract/views/imports'
import { commonFlags, readDataDir, readToday } from '../commonOptions'
import type { CliContext } from './cliContext'
import { CliError } from './cliError'
import { parseFlags } from './parseFlags'
import { readTextFile } from './readJsonFile'
import { table } from './table'
import { valueOf } from './valueOf'

const flags = { ...commonFlags, json: { type: 'boolean' }, 'dry-run': { type: 'boolean' } } as const

/**
 * `credence import FILE…`: takes in all files together, as one change that the app can undo. `--dry-run` only says
 * what would happen. Needs the data file for itself.
 */
export async function importCommand(args: readonly string[], context: CliContext): Promise<number> {
  const { values, positionals } = parseFlags(args, flags, true)
  if (positionals.length === 0) throw new CliError('import needs at least one FILE')
  const files = positionals.map((path) => ({ name: basename(path), text: readTextFile(path) }))
  const opened = context.open(readDataDir(values.data), 'write', context.clock(readToday(values.today)))
  try {
    const preview = valueOf(await opened.core.dispatch('import.preview', { files }))
    const dryRun = values['dry-run'] === true
    const done = dryRun
      ? null
      : valueOf(await opened.core.dispatch('import.commit', { token: preview.token }))
    if (values.json)
      context.out(
        JSON.stringify({ files: preview.files, lines: preview.lines, counts: preview.counts, done }, null, 2),
      )
    else context.out(inWords(preview, done))
    return 0
  } finally {
    opened.close()
  }
}

function inWords(
  preview: ImportPreview,
  done: { readonly added: number; readonly changed: number } | null,
): string {
  const notes = preview.files.flatMap(({ name, note }) => (note === null ? [] : [`${name}: ${note}`]))
  const lines = preview.lines.map((line) => [
    line.verdict,
    line.issuedOn ?? '',
    line.name,
    line.issuer,
    line.why ?? '',
  ])
  const { counts } = preview
  const end =
    done === null
      ? `Nothing was kept. It would be: ${counts.new} new, ${counts.differs} changed, ${counts.same} already there, ${counts.skipped} skipped.`
      : `${done.added} added, ${done.changed} changed, ${counts.same} already there, ${counts.skipped} skipped. Undo in the app takes it all back.`
  return [...notes, ...(lines.length > 0 ? [table(lines)] : []), end].join('\n')
}
