import type { TodayItem } from '@shared/contract/views/today'
import type { Catalog } from '@shared/domain/catalog'
import { msOf, type Instant } from '@shared/domain/instant'
import type { PlainDate } from '@shared/domain/plainDate'
import type { AgendaRow } from '../../storage/store'
import { isHeld } from '../isHeld'
import { namedAchievement } from '../namedAchievement'
import { waits } from '../nextDate'
import type { DayMarks } from './dayMarks'
import { displayState } from './displayState'

/** What the line of a credential says, before it is put into words. */
type Said = Pick<TodayItem, 'act' | 'verb' | 'on' | 'reason' | 'dates' | 'explain' | 'action' | 'credits'> & {
  /** Whether something can be done about it now. */
  readonly now: boolean
}

/** What a list of items is made on. */
export interface AgendaFrame {
  readonly catalog: Catalog
  readonly marks: DayMarks
  readonly now: Instant
  /** Whether everybody's credentials are shown, so that each line names its candidate. */
  readonly everyone: boolean
}

/** The line of Today for one credential; undefined where there is nothing to say of it. */
export function agendaItem(row: AgendaRow, frame: AgendaFrame): TodayItem | undefined {
  const { marks } = frame
  const state = displayState(row, marks)
  const said = row.appointmentOn ? booked(row, row.appointmentOn, frame) : ofState(row, marks)
  if (!said) return undefined
  const { now, ...words } = said
  const near = said.on !== null && said.on <= marks.soonUntil
  const group =
    row.state === 'lapsed' && said.verb === 'lapsed'
      ? 'later'
      : now || state === 'nearing'
        ? 'now'
        : near
          ? 'soon'
          : 'later'
  return {
    key: row.credentialId,
    credentialId: row.credentialId,
    benefitId: null,
    appointmentId: row.appointmentId,
    name: namedAchievement(frame.catalog, row).name,
    candidateName: frame.everyone ? row.candidateName : null,
    state,
    group,
    at: row.appointmentAt,
    ...words,
  }
}

/** After so many hours an exam is over; the longest that the packs know takes less. */
const EXAM_HOURS = 4

function booked(row: AgendaRow, on: PlainDate, { marks, now }: AgendaFrame): Said {
  const { today, examNearUntil } = marks
  const expiresOn = isHeld(row) ? row.expiresOn : null
  const line = {
    verb: 'exam',
    on,
    dates: given({ expiresOn }),
    explain: expiresOn ? 'expiresOn' : null,
    credits: null,
  } as const
  const isOver =
    on < today ||
    (row.appointmentAt !== null && msOf(row.appointmentAt) + EXAM_HOURS * 3_600_000 <= msOf(now))
  if (isOver) return { ...line, act: 'tell', reason: 'examOver', action: 'recordAttempt', now: true }
  const action = on > today ? 'changeAppointment' : 'recordAttempt'
  // Sat before it is allowed an exam may not count, so that comes before everything else that could be said.
  if (row.allowedOn && on < row.allowedOn) {
    const dates = given({ expiresOn, allowedOn: row.allowedOn })
    const explain = 'retake.allowedOn'
    return { ...line, act: 'sit', reason: 'bookedTooEarly', dates, explain, action, now: true }
  }
  return { ...line, act: 'sit', reason: 'examBooked', action, now: on <= examNearUntil }
}

function ofState(row: AgendaRow, marks: DayMarks): Said | undefined {
  switch (row.state) {
    case 'planned':
      return say(row, { act: 'plan', verb: 'since', reason: 'planned', action: 'book' })
    case 'waiting':
      if (row.barred) return say(row, { act: 'know', verb: 'since', on: row.attentionOn, reason: row.barred })
      return say(row, { ...RETAKE, on: row.allowedOn, reason: 'waitAfterFail' })
    case 'ready':
      return say(row, {
        ...RETAKE,
        on: row.allowedOn,
        reason: 'retakeNow',
        action: 'recordAttempt',
        now: true,
      })
    case 'pending':
      return say(row, {
        act: 'wait',
        verb: 'result',
        on: row.attentionOn,
        reason: 'resultPending',
        action: 'recordAttempt',
        now: true,
      })
    case 'grace':
      return say(row, {
        act: 'renew',
        verb: 'grace',
        on: row.graceUntil,
        reason: 'inGrace',
        explain: 'renewal.closesOn',
        action: 'recordAttempt',
        now: true,
      })
    case 'lapsed':
      return lapsed(row, marks)
    case 'revoked':
      return say(row, { act: 'know', verb: 'revoked', on: row.expiresOn, reason: 'revoked' })
    case 'active':
    case 'renewable':
      return heldSays(row, marks)
    case 'permanent':
      return undefined
  }
}

const RETAKE = { act: 'retake', verb: 'allowed', explain: 'retake.allowedOn' } as const

/** Lapsed, and sat again since without passing, it waits like any other; else it may be let rest. */
function lapsed(row: AgendaRow, { today }: DayMarks): Said {
  if (waits(row, today)) return say(row, { ...RETAKE, on: row.allowedOn, reason: 'waitAfterFail' })
  if (row.failedOn) {
    return say(row, { ...RETAKE, on: row.allowedOn, reason: 'retakeNow', action: 'recordAttempt', now: true })
  }
  return say(row, {
    act: 'know',
    verb: 'lapsed',
    on: row.expiresOn,
    reason: row.barred ?? 'lapsed',
    explain: 'expiresOn',
  })
}

function heldSays(row: AgendaRow, { today, nearingUntil, soonUntil }: DayMarks): Said | undefined {
  if (waits(row, today)) {
    const tooLate = row.allowedOn !== null && row.expiresOn !== null && row.allowedOn > row.expiresOn
    const reason = tooLate ? 'nextChanceTooLate' : 'waitAfterFail'
    return say(row, { ...RETAKE, act: tooLate ? 'retake' : 'renew', on: row.allowedOn, reason })
  }
  if (row.credits) {
    const { dueOn: on, ...credits } = row.credits
    const action = 'recordCredits' as const
    return say(row, {
      act: 'earn',
      verb: 'due',
      on,
      reason: 'creditsDue',
      credits,
      action,
      now: on <= nearingUntil,
    })
  }
  if (!row.expiresOn) return undefined
  if (row.renewsAnyDay) {
    const on = row.expiresOn
    return say(row, {
      act: 'renew',
      verb: 'expires',
      on,
      reason: 'anyDay',
      explain: 'expiresOn',
      action: 'book',
    })
  }
  if (row.opensOn && row.opensOn > today) {
    const on = row.opensOn
    return say(row, { act: 'renew', verb: 'opens', on, reason: 'windowOpens', explain: 'renewal.opensOn' })
  }
  if (row.opensOn) {
    const on = row.closesOn ?? row.expiresOn
    return say(row, {
      act: 'renew',
      verb: 'closes',
      on,
      reason: 'windowOpen',
      explain: 'renewal.opensOn',
      action: 'recordAttempt',
      now: on <= soonUntil,
    })
  }
  return say(row, {
    act: 'renew',
    verb: 'expires',
    on: row.expiresOn,
    reason: 'expiresNoRule',
    explain: 'expiresOn',
  })
}

/** A sentence with every date of the row that it may name. */
function say(row: AgendaRow, said: Partial<Said> & Pick<Said, 'act' | 'verb' | 'reason'>): Said {
  const { expiresOn, opensOn, closesOn, graceUntil, allowedOn, failedOn } = row
  const dates = given({ expiresOn, opensOn, closesOn, graceUntil, allowedOn, failedOn })
  return { on: null, dates, explain: null, action: null, credits: null, now: false, ...said }
}

function given(dates: Readonly<Record<string, PlainDate | null>>): Record<string, PlainDate> {
  const found: Record<string, PlainDate> = {}
  for (const [role, date] of Object.entries(dates)) if (date) found[role] = date
  return found
}

/** Items by date, those without one last; on one day benefits after credentials, then by name. */
export function byDate(a: TodayItem, b: TodayItem): number {
  return (
    compare(a.on ?? LAST, b.on ?? LAST) ||
    Number(a.benefitId !== null) - Number(b.benefitId !== null) ||
    compare(a.name, b.name)
  )
}

const LAST = '9999'
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
