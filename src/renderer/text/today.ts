import type { MilestoneKind } from '@shared/domain/standingTypes'
import { daysBetween, type PlainDate } from '@shared/domain/plainDate'
import type { DateVerb } from '@shared/contract/views/shared'
import type { TodayItem } from '@shared/contract/views/today'
import { common, distanceVerb } from './common'
import { dateText, distanceText } from './dates'
import { counted, numberText } from './locale'

/** A day inside a sentence: never broken over two lines, its year only where it is far. */
function day(today: PlainDate, date: PlainDate): string {
  const far = Math.abs(daysBetween(today, date)) > 300
  return dateText(date, far ? 'full' : 'short').replaceAll(' ', '\u00a0')
}

/** What to do, as a verb with its object; `at` is the weekday and time of a booked exam. */
export function actText(
  item: Pick<TodayItem, 'act' | 'name' | 'reason'> & Partial<Pick<TodayItem, 'credits'>>,
  at: string | null,
): string {
  switch (item.act) {
    case 'sit':
      return at === null ? `Sit ${item.name}` : `Sit ${item.name}, ${at.replaceAll(' ', '\u00a0')}`
    case 'tell':
      return `How did ${item.name} go?`
    case 'renew':
      return `Renew ${item.name}`
    case 'retake':
      return `Retake ${item.name}`
    case 'wait':
      return `Wait for the result of ${item.name}`
    case 'plan':
      return `Plan ${item.name}`
    case 'earn':
      return item.credits
        ? `Earn ${numberText(item.credits.missing)} ${item.credits.unit} for ${item.name}`
        : `Earn credits for ${item.name}`
    case 'use':
      return `Use ${item.name}`
    case 'know':
      if (item.reason === 'noTryLeft') return `No try is left at ${item.name}`
      return item.reason === 'revoked' ? `${item.name} was revoked` : `${item.name} lapsed`
  }
}

/** Why the line is there and what follows, in one or two sentences. */
export function reasonText(
  item: Pick<TodayItem, 'reason' | 'dates' | 'on' | 'act'> & Partial<Pick<TodayItem, 'credits'>>,
  today: PlainDate,
): string {
  const { reason, dates, on } = item
  const at = (role: string): string | undefined => {
    const date = dates[role]
    return date && day(today, date)
  }
  const expires = at('expiresOn')
  switch (reason) {
    case 'examBooked':
      return expires ? `It expires on ${expires}.` : ''
    case 'examOver':
      return `The exam was booked for ${on ? day(today, on) : 'a day gone by'}. Record how it ended${expires ? `; it expires on ${expires}` : ''}.`
    case 'bookedTooEarly':
      return `It may not be sat before ${at('allowedOn')}. Move the exam.`
    case 'secondTryTooLate': {
      const room = dates['roomUntil'] ? ` By ${at('roomUntil')} there is room for two.` : ''
      return `It expires on ${expires}; a second try would be on ${at('secondOn')}, too late.${room}`
    }
    case 'windowOpen':
      return windowOpenText(item.dates, today)
    case 'windowOpens':
      return expires
        ? `It can be renewed from then on, until it expires on ${expires}.`
        : 'It can be renewed from then on.'
    case 'anyDay':
      return 'Any day until then will do.'
    case 'waitAfterFail': {
      const failed = dates['failedOn']
      const wait =
        failed && on
          ? `${counted(daysBetween(failed, on), 'day', 'days')} after the attempt of ${day(today, failed)}.`
          : ''
      return item.act === 'renew' && expires ? `${wait} It expires on ${expires}.`.trim() : wait
    }
    case 'nextChanceTooLate':
      return `Your next chance is on ${at('allowedOn')}, after it expires on ${expires}.`
    case 'retakeNow':
      return dates['failedOn']
        ? `The wait after ${at('failedOn')} is over; it may be sat again.`
        : 'It may be sat again.'
    case 'resultPending':
      return 'Sat, and no result yet. Record it as soon as it comes.'
    case 'inGrace':
      return `It expired on ${expires}, and can still be renewed until ${at('graceUntil') ?? at('closesOn')}.`
    case 'lapsed':
      return 'Sit it again, or let it rest.'
    case 'revoked':
      return 'The issuer took it back.'
    case 'planned':
      return 'Nothing sat yet. Book the exam, or record it once it is sat.'
    case 'expiresNoRule':
      return 'No rule for renewing it is known here; ask the issuer.'
    case 'benefit':
      return 'Not used yet.'
    case 'creditsDue':
      return item.credits
        ? `${numberText(item.credits.counts)} of ${numberText(item.credits.total)} ${item.credits.of === 'year' ? 'this year ' : ''}so far.`
        : 'They are due by then.'
    case 'notAgain':
      return 'It cannot be sat again.'
    case 'newExamOnly':
      return 'Only a newer version of its exam can be sat.'
    case 'noTryLeft':
      return 'No try is left under its limit.'
  }
}

function windowOpenText(dates: TodayItem['dates'], today: PlainDate): string {
  const { opensOn, closesOn, expiresOn } = dates
  const open =
    opensOn === undefined || opensOn === today
      ? 'The window opened today'
      : `Open since ${day(today, opensOn)}`
  if (closesOn === undefined || closesOn === expiresOn) return `${open}, and closes as it expires.`
  return `${open}, and closes on ${day(today, closesOn)}.`
}

/** What a mark on the strip stands for: `AWS Serverless expires 23 Feb 2027 · in 92 days`. */
export function markText(name: string, verb: DateVerb, on: PlainDate, today: PlainDate): string {
  return `${name}: ${distanceVerb[verb]} ${dateText(on)} · ${distanceText(today, on)}`
}

/** What a milestone says of a day to come, and of one that was reached. */
const MILESTONE: Record<MilestoneKind, readonly [ahead: string, reached: string]> = {
  renewalOpens: ['window opens', 'window opened'],
  renewalCloses: ['window closes', 'window closed'],
  expires: ['expires', 'expired'],
  retakeAllowed: ['may be sat again from', 'may be sat again since'],
  appointment: ['exam', 'exam'],
  rescheduleDeadline: ['exam may be moved until', 'exam could be moved until'],
  benefitEnds: ['ends', 'ended'],
  creditDeadline: ['credits due', 'credits were due'],
}

/** A milestone in few words: `AWS Serverless: window opens 23 Nov`. */
export function milestoneText(name: string, kind: MilestoneKind, on: PlainDate, today: PlainDate): string {
  const ahead = on > today || (on === today && kind !== 'renewalOpens' && kind !== 'retakeAllowed')
  return `${name}: ${MILESTONE[kind][ahead ? 0 : 1]} ${day(today, on)}`
}

const NEXT: Record<MilestoneKind, string> = {
  renewalOpens: 'window opens',
  renewalCloses: 'window closes',
  expires: 'expires',
  retakeAllowed: 'may be sat again',
  appointment: 'exam',
  rescheduleDeadline: 'last day to move the exam',
  benefitEnds: 'ends',
  creditDeadline: 'credits due',
}

/** A milestone whose date stands beside it: `AWS Serverless: window opens`. */
export function nextMilestoneText(name: string, kind: MilestoneKind): string {
  return `${name}: ${NEXT[kind]}`
}

/** The head of a day on which nothing needs doing. */
export function calmTitle(next: PlainDate | undefined, today: PlainDate): string {
  if (next === undefined) return 'Nothing needs you.'
  const far = Math.abs(daysBetween(today, next)) > 300
  return `Nothing needs you before ${dateText(next, far ? 'dayMonthYear' : 'dayMonth')}.`
}

/** How things stand on such a day. */
export function calmText(
  held: number,
  tracked: number,
  next: TodayItem | undefined,
  today: PlainDate,
): string {
  const stand =
    held === tracked
      ? tracked === 1
        ? 'Your credential is in order.'
        : `All ${counted(tracked, 'credential', 'credentials')} are in order.`
      : held === 0
        ? tracked === 1
          ? 'The credential that you track is not held now.'
          : `None of the ${tracked} credentials that you track is held now.`
        : `${counted(held, 'credential is', 'credentials are')} held of ${tracked} that you track.`
  if (!next?.on) return stand
  const when = distanceText(today, next.on)
  const what =
    next.verb === 'opens'
      ? `The window of ${next.name} opens next, ${when}`
      : `${next.name} comes next, ${when}`
  return `${stand} ${what}; you will be told in time.`
}

/** Everything else on the screen. */
export const todayText = {
  add: common.add,
  groups: { now: 'Now', soon: 'Soon', later: 'Later' },
  noDate: 'No date yet',
  more: (count: number) => `${counted(count, 'more line', 'more lines')} in Credentials`,
  recordAttempt: 'Record attempt',
  recordResult: 'Record result',
  changeAppointment: 'Move exam…',
  recordCredits: 'Record credits',
  book: 'Book…',
  stripLabel: 'The next twelve months',
  stripToday: 'Today',
  stripMore: (count: number) => `${count} dates`,
  rail: 'Appointments and notices',
  appointments: 'Appointments',
  moveUntil: (moment: string) => `May be moved until ${moment}`,
  movesLeft: (count: number) => counted(count, 'move left', 'moves left'),
  moveClosed: 'May no longer be moved',
  online: 'Online',
  testCentre: 'Test centre',
  told: 'Told you',
  nextReminder: 'Next reminder',
  quiet: [
    'A quiet month is a good one to ',
    'look over your timeline',
    ', or to ',
    'add what you have in mind',
    '.',
  ],
  emptyTitle: 'Twelve clear months.',
  emptyText: 'Put in the first exam or badge you have in mind, and its dates appear on the line above.',
  emptyMore: ['Or ', 'bring in what you have', ' from Credly, or ', 'look around with sample data', '.'],
} as const
