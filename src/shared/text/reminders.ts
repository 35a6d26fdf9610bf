import type { PlainDate } from '../domain/plainDate'
import type { MilestoneKind } from '../domain/standingTypes'
import { dateInWords } from './dateInWords'

/** A reminder before it is put into words: a milestone of what is called `name`, on its day or after it. */
export interface ReminderFacts {
  readonly kind: MilestoneKind
  readonly on: PlainDate
  readonly name: string
}

export interface ReminderWords {
  readonly title: string
  readonly body: string
}

/** Title and body by kind; `day` is "today" or the date, as the sentence needs it. */
const WORDS: Readonly<Record<MilestoneKind, (name: string, day: string, isToday: boolean) => ReminderWords>> =
  {
    renewalOpens: (name, day, isToday) => ({
      title: `${name}: you can renew it now`,
      body: isToday ? 'Its renewal window opens today.' : `Its renewal window has been open since ${day}.`,
    }),
    renewalCloses: (name, day, isToday) => ({
      title: isToday ? `${name}: last day to renew` : `${name}: the renewal window closed`,
      body: isToday ? 'Its renewal window closes today.' : `It closed on ${day}.`,
    }),
    expires: (name, day, isToday) => ({
      title: isToday ? `${name} expires today` : `${name} expired`,
      body: isToday ? 'Today is the last day on which it is valid.' : `It was valid until ${day}.`,
    }),
    retakeAllowed: (name, day, isToday) => ({
      title: `${name}: you can sit it again`,
      body: isToday
        ? 'The wait after the last attempt is over today.'
        : `The wait has been over since ${day}.`,
    }),
    appointment: (name, day, isToday) => ({
      title: isToday ? `${name}: your exam is today` : `${name}: your exam is on ${day}`,
      body: 'Open it for the time and place.',
    }),
    rescheduleDeadline: (name, day, isToday) => ({
      title: `${name}: last call to move the exam`,
      body: isToday
        ? 'From today on it may be too late to move or cancel it.'
        : `It could be moved until ${day}.`,
    }),
    benefitEnds: (name, day, isToday) => ({
      title: isToday ? `${name} ends today` : `${name} has ended`,
      body: isToday ? 'Today is the last day on which it can be used.' : `It could be used until ${day}.`,
    }),
    creditDeadline: (name, day, isToday) => ({
      title: `${name}: credits are due`,
      body: isToday ? 'They are due today.' : `They were due on ${day}.`,
    }),
  }

/** One reminder in words, as seen on `today`. */
export function reminderInWords({ kind, on, name }: ReminderFacts, today: PlainDate): ReminderWords {
  return WORDS[kind](name, dateInWords(on), on === today)
}

/** How many names a summary says before it only counts. */
const NAMED = 3

/** Several reminders in one notice, so that a morning after a long sleep is no flood. */
export function summaryInWords(reminders: readonly ReminderFacts[], today: PlainDate): ReminderWords {
  const lines = reminders.slice(0, NAMED).map((reminder) => reminderInWords(reminder, today).title)
  const more = reminders.length - lines.length
  return {
    title: `${reminders.length} things need you`,
    body: [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
  }
}
