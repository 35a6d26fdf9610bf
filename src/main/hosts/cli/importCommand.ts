import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Output } from '@shared/contract/api'
import { counted } from '@shared/text/counted'
import type { ImportPreview } from '@shared/contract/views/imports'
import { IMPORT_TOO_LARGE, MAX_IMPORT_FILE_BYTES } from '@shared/text/importLimits'
import { commonFlags, readDataDir, readToday } from '../commonOptions'
import type { Clock } from '../../core/ports'
import type { CliContext, OpenedCore } from './cliContext'
import { CliError } from './cliError'
import { parseFlags } from './parseFlags'
import { readTextFile, type SizeLimit } from './readJsonFile'
import { table } from './table'
import { valueOf } from './valueOf'

const flags = { ...commonFlags, json: { type: 'boolean' }, 'dry-run': { type: 'boolean' } } as const
const LIMIT: SizeLimit = { bytes: MAX_IMPORT_FILE_BYTES, says: IMPORT_TOO_LARGE }

/**
 * `credence import FILE…`: takes in all files together, as one change that the app can undo. `--dry-run` only says
 * what would happen. Needs the data file for itself.
 */
export async function importCommand(args: readonly string[], context: CliContext): Promise<number> {
  const { values, positionals } = parseFlags(args, flags, true)
  if (positionals.length === 0) throw new CliError('import needs at least one FILE')
  const files = positionals.map((path) => ({ name: basename(path), text: readTextFile(path, LIMIT) }))
  const dryRun = values['dry-run'] === true
  const clock = context.clock(readToday(values.today))
  const opened = dryRun
    ? openForLooking(readDataDir(values.data), context, clock)
    : context.open(readDataDir(values.data), 'write', clock)
  try {
    const preview = valueOf(await opened.core.dispatch('import.preview', { files }))
    const notes = notesOf(preview)
    if (preview.lines.length === 0 && notes.length > 0) throw new CliError(notes.join('\n'))
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

/** What is kept, only to be read; where nothing is kept yet, an empty file that is gone afterwards. */
function openForLooking(dir: string, context: CliContext, clock: Clock): OpenedCore {
  if (existsSync(context.dataFile(dir))) return context.open(dir, 'read', clock)
  const passing = mkdtempSync(join(tmpdir(), 'credence-'))
  const opened = context.open(passing, 'write', clock)
  return {
    core: opened.core,
    close() {
      opened.close()
      rmSync(passing, { recursive: true, force: true })
    },
  }
}

function inWords(preview: ImportPreview, done: Output<'import.commit'> | null): string {
  const lines = preview.lines.map((line) => [
    line.verdict,
    line.issuedOn ?? '',
    line.name,
    line.issuer,
    line.why ?? (line.further ? 'a further award of a credential that another line brings' : ''),
  ])
  const { counts } = preview
  const end =
    done === null
      ? `Nothing was kept. It would be: ${counts.new} new, ${counts.differs} changed, ${counts.same} already there, ${counts.skipped} skipped.`
      : `${done.added} added, ${done.changed} changed, ${counts.same} already there, ${counts.skipped} skipped.${tracked(done)} Undo in the app takes it all back.`
  return [...notesOf(preview), ...(lines.length > 0 ? [table(lines)] : []), end].join('\n')
}

/** Says how many credentials are new, where that is another number than that of the badges. */
function tracked({ added, credentials }: Output<'import.commit'>): string {
  if (credentials === added) return ''
  return ` They are awards; ${counted(credentials, 'credential is', 'credentials are')} new.`
}

function notesOf({ files }: ImportPreview): readonly string[] {
  return files.flatMap(({ name, note }) => (note === null ? [] : [`${name}: ${note}`]))
}
