import type { DisplayState } from '@shared/contract/views/shared'
import type { TimelineRow } from '@shared/contract/views/timeline'
import type { Outcome } from '@shared/domain/attempt'
import { dayOf } from './dayNumber'

/** One stretch of validity in day numbers; `to` is its last valid day, null where it never ends or nobody said when. */
export interface ChartPeriod {
  readonly from: number
  readonly to: number | null
  /** False: it does end, but nobody said when. */
  readonly endKnown: boolean
}

/** A credential's history in day numbers: all that its drawing depends on. */
export interface ChartRow {
  readonly state: DisplayState
  readonly periods: readonly ChartPeriod[]
  readonly window: { readonly opensOn: number; readonly closesOn: number | null } | null
  readonly graceUntil: number | null
  readonly waits: readonly { readonly from: number; readonly to: number }[]
  readonly attempts: readonly { readonly on: number; readonly outcome: Outcome }[]
  readonly appointments: readonly number[]
}

const known = new WeakMap<TimelineRow, ChartRow>()

/** The row in day numbers, worked out once for each row that the host sent. */
export function chartRow(row: TimelineRow): ChartRow {
  const found = known.get(row)
  if (found) return found
  const made = fromRow(row)
  known.set(row, made)
  return made
}

function fromRow(row: TimelineRow): ChartRow {
  return {
    state: row.state,
    periods: row.periods.map((period) => {
      const last = period.revokedOn ?? period.to
      return {
        from: dayOf(period.from),
        to: last === null ? null : dayOf(last),
        endKnown: last !== null || period.endKnown,
      }
    }),
    // A window that is always open accents nothing: otherwise most bars would read "window open".
    window:
      row.window && !row.renewsAnyDay
        ? {
            opensOn: dayOf(row.window.opensOn),
            closesOn: row.window.closesOn ? dayOf(row.window.closesOn) : null,
          }
        : null,
    graceUntil: row.graceUntil ? dayOf(row.graceUntil) : null,
    waits: row.waits.map((wait) => ({ from: dayOf(wait.from), to: dayOf(wait.to) })),
    attempts: row.attempts.map((attempt) => ({ on: dayOf(attempt.on), outcome: attempt.outcome })),
    appointments: row.appointments.map((appointment) => dayOf(appointment.on)),
  }
}

/** The first and the last day that anything of the row touches; null without any date. A period without end counts by its start. */
export function extentOf(row: ChartRow): { readonly from: number; readonly to: number } | null {
  let from = Infinity
  let to = -Infinity
  const take = (day: number | null): void => {
    if (day === null) return
    from = Math.min(from, day)
    to = Math.max(to, day)
  }
  for (const period of row.periods) {
    take(period.from)
    take(period.to)
  }
  if (row.periods.length > 0) take(row.graceUntil)
  for (const wait of row.waits) {
    take(wait.from)
    take(wait.to)
  }
  for (const attempt of row.attempts) take(attempt.on)
  for (const appointment of row.appointments) take(appointment)
  return to >= from ? { from, to } : null
}
