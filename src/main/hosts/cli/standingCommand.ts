import type { PlainDate } from '@shared/domain/plainDate'
import type { CreditProgress, IncludedTries, Standing } from '@shared/domain/standingTypes'
import { standings } from '@shared/domain/standings'
import { readToday } from '../commonOptions'
import type { CliContext } from './cliContext'
import { CliError } from './cliError'
import type { HistoryFile } from './historyFile'
import { loadCatalog } from './loadCatalog'
import { parseFlags } from './parseFlags'
import { readHistory, readZone } from './readHistory'
import { table } from './table'

const flags = {
  history: { type: 'string' },
  today: { type: 'string' },
  zone: { type: 'string' },
  pack: { type: 'string', multiple: true },
  data: { type: 'string' },
  json: { type: 'boolean' },
} as const

/**
 * `credence standing`: what a history in a file means on a day, from the packs alone. Of a data folder it reads only
 * the packs, and only where one is named.
 */
export async function standingCommand(args: readonly string[], context: CliContext): Promise<number> {
  const { values } = parseFlags(args, flags)
  if (values.history === undefined) throw new CliError('standing needs --history FILE')
  const zone = readZone(values.zone, context.zone)
  const today = context.clock(readToday(values.today)).today(zone)
  const catalog = await loadCatalog(context, values)
  const file = readHistory(values.history, catalog, zone, context.err)
  const found = standings([file, ...file.others], catalog.lookup, today, zone)
  const answer = answerOf(file, found)
  context.out(values.json ? JSON.stringify(answer, null, 2) : inWords(file, answer))
  return 0
}

function answerOf(file: HistoryFile, found: ReadonlyMap<string, Standing>) {
  const standing = found.get(file.achievement)
  if (!standing) throw new Error(`no standing for ${file.achievement}`)
  const { state, issuedOn, expiresOn: _, renewal, retake, milestones, explanations, ...rest } = standing
  const expiresOn = expiryOf(standing)
  const others = file.others.map(({ achievement }) => {
    const other = found.get(achievement)
    return {
      achievement,
      state: other?.state,
      issuedOn: other?.issuedOn ?? null,
      expiresOn: other ? expiryOf(other) : null,
    }
  })
  return { state, issuedOn, expiresOn, renewal, retake, milestones, explanations, others, ...rest }
}

/** The last valid day; where the pack calls its rule doubtful, both readings, the one that is counted with first. */
function expiryOf({ expiresOn, alternatives }: Standing): PlainDate | null | Unsure {
  const other = alternatives.find(({ of }) => of === 'expiresOn')
  return expiresOn && other ? { unsure: [expiresOn, other.on] } : expiresOn
}

interface Unsure {
  readonly unsure: readonly [PlainDate, PlainDate]
}

const expiryInWords = (expiresOn: PlainDate | null | Unsure): string | null =>
  typeof expiresOn === 'object' && expiresOn !== null ? expiresOn.unsure.join(' or ') : expiresOn

function inWords(file: HistoryFile, answer: ReturnType<typeof answerOf>): string {
  const dates = [
    ['issued on', answer.issuedOn],
    ['expires on', answer.state === 'permanent' ? 'never' : expiryInWords(answer.expiresOn)],
    ['renewal opens on', answer.renewal.opensOn],
    ['renewal closes on', answer.renewal.closesOn],
    ['next attempt allowed on', answer.retake.allowedOn],
    ['attempts left', answer.retake.attemptsLeft?.toString() ?? null],
    ['tries paid for', answer.included && triesInWords(answer.included)],
    ['credits', answer.credits && creditsInWords(answer.credits)],
  ].filter((row): row is [string, string] => row[1] !== null)
  const others = answer.others.map((other) => [
    `${other.achievement} expires on`,
    expiryInWords(other.expiresOn) ?? '-',
  ])
  const why = answer.explanations.map(
    ({ of, text, source }) => `  ${of}: ${text}${source ? ` (${source})` : ''}`,
  )
  const remarks = answer.remarks.map(({ on, text }) => `  ${on}: ${text}`)
  return [`${file.achievement}: ${answer.state}`, table([...dates, ...others], '  '), ...why, ...remarks]
    .filter(Boolean)
    .join('\n')
}

const triesInWords = ({ left, until }: IncludedTries): string => `${left}${until ? `, until ${until}` : ''}`

function creditsInWords({ counts, total, unit, missing, to }: CreditProgress): string {
  return `${counts} of ${total} ${unit}${missing > 0 ? `, ${missing} missing` : ''}, until ${to}`
}
