import type { Catalog } from '@shared/domain/catalog'
import { isZone, type Zone } from '@shared/domain/instant'
import { CliError } from './cliError'
import { historyFileSchema, type HistoryFile } from './historyFile'
import { readJsonFile } from './readJsonFile'

/** The history in a file that a person named. @throws CliError naming each place that is wrong */
export function readHistory(path: string, catalog: Catalog): HistoryFile {
  const result = historyFileSchema.safeParse(readJsonFile(path))
  if (!result.success) {
    const issues = result.error.issues
      .slice(0, 10)
      .map((issue) => `  ${issue.path.join('.') || 'the file'}: ${issue.message}`)
    throw new CliError(`${path}: not a history\n${issues.join('\n')}`)
  }
  for (const { achievement } of [result.data, ...result.data.others]) {
    if (!catalog.achievement(achievement)) {
      throw new CliError(
        `${path}: no loaded pack knows the achievement ${achievement}; see: credence achievements`,
      )
    }
  }
  return result.data
}

/** The zone that `--zone` names, or the usual one. @throws CliError */
export function readZone(name: string | undefined, usual: Zone): Zone {
  if (name === undefined) return usual
  if (!isZone(name)) throw new CliError(`--zone takes an IANA time zone, as in Europe/Zurich, not "${name}"`)
  return name
}
