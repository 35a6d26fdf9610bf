import { useId, useState, type ReactNode } from 'react'
import type { TodayItem } from '@shared/contract/views/today'
import { msOf, type Zone } from '@shared/domain/instant'
import { Button } from '../../components/Button'
import { DateText } from '../../components/DateText'
import { Distance } from '../../components/Distance'
import { Glyph } from '../../components/Glyph'
import { useNow } from '../../components/NowContext'
import { WhyButton } from '../../components/Why'
import { navigate } from '../../stores/location'
import { distanceVerb } from '../../text/common'
import { dateText, isClose, momentText, weekdayTimeText } from '../../text/dates'
import { actText, reasonText, todayText } from '../../text/today'
import { LineExplanation } from './LineExplanation'

interface Props {
  readonly item: TodayItem
  /** Where a booked exam is sat, for its clock time. */
  readonly zone: Zone
  /** One line each, the distance at the end: for what is far. */
  readonly flat: boolean
}

const tone = ({ state, verb }: TodayItem): 'nearing' | 'lapsed' | undefined =>
  state === 'nearing' ? 'nearing' : verb === 'lapsed' || verb === 'revoked' ? 'lapsed' : undefined

/** One line of what needs doing: by when, what, why, and the act. */
export function AgendaLine({ item, zone, flat }: Props): ReactNode {
  const { today } = useNow()
  const [open, setOpen] = useState(false)
  const panel = useId()
  const { credentialId, explain, on, at } = item
  const act = actText(item, at && item.act === 'sit' ? weekdayTimeText(at, zone) : null)
  const reason = reasonText(item, today)
  const distance = on && <Distance to={on} at={at} verb={distanceVerb[item.verb]} tone={tone(item)} />
  const to = credentialId === null ? '/credentials?do=benefit' : `/credentials/${credentialId}`
  return (
    <li className="agenda-line" {...(credentialId === null ? {} : { 'data-credential-id': credentialId })}>
      <div className="agenda-line-when">
        {on ? <WhenText item={item} zone={zone} /> : <span className="c2">{todayText.noDate}</span>}
        {!flat && distance}
      </div>
      <span className="agenda-line-mark">
        <Glyph shape={item.act === 'use' ? 'benefit' : item.state} label={true} />
      </span>
      <div className="agenda-line-what">
        <h3>
          <a href={`#${to}`}>{act}</a>
          {item.candidateName && <span className="agenda-line-who"> {item.candidateName}</span>}
        </h3>{' '}
        <p>
          {reason}{' '}
          {credentialId !== null && explain && (
            <WhyButton
              about={`${item.name}, ${on ? dateText(on) : ''}`}
              isOpen={open}
              onToggle={() => setOpen(!open)}
              controls={panel}
            />
          )}
        </p>
      </div>
      <div className="agenda-line-act">{flat && distance ? distance : <LineAction item={item} />}</div>
      {open && credentialId !== null && explain && (
        <div className="agenda-line-why">
          <LineExplanation
            id={panel}
            credentialId={credentialId}
            of={explain}
            withSecondTry={item.reason === 'secondTryTooLate'}
          />
        </div>
      )}
    </li>
  )
}

/** The day; for a moment less than 48 hours away its weekday and clock time. */
function WhenText({ item: { on, at }, zone }: { readonly item: TodayItem; readonly zone: Zone }): ReactNode {
  const now = useNow()
  if (at && isClose(now.ms(), at) && msOf(at) > now.ms()) {
    return (
      <time dateTime={at} className="agenda-line-date">
        {momentText(at, zone, 'weekdayShort')}
      </time>
    )
  }
  return on && <DateText date={on} className="agenda-line-date" />
}

function LineAction({
  item: { action, credentialId, appointmentId, reason },
}: {
  readonly item: TodayItem
}): ReactNode {
  if (action === null || credentialId === null) return null
  const isPending = reason === 'resultPending'
  const isResult = isPending || reason === 'examOver'
  const question = {
    recordAttempt: isPending ? 'do=attempt&edit=pending' : 'do=attempt',
    book: 'do=book',
    recordCredits: 'do=credit',
    changeAppointment: `do=book&edit=${appointmentId ?? ''}`,
  }[action]
  return (
    <Button onPress={() => navigate(`/credentials/${credentialId}?${question}`)}>
      {todayText[isResult ? 'recordResult' : action]}
    </Button>
  )
}
