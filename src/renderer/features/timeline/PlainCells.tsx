import type { ReactNode } from 'react'
import type { TimelineRow } from '@shared/contract/views/timeline'
import type { PlainDate } from '@shared/domain/plainDate'
import { DateText } from '../../components/DateText'
import { Distance } from '../../components/Distance'
import { StateWord } from '../../components/StateWord'
import { dateVerb } from '../../text/common'
import { dateText } from '../../text/dates'
import { outcomeWord, timelineText } from '../../text/timeline'
import { toneOf } from './RowLabel'

const date = (on: PlainDate | null | undefined): ReactNode =>
  on ? <DateText date={on} /> : timelineText.none

interface Props {
  readonly row: TimelineRow
  /** Whose it is stands beside the name, in place of the code. */
  readonly mixed: boolean
}

/** The cells of one credential in the plain table. */
export function PlainCells({ row, mixed }: Props): ReactNode {
  const current = row.periods.at(-1)
  const aside = mixed ? row.candidateName : row.code
  return (
    <>
      <th scope="row">
        <a href={`#/credentials/${row.credentialId}`}>{row.name}</a>
        {aside && <span className="tl-plain-entry c3 cap">{aside}</span>}
      </th>
      <td>
        <StateWord state={row.state} />
      </td>
      <td>{date(current?.from)}</td>
      <td>
        {current?.to === null && !current.revokedOn
          ? current.endKnown
            ? timelineText.noExpiry
            : timelineText.endUnknown
          : date(current?.revokedOn ?? current?.to)}
      </td>
      <td>
        {row.renewsAnyDay && current ? (
          timelineText.anyDay
        ) : row.window ? (
          <>
            <span className="tl-plain-entry">{dateText(row.window.opensOn)}</span>
            {row.window.closesOn && (
              <span className="tl-plain-entry">{timelineText.to(dateText(row.window.closesOn))}</span>
            )}
          </>
        ) : (
          timelineText.none
        )}
      </td>
      <td>
        {row.next ? (
          <>
            <span className="tl-plain-entry">
              {dateVerb[row.next.verb]} <DateText date={row.next.on} />
            </span>
            <span className="tl-plain-entry c2">
              <Distance to={row.next.on} tone={toneOf(row.state)} />
            </span>
          </>
        ) : (
          timelineText.none
        )}
      </td>
      <td>
        {row.attempts.length === 0
          ? timelineText.none
          : row.attempts.map(({ id, on, outcome }) => (
              <span key={id} className="tl-plain-entry">
                {outcomeWord[outcome]} {dateText(on)}
              </span>
            ))}
      </td>
      <td>
        {row.appointments.length === 0
          ? timelineText.none
          : row.appointments.map(({ id, on }) => (
              <span key={id} className="tl-plain-entry">
                <DateText date={on} />
              </span>
            ))}
      </td>
    </>
  )
}
