import type { z } from 'zod'
import type { Catalog } from '@shared/domain/catalog'
import { dateIn, isZone, type Zone } from '@shared/domain/instant'
import { CliError } from './cliError'
import { historyFileSchema, type HistoryFile } from './historyFile'
import { readJsonFile } from './readJsonFile'
import { strangeMembers, withoutMembers } from './strangeMembers'

/**
 * The history in a file that a person named. `zone` is that of the attempts that name none. What may be a slip of the pen
 * and stops nothing is told to `note`, a line each. @throws CliError naming each place that is wrong
 */
export function readHistory(
  path: string,
  catalog: Catalog,
  zone: Zone,
  note: (text: string) => void,
): HistoryFile {
  const file = parsed(path, readJsonFile(path), note)
  const histories = [file, ...file.others]
  for (const [index, { attempts }] of histories.entries()) {
    const under = index === 0 ? '' : `others.${index - 1}.`
    for (const text of otherDays(attempts, under, zone)) note(`${path}: ${text}`)
  }
  for (const { achievement } of histories) {
    if (!catalog.achievement(achievement)) {
      throw new CliError(
        `${path}: no loaded pack knows the achievement ${achievement}; see: credence achievements`,
      )
    }
  }
  return file
}

function parsed(path: string, json: unknown, note: (text: string) => void): HistoryFile {
  const result = historyFileSchema.safeParse(json)
  if (result.success) return result.data
  const { issues } = result.error
  const strange = strangeMembers(issues)
  if (!strange) throw noHistory(path, issues.flatMap(placesOf))
  for (const place of strange)
    note(`${path}: ${place.join('.')}: there is no such member, so it was left out`)
  return parsed(path, withoutMembers(json, strange), note)
}

const noHistory = (path: string, places: readonly string[]): CliError =>
  new CliError(`${path}: not a history\n${places.slice(0, 10).join('\n')}`)

function placesOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code !== 'unrecognized_keys') {
    return [`  ${issue.path.join('.') || 'the file'}: ${issue.message}`]
  }
  return issue.keys.map((key) => `  ${[...issue.path, key].join('.')}: there is no such member`)
}

/** The attempts whose moment is not on their day: one of the two may be a slip. */
function otherDays(attempts: HistoryFile['attempts'], under: string, usual: Zone): string[] {
  return attempts.flatMap(({ on, at, zone }, index) => {
    const day = at && dateIn(at, zone ?? usual)
    if (!day || day === on) return []
    return [
      `${under}attempts.${index}.at: this moment is on ${day} in ${zone ?? usual}, not on ${on}; waits in hours count from the moment, everything else from the day`,
    ]
  })
}

/** The zone that `--zone` names, or the usual one. @throws CliError */
export function readZone(name: string | undefined, usual: Zone): Zone {
  if (name === undefined) return usual
  if (!isZone(name)) throw new CliError(`--zone takes an IANA time zone, as in Europe/Zurich, not "${name}"`)
  return name
}
