import { FIRST_YEAR, isPlainDate, LAST_YEAR, type PlainDate } from '@shared/domain/plainDate'
import type { Catalog } from '@shared/domain/catalog'
import { readToday } from '../commonOptions'
import type { CliContext } from './cliContext'
import { CliError } from './cliError'
import { loadCatalog } from './loadCatalog'
import { parseFlags } from './parseFlags'
import { readHistory, readZone } from './readHistory'

const flags = {
  keep: { type: 'string', multiple: true },
  through: { type: 'string' },
  history: { type: 'string' },
  today: { type: 'string' },
  zone: { type: 'string' },
  pack: { type: 'string', multiple: true },
  data: { type: 'string' },
  json: { type: 'boolean' },
} as const

/**
 * `credence plan`: the cheapest exams and days that keep achievements of a history in a file valid through a day, from
 * the packs alone. Of a data folder it reads only
 * the packs, and only where one is named.
 */
export async function planCommand(args: readonly string[], context: CliContext): Promise<number> {
  const { values } = parseFlags(args, flags)
  if (values.history === undefined) throw new CliError('plan needs --history FILE')
  const zone = readZone(values.zone, context.zone)
  const today = context.clock(readToday(values.today)).today(zone)
  const through = readThrough(values.through, today)
  const catalog = await loadCatalog(context, values)
  const keep = readKeep(values.keep ?? [], catalog)
  const file = readHistory(values.history, catalog, zone, context.err)
  const frame = {
    catalog,
    histories: [file, ...file.others],
    lookup: catalog.lookup,
    today,
    zone,
    named: (achievement: string) => ({
      name: catalog.achievement(achievement)?.brandedName ?? achievement,
      credentialId: null,
    }),
  }
  const plan = context.keepPlan(frame, keep, through)
  context.out(values.json ? JSON.stringify(plan, null, 2) : plan.sentences.join('\n'))
  return 0
}

function readThrough(text: string | undefined, today: PlainDate): PlainDate {
  if (text === undefined)
    throw new CliError('plan needs --through DATE, the last day on which all is to be valid')
  if (!isPlainDate(text)) {
    throw new CliError(
      `--through takes a real day between ${FIRST_YEAR} and ${LAST_YEAR}, written YYYY-MM-DD, not "${text}"`,
    )
  }
  if (text < today) throw new CliError(`--through ${text} is past; a plan is about days to come`)
  return text
}

/** The ids of `--keep`, which may be given more than once or with commas. */
function readKeep(texts: readonly string[], catalog: Catalog): readonly string[] {
  const ids = texts.flatMap((text) => text.split(',').map((id) => id.trim()))
  if (ids.length === 0) throw new CliError('plan needs --keep ID,ID with what is to be kept')
  for (const id of ids) {
    if (catalog.achievement(id)) continue
    throw new CliError(`--keep: no loaded pack knows the achievement "${id}"; see: credence achievements`)
  }
  return [...new Set(ids)]
}
