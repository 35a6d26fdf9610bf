import type { ReactNode } from 'react'
import type { TimelineRow } from '@shared/contract/views/timeline'
import type { PlainDate } from '@shared/domain/plainDate'
import { Glyph } from '../../components/Glyph'
import { stateWord } from '../../text/common'
import { dateText, distanceText } from '../../text/dates'
import { outcomeWord, runningWait, stretchText, timelineText, waitStretch } from '../../text/timeline'

const words = timelineText.detail
const SHOWN_EARLIER = 3
const SHOWN_ATTEMPTS = 4

/** All dates of a row, each with its word; the panel that hover and focus show. */
export function RowDetail({
  row,
  today,
}: {
  readonly row: TimelineRow
  readonly today: PlainDate
}): ReactNode {
  const current = row.periods.at(-1)
  const renewedBy = current?.origin === 'renewedBy' ? current.by : null
  return (
    <>
      <p className="tl-pop-name">{row.name}</p>
      <p className="inl c2">
        <Glyph shape={row.state} />
        {stateWord[row.state]}
        {renewedBy && `, ${words.renewedBy(renewedBy)}`}
      </p>
      <dl>
        {detailLines(row, today).map(([term, text]) => (
          <div key={`${term} ${text}`}>
            <dt>{term}</dt>
            <dd className="num">{text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** A date that stays on one line. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0')

/** The lines of the detail: a term once, then its dates. */
function detailLines(row: TimelineRow, today: PlainDate): readonly (readonly [string, string])[] {
  const lines: (readonly [string, string])[] = []
  const list = (term: string, texts: readonly string[]): void =>
    texts.forEach((text, index) => lines.push([index === 0 ? term : '', text]))
  const dated = (date: PlainDate): string => `${dateText(date)} · ${distanceText(today, date)}`
  const current = row.periods.at(-1)
  if (current) {
    lines.push([words.valid, stretchText(current.from, current.to, current.endKnown)])
    if (current.revokedOn) lines.push([words.revoked, dated(current.revokedOn)])
    else if (current.to) lines.push([current.to < today ? words.expired : words.expires, dated(current.to)])
  }
  if (current && row.renewsAnyDay && row.state !== 'lapsed') lines.push([words.renew, words.anyDay])
  else if (row.window)
    lines.push([
      words.window,
      row.window.closesOn ? stretchText(row.window.opensOn, row.window.closesOn) : dated(row.window.opensOn),
    ])
  if (row.graceUntil) lines.push([words.grace, words.until(dated(row.graceUntil))])
  const wait = runningWait(row, today)
  if (wait) lines.push([words.wait, waitStretch(wait)])
  list(
    words.booked,
    row.appointments.map(({ on }) => dated(on)),
  )
  const earlier = row.periods.slice(0, -1).toReversed()
  list(words.earlier, [
    ...earlier.slice(0, SHOWN_EARLIER).map((period) => stretchText(period.from, period.to, period.endKnown)),
    ...(earlier.length > SHOWN_EARLIER ? [words.moreEarlier(earlier.length - SHOWN_EARLIER)] : []),
  ])
  const attempts = row.attempts.toReversed()
  for (const outcome of ['pass', 'fail', 'pending', 'no-show', 'cancelled'] as const) {
    const days = attempts
      .filter((attempt) => attempt.outcome === outcome)
      .map(({ on }) => unbroken(dateText(on)))
    const more = days.length > SHOWN_ATTEMPTS ? [words.moreEarlier(days.length - SHOWN_ATTEMPTS)] : []
    if (days.length > 0)
      lines.push([outcomeWord[outcome], [...days.slice(0, SHOWN_ATTEMPTS), ...more].join(', ')])
  }
  return lines
}
