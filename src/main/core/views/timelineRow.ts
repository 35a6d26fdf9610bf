import type { TimelineRow } from '@shared/contract/views/timeline'
import type { Attempt } from '@shared/domain/attempt'
import type { Catalog } from '@shared/domain/catalog'
import type { PolicyLookup } from '@shared/domain/history'
import { dateIn, type Zone } from '@shared/domain/instant'
import { earliest, latest, type PlainDate } from '@shared/domain/plainDate'
import { retakeWait } from '@shared/domain/policy/retakeWait'
import type { Derived } from '../derive'
import { namedCredential } from '../namedAchievement'
import { nextDate } from '../nextDate'
import type { DayMarks } from './dayMarks'
import { displayState } from './displayState'

/** What a row of the timeline is made on. */
export interface TimelineFrame {
  readonly catalog: Catalog
  readonly lookup: PolicyLookup
  readonly marks: DayMarks
  readonly zone: Zone
}

/** A first day after each failed attempt's wait: how long it lasted, whatever came after it. */
export function waitsOf(
  attempts: readonly Attempt[],
  achievement: string,
  { lookup, zone }: Pick<TimelineFrame, 'lookup' | 'zone'>,
): { id: string; from: PlainDate; to: PlainDate }[] {
  const rules = lookup(achievement)
  if (!rules) return []
  const sat = attempts.filter(({ outcome }) => outcome !== 'no-show' && outcome !== 'cancelled')
  return sat.flatMap((attempt, at) => {
    if (attempt.outcome !== 'fail') return []
    const wait = retakeWait(rules.policy, sat.slice(0, at + 1), zone)
    return wait ? [{ id: attempt.id, from: attempt.on, to: wait.over }] : []
  })
}

/** One credential's validity, window, waits and marks in time. */
export function timelineRow(
  derived: Derived,
  candidateName: string,
  group: string,
  frame: TimelineFrame,
): TimelineRow {
  const { history, standing, row } = derived
  const { name, code } = namedCredential(frame.catalog, history.credential)
  const { opensOn, closesOn } = standing.renewal
  return {
    credentialId: history.credential.id,
    name,
    code,
    group,
    candidateName,
    state: displayState(row, frame.marks),
    next: nextDate(row, frame.marks.today),
    periods: [...standing.periods],
    window: opensOn && !standing.renewsAnyDay ? { opensOn, closesOn } : null,
    renewsAnyDay: standing.renewsAnyDay,
    graceUntil: standing.graceUntil,
    waits: waitsOf(history.attempts, history.achievement, frame).map(({ from, to }) => ({ from, to })),
    attempts: history.attempts.map(({ id, on, outcome }) => ({ id, on, outcome })),
    appointments: history.appointments
      .filter(({ status }) => status === 'booked')
      .map(({ id, at, zone }) => ({ id, on: dateIn(at, zone) })),
  }
}

/** The days that hold everything on the rows; null where no row has a date. */
export function extentOf(rows: readonly TimelineRow[]): { from: PlainDate; to: PlainDate } | null {
  const days = rows.flatMap((row) => [
    ...row.periods.flatMap(({ from, to }) => [from, to]),
    row.graceUntil,
    ...row.waits.flatMap(({ from, to }) => [from, to]),
    ...row.attempts.map(({ on }) => on),
    ...row.appointments.map(({ on }) => on),
  ])
  const [from, to] = [earliest(...days), latest(...days)]
  return from && to ? { from, to } : null
}
