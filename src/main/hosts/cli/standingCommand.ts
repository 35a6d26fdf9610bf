import { isZone, type Zone } from '@shared/domain/instant'
import type { Standing } from '@shared/domain/standingTypes'
import { standings } from '@shared/domain/standings'
import { readToday } from '../commonOptions'
import type { Catalog } from '@shared/domain/catalog'
import type { CliContext } from './cliContext'
import { CliError } from './cliError'
import { historyFileSchema, type HistoryFile } from './historyFile'
import { loadCatalog } from './loadCatalog'
import { parseFlags } from './parseFlags'
import { readJsonFile } from './readJsonFile'
import { table } from './table'

const flags = {
  history: { type: 'string' },
  today: { type: 'string' },
  zone: { type: 'string' },
  pack: { type: 'string', multiple: true },
  data: { type: 'string' },
  json: { type: 'boolean' },
} as const

/** `credence standing`: what a history in a file means on a day, from the packs alone. Touches no data folder. */
export async function standingCommand(args: readonly string[], context: CliContext): Promise<number> {
  const { values } = parseFlags(args, flags)
  if (values.history === undefined) throw new CliError('standing needs --history FILE')
  const zone = readZone(values.zone, context.zone)
  const today = context.clock(readToday(values.today)).today(zone)
  const catalog = await loadCatalog(context, values.pack ?? [])
  const file = readHistory(values.history, catalog)
  const found = standings([file, ...file.others], catalog.lookup, today, zone)
  const answer = answerOf(file, found)
  context.out(values.json ? JSON.stringify(answer, null, 2) : inWords(file, answer))
  return 0
}

function readZone(name: string | undefined, usual: Zone): Zone {
  if (name === undefined) return usual
  if (!isZone(name)) throw new CliError(`--zone takes an IANA time zone, as in Europe/Zurich, not "${name}"`)
  return name
}

function readHistory(path: string, catalog: Catalog): HistoryFile {
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

function answerOf(file: HistoryFile, found: ReadonlyMap<string, Standing>) {
  const standing = found.get(file.achievement)
  if (!standing) throw new Error(`no standing for ${file.achievement}`)
  const { state, issuedOn, expiresOn, renewal, retake, milestones, explanations, ...more } = standing
  const others = file.others.map(({ achievement }) => {
    const other = found.get(achievement)
    return {
      achievement,
      state: other?.state,
      issuedOn: other?.issuedOn ?? null,
      expiresOn: other?.expiresOn ?? null,
    }
  })
  return { state, issuedOn, expiresOn, renewal, retake, milestones, explanations, others, ...more }
}

function inWords(file: HistoryFile, answer: ReturnType<typeof answerOf>): string {
  const dates = [
    ['issued on', answer.issuedOn],
    ['expires on', answer.state === 'permanent' ? 'never' : answer.expiresOn],
    ['renewal opens on', answer.renewal.opensOn],
    ['renewal closes on', answer.renewal.closesOn],
    ['next attempt allowed on', answer.retake.allowedOn],
    ['attempts left', answer.retake.attemptsLeft?.toString() ?? null],
  ].filter((row): row is [string, string] => row[1] !== null)
  const others = answer.others.map((other) => [`${other.achievement} expires on`, other.expiresOn ?? '-'])
  const why = answer.explanations.map(
    ({ of, text, source }) => `  ${of}: ${text}${source ? ` (${source})` : ''}`,
  )
  return [`${file.achievement}: ${answer.state}`, table([...dates, ...others], '  '), ...why]
    .filter(Boolean)
    .join('\n')
}
