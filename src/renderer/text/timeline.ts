import type { DateVerb } from '@shared/contract/views/shared'
import type { TimelineRow } from '@shared/contract/views/timeline'
import type { Outcome } from '@shared/domain/attempt'
import { addDays, type PlainDate } from '@shared/domain/plainDate'
import { dateVerb, stateWord } from './common'
import { dateText, distanceText } from './dates'
import { counted } from './locale'

export const outcomeWord: Record<Outcome, string> = {
  pass: 'Passed',
  fail: 'Failed',
  pending: 'Result pending',
  'no-show': 'No-show',
  cancelled: 'Cancelled',
}

/** The verbs of a row, in a column of fixed width: short ones. */
export const rowVerb: Record<DateVerb, string> = { ...dateVerb, grace: 'Grace' }

/** Words of the Timeline. */
export const timelineText = {
  title: 'Timeline',
  today: 'Today',
  chartOf: (name: string) => `Timeline of ${name}.`,
  span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  caption: 'Validity of each credential over time',
  label: 'Credential and next date',
  validity: 'Validity',
  rowsKeys:
    'Arrow keys up and down move between credentials, left and right move in time, plus and minus zoom, t goes to today, Enter opens.',
  zoom: 'Zoom',
  weeks: 'Weeks',
  months: 'Months',
  years: 'Years',
  fit: 'Fit',
  group: (by: string) => `Group: ${by}`,
  issuer: 'Issuer',
  candidate: 'Candidate',
  byIssuer: 'Group by issuer',
  byCandidate: 'Group by candidate',
  comfortable: 'Comfortable rows',
  compact: 'Compact rows',
  filter: 'Filter',
  filterLabel: 'Filter the timeline',
  filterPlaceholder: 'Name, code or group',
  anyState: 'Any state',
  stateLabel: 'State',
  clear: 'Clear',
  shown: (shown: number, total: number) => `${counted(shown, 'credential', 'credentials')} of ${total}`,
  reading: (read: number, total: number) => `Reading ${read} of ${total}`,
  nothingFound: 'No credential matches.',
  table: 'Table',
  more: 'More',
  view: 'View',
  saveAs: 'Save as…',
  savePng: 'Picture, PNG',
  saveSvg: 'Drawing, SVG',
  print: 'Print…',
  fileName: (today: string) => `Timeline ${today}`,
  saveFailed: 'The picture could not be made; nothing was saved. Fewer rows (a filter) or SVG may work.',
  noExpiry: 'no expiry',
  endUnknown: 'end not known',
  none: '–',
  anyDay: 'Any day',
  to: (date: string) => `to ${date}`,
  emptyTitle: 'Your credentials as lines in time.',
  emptyText:
    'Each one gets a row: how long it is valid, when its renewal opens, what was sat and what is booked. Put in the first, and its dates appear here.',
  emptyChart:
    'An example: a bar from the day it was passed to the day it expires, its end tinted once it may be renewed.',
  exampleName: 'An example',
  addFirst: 'Add your first',
  bringIn: 'Bring in what you have',
  legendHeld: 'Legend, what is held',
  legendSat: 'Legend, what was sat',
  legend: {
    held: 'Held: elapsed, to run',
    window: 'Window open',
    towin: 'Window to come',
    nearing: 'Nearing expiry',
    grace: 'Grace',
    lapsed: 'Lapsed',
    past: 'Earlier period',
    permanent: 'No expiry',
    pass: 'Passed',
    fail: 'Failed',
    pending: 'Result pending',
    noShow: 'No-show',
    cancelled: 'Cancelled',
    booked: 'Exam booked',
    wait: 'Retake wait',
    waiting: 'Wait running, nothing held',
    planned: 'Planned',
  },
  detail: {
    valid: 'Valid',
    expires: 'Expires',
    expired: 'Expired',
    revoked: 'Revoked',
    window: 'Window',
    renew: 'Renew',
    anyDay: 'any day while valid',
    grace: 'Grace',
    earlier: 'Earlier',
    wait: 'Wait',
    booked: 'Booked',
    until: (date: string) => `until ${date}`,
    renewedBy: (by: string) => `renewed by passing ${by}`,
    moreEarlier: (count: number) => `and ${count} before`,
  },
  column: {
    credential: 'Credential',
    state: 'State',
    from: 'Valid from',
    to: 'Valid to',
    window: 'Window',
    next: 'Next',
    attempts: 'Attempts',
    bookings: 'Bookings',
  },
} as const

/** A stretch of days: `6 Mar 2025 to 6 Mar 2028`; without an end, or with one that is not known, it says so. */
export function stretchText(from: PlainDate, to: PlainDate | null, endKnown = true): string {
  if (to !== null) return `${dateText(from)} to ${dateText(to)}`
  return `${dateText(from)}, ${endKnown ? timelineText.noExpiry : timelineText.endUnknown}`
}

/** The date that comes next, with its verb and distance: `Expires 23 Feb 2027, in 92 days`. */
export function nextText(row: TimelineRow, today: PlainDate): string {
  if (!row.next) return timelineText.none
  const { verb, on } = row.next
  return `${dateVerb[verb]} ${dateText(on)}, ${distanceText(today, on)}`
}

/** A retake wait: until when one may not sit it again. */
function waitText(to: PlainDate, today: PlainDate): string {
  return to > today ? `retake allowed ${dateText(to)}` : `wait over ${dateText(to)}`
}

/** A whole row of the chart in words: what readers hear in its place. */
export function rowInWords(row: TimelineRow, today: PlainDate): string {
  const said = [`${stateWord[row.state]}.`]
  if (row.next) said.push(`${nextText(row, today)}.`)
  for (const period of row.periods) {
    const by =
      period.origin === 'renewedBy' && period.by ? `, ${timelineText.detail.renewedBy(period.by)}` : ''
    const revoked = period.revokedOn ? `, revoked ${dateText(period.revokedOn)}` : ''
    said.push(
      period.to === null
        ? `Valid from ${dateText(period.from)}, ${period.endKnown ? 'without an end' : timelineText.endUnknown}${by}${revoked}.`
        : `Valid ${stretchText(period.from, period.to)}${by}${revoked}.`,
    )
  }
  if (row.renewsAnyDay) said.push('May be renewed on any day while valid.')
  else if (row.window) {
    const { opensOn, closesOn } = row.window
    said.push(`Renewal window from ${dateText(opensOn)}${closesOn ? ` to ${dateText(closesOn)}` : ''}.`)
  }
  if (row.graceUntil) said.push(`May still be renewed until ${dateText(row.graceUntil)}.`)
  for (const attempt of row.attempts) {
    const wait = row.waits.find(({ from }) => from === attempt.on)
    const then = wait && attempt.outcome === 'fail' ? `, ${waitText(wait.to, today)}` : ''
    said.push(`${outcomeWord[attempt.outcome]} ${dateText(attempt.on)}${then}.`)
  }
  for (const appointment of row.appointments) said.push(`Exam booked for ${dateText(appointment.on)}.`)
  return said.join(' ')
}

/** The wait that runs today, if one does. */
export function runningWait(row: TimelineRow, today: PlainDate): TimelineRow['waits'][number] | undefined {
  return row.waits.findLast((wait) => wait.from <= today && wait.to > today)
}

/** The last day of a wait, in words: its `to` is the first day after it. */
export function waitStretch(wait: TimelineRow['waits'][number]): string {
  return stretchText(wait.from, addDays(wait.to, -1))
}
