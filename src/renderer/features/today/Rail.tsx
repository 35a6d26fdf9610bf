import type { ReactNode } from 'react'
import type { AppointmentView } from '@shared/contract/views/shared'
import type { TodayView, Told } from '@shared/contract/views/today'
import { dateIn, msOf, type Zone } from '@shared/domain/instant'
import type { MilestoneKind } from '@shared/domain/standingTypes'
import { DateText } from '../../components/DateText'
import { Distance } from '../../components/Distance'
import { Glyph } from '../../components/Glyph'
import type { Shape } from '../../components/glyphShapes'
import { useNow } from '../../components/NowContext'
import { isClose, momentText, recentDayText, timeText } from '../../text/dates'
import { milestoneText, nextMilestoneText, todayText } from '../../text/today'

const SHAPE: Record<MilestoneKind, Shape> = {
  renewalOpens: 'window',
  renewalCloses: 'ends',
  expires: 'nearing',
  retakeAllowed: 'ready',
  appointment: 'booked',
  rescheduleDeadline: 'booked',
  benefitEnds: 'benefit',
  creditDeadline: 'ends',
}

const place = (credentialId: string | null): string => `#/credentials/${credentialId ?? ''}`

/** Beside the list: appointments, what was told, what will be told next. */
export function Rail({ view, zone }: { readonly view: TodayView; readonly zone: Zone }): ReactNode {
  const { appointments, told, nextReminder } = view
  if (appointments.length === 0 && told.length === 0 && !nextReminder) return null
  return (
    <aside className="rail" aria-label={todayText.rail}>
      {appointments.length > 0 && (
        <section>
          <h2>{todayText.appointments}</h2>
          <ul>
            {appointments.map((appointment) => (
              <Appointment key={appointment.id} appointment={appointment} />
            ))}
          </ul>
        </section>
      )}
      {told.length > 0 && (
        <section>
          <h2>{todayText.told}</h2>
          <ul>
            {told.map((entry) => (
              <ToldLine key={`${entry.shownAt} ${entry.name} ${entry.kind}`} entry={entry} zone={zone} />
            ))}
          </ul>
        </section>
      )}
      {nextReminder && (
        <section>
          <h2>{todayText.nextReminder}</h2>
          <ul>
            <li>
              <a className="rail-name" href={place(nextReminder.credentialId)}>
                <Glyph shape={SHAPE[nextReminder.kind]} />
                {nextMilestoneText(nextReminder.name, nextReminder.kind)}
              </a>
              <p className="num cap">
                <DateText date={nextReminder.on} form="weekday" /> · <Distance to={nextReminder.on} />
              </p>
            </li>
          </ul>
        </section>
      )}
    </aside>
  )
}

function Appointment({ appointment }: { readonly appointment: AppointmentView }): ReactNode {
  const now = useNow()
  const { at, zone, exam, place: where, delivery, changeUntil, movesLeft, credentialId, name } = appointment
  const open = changeUntil !== null && msOf(changeUntil) > now.ms() && movesLeft !== 0
  return (
    <li>
      <a className="rail-name strong" href={place(credentialId)}>
        <Glyph shape="booked" />
        <time dateTime={at}>{momentText(at, zone)}</time>
      </a>
      <p>{[name, exam, where ?? todayText[delivery]].filter(Boolean).join(', ')}</p>
      {changeUntil && !open && <p>{todayText.moveClosed}</p>}
      {changeUntil && open && (
        <p>
          {todayText.moveUntil(momentText(changeUntil, zone, 'weekdayShort'))}
          {isClose(now.ms(), changeUntil) && (
            <>
              {' '}
              · <Distance to={dateIn(changeUntil, zone)} at={changeUntil} />
            </>
          )}
          {movesLeft !== null && (
            <>
              {' '}
              · <span className="num">{todayText.movesLeft(movesLeft)}</span>
            </>
          )}
        </p>
      )}
    </li>
  )
}

function ToldLine({ entry, zone }: { readonly entry: Told; readonly zone: Zone }): ReactNode {
  const { today } = useNow()
  return (
    <li>
      <a className="rail-name" href={place(entry.credentialId)}>
        <Glyph shape={SHAPE[entry.kind]} />
        {milestoneText(entry.name, entry.kind, entry.on, today)}
      </a>
      <p className="num cap">
        <time dateTime={entry.shownAt}>
          {recentDayText(today, dateIn(entry.shownAt, zone))}, {timeText(entry.shownAt, zone)}
        </time>
      </p>
    </li>
  )
}
