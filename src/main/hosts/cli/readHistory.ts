import type { z } from 'zod'
import type { Catalog } from '@shared/domain/catalog'
import { dateIn, isZone, type Zone } from '@shared/domain/instant'
import { CliError } from './cliError'
import { historyFileSchema, type HistoryFile } from './historyFile'
import { readJsonFile } from './readJsonFile'

/**
 * The history in a file that a person named. `zone` is that of the attempts that name none.
 * @throws CliError naming each place that is wrong
 */
export function readHistory(path: string, catalog: Catalog, zone: Zone): HistoryFile {
  const result = historyFileSchema.safeParse(readJsonFile(path))
  if (!result.success) throw noHistory(path, result.error.issues.flatMap(placesOf))
  const histories = [result.data, ...result.data.others]
  const moved = histories.flatMap(({ attempts }, index) =>
    otherDays(attempts, index === 0 ? '' : `others.${index - 1}.`, zone),
  )
  if (moved.length > 0) throw noHistory(path, moved)
  for (const { achievement } of histories) {
    if (!catalog.achievement(achievement)) {
      throw new CliError(
        `${path}: no loaded pack knows the achievement ${achievement}; see: credence achievements`,
      )
    }
  }
  return result.data
}

const noHistory = (path: string, places: readonly string[]): CliError =>
  new CliError(`${path}: not a history\n${places.slice(0, 10).join('\n')}`)

function placesOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code !== 'unrecognized_keys') {
    return [`  ${issue.path.join('.') || 'the file'}: ${issue.message}`]
  }
  return issue.keys.map((key) => `  ${[...issue.path, key].join('.')}: there is no such member`)
}

/** The attempts whose moment is not on their day: one of the two is a slip, and a wait in hours counts from the moment. */
function otherDays(attempts: HistoryFile['attempts'], under: string, usual: Zone): string[] {
  return attempts.flatMap(({ on, at, zone }, index) => {
    const day = at && dateIn(at, zone ?? usual)
    if (!day || day === on) return []
    return [
      `  ${under}attempts.${index}.at: this moment is on ${day} in ${zone ?? usual}, not on ${on}; correct one of them`,
    ]
  })
}

/** The zone that `--zone` names, or the usual one. @throws CliError */
export function readZone(name: string | undefined, usual: Zone): Zone {
  if (name === undefined) return usual
  if (!isZone(name)) throw new CliError(`--zone takes an IANA time zone, as in Europe/Zurich, not "${name}"`)
  return name
}
