import { existsSync } from 'node:fs'
import type { PlainDate } from '@shared/domain/plainDate'
import type { TodayItem, TodayView } from '@shared/contract/views/today'
import { commonFlags, readDataDir, readToday } from '../commonOptions'
import type { CliContext } from './cliContext'
import { parseFlags } from './parseFlags'
import { table } from './table'
import { valueOf } from './valueOf'

const flags = { ...commonFlags, json: { type: 'boolean' } } as const
const GROUPS = [
  ['now', 'Now'],
  ['soon', 'Soon'],
  ['later', 'Later'],
] as const

/** `credence due`: what needs doing next, as on Today. Reads only, so it works while the app is open. */
export async function dueCommand(args: readonly string[], context: CliContext): Promise<number> {
  const { values } = parseFlags(args, flags)
  const dir = readDataDir(values.data)
  const clock = context.clock(readToday(values.today))
  if (!existsSync(context.dataFile(dir))) {
    context.err(`Nothing is kept in ${dir} yet. Start Credence to begin, or name another folder with --data.`)
    if (values.json) context.out(JSON.stringify(emptyToday(clock.today(context.zone)), null, 2))
    return 0
  }
  const opened = context.open(dir, 'read', clock)
  try {
    const view = valueOf(await opened.core.dispatch('today.get', {}))
    context.out(values.json ? JSON.stringify(view, null, 2) : inWords(view))
    return 0
  } finally {
    opened.close()
  }
}

function emptyToday(today: PlainDate): TodayView {
  const more = { now: 0, soon: 0, later: 0 }
  return {
    today,
    items: [],
    more,
    strip: [],
    appointments: [],
    told: [],
    nextReminder: null,
    held: 0,
    tracked: 0,
  }
}

function inWords(view: TodayView): string {
  if (view.items.length === 0) {
    return view.tracked === 0
      ? 'Nothing is tracked yet.'
      : `Nothing needs you. ${view.held} held, ${view.tracked} tracked.`
  }
  const rows = view.items.map(rowOf)
  const lines = table(rows, '  ').split('\n')
  const said: string[] = []
  for (const [group, title] of GROUPS) {
    const own = lines.filter((_, i) => view.items[i]?.group === group)
    if (own.length > 0) said.push(title, ...own)
    if (view.more[group] > 0) said.push(`  and ${view.more[group]} more`)
  }
  return said.join('\n')
}

function rowOf(item: TodayItem): readonly string[] {
  return [item.on ?? '', item.on ? item.verb : '', item.name, item.candidateName ?? '', item.act]
}
