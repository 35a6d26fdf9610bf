import type { TodayItem, TodayView } from '@shared/contract/views/today'
import type { Benefit } from '@shared/domain/benefit'
import { chosenCandidateId, shownZone } from '../chosen'
import type { CoreContext } from '../coreContext'
import type { Zone } from '@shared/domain/instant'
import type { AgendaRow, Derived } from '../../storage/store'
import { agendaItem, byDate } from './agendaItem'
import { type DayMarks, dayMarks } from './dayMarks'

/** How many lines Today shows of each group; the rest is counted. */
const CAPS = { now: 100, soon: 100, later: 50 } as const
/** Plans without a date shown at most, so that what lapsed still finds its place. */
const PLANS = 20
const ROWS = CAPS.now + CAPS.soon + CAPS.later

/** What needs a person, in order: the lines of Today and how many were left out, and the rows behind them. */
export interface Agenda {
  /** The zone by which it is today. */
  readonly zone: Zone
  readonly marks: DayMarks
  /** Of all that is tracked, not only of what is read here. */
  readonly counts: ReturnType<Derived['counts']>
  readonly items: readonly TodayItem[]
  readonly more: TodayView['more']
  readonly rows: readonly AgendaRow[]
}

/**
 * Reads the nearest rows of the agenda and makes lines of them. It computes no standing: every date is in the row. Of
 * more rows than fit, the nearest are read and the others only counted.
 */
export function agenda(context: CoreContext): Agenda {
  const { store, catalog } = context
  const candidateId = chosenCandidateId(store)
  const zone = shownZone(context)
  const today = context.clock.today(zone)
  const marks = dayMarks(today, store.settings().leadDays)
  const frame = { catalog, marks, now: context.clock.now(), everyone: candidateId === null }
  const ahead = store.derived.ahead(candidateId, ROWS)
  const lapsed = store.derived.lapsed(candidateId, CAPS.later)
  const planned = store.derived.planned(candidateId, PLANS)
  const counts = store.derived.counts(candidateId)

  const seen = new Set(ahead.map(({ credentialId }) => credentialId))
  const behind = lapsed.filter(({ credentialId }) => !seen.has(credentialId))
  const made = (row: AgendaRow): TodayItem | [] => agendaItem(row, frame) ?? []
  const lines = [
    ...ahead.flatMap(made),
    ...store.benefitsOf(candidateId).flatMap((benefit) => benefitItem(benefit, marks)),
  ].sort(byDate)
  const all = [...lines, ...planned.flatMap(made), ...behind.flatMap(made)]

  const { items, more } = capped(all)
  const last = ahead.at(-1)?.attentionOn
  const unread = Math.max(0, counts.ahead - ahead.length)
  const group = last && last <= marks.soonUntil ? 'soon' : 'later'
  more[group] += unread
  more.later += Math.max(0, counts.planned - planned.length)
  more.later += Math.max(0, counts.lapsed - lapsed.length)
  return { zone, marks, counts, items, more, rows: [...ahead, ...planned, ...behind] }
}

const GROUPS = ['now', 'soon', 'later'] as const

function capped(all: readonly TodayItem[]): {
  items: TodayItem[]
  more: { now: number; soon: number; later: number }
} {
  const more = { now: 0, soon: 0, later: 0 }
  const items = GROUPS.flatMap((group) => {
    const lines = all.filter((item) => item.group === group)
    more[group] = Math.max(0, lines.length - CAPS[group])
    return lines.slice(0, CAPS[group])
  })
  return { items, more }
}

/** The line of a benefit that can still be used. */
function benefitItem(benefit: Benefit, { today, nearingUntil, soonUntil }: DayMarks): TodayItem[] {
  const { id, name, credentialId, expiresOn, usedOn } = benefit
  if (usedOn || !expiresOn || expiresOn < today) return []
  const near = expiresOn <= nearingUntil
  return [
    {
      key: id,
      credentialId,
      benefitId: id,
      appointmentId: null,
      name,
      candidateName: null,
      state: near ? 'nearing' : 'held',
      group: near ? 'now' : expiresOn <= soonUntil ? 'soon' : 'later',
      act: 'use',
      verb: 'ends',
      on: expiresOn,
      at: null,
      reason: 'benefit',
      dates: { expiresOn },
      explain: null,
      action: null,
      credits: null,
    },
  ]
}
