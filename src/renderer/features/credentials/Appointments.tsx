import type { ReactNode } from 'react'
import { msOf } from '@shared/domain/instant'
import type { AppointmentView } from '@shared/contract/views/shared'
import { Distance } from '../../components/Distance'
import { Glyph } from '../../components/Glyph'
import { MenuItem } from '../../components/Menu'
import { useNow } from '../../components/NowContext'
import { navigate } from '../../stores/location'
import { credentialsText as words } from '../../text/credentials'
import { momentText } from '../../text/dates'
import { formPath } from './formPath'
import { OutcomeMark } from './OutcomeMark'
import { RowMenu } from './RowMenu'
import { changeAndSay } from './useNotice'

/** What is booked, until when it may be moved, and what was. */
export function Appointments({
  appointments,
}: {
  readonly appointments: readonly AppointmentView[]
}): ReactNode {
  return (
    <ul className="lines">
      {appointments.map((appointment) => (
        <Line key={appointment.id} appointment={appointment} />
      ))}
    </ul>
  )
}

function Line({ appointment }: { readonly appointment: AppointmentView }): ReactNode {
  const { id, credentialId, at, zone, on, exam, place, delivery, notes, status } = appointment
  const when = momentText(at, zone)
  const where = [exam, place ?? words.delivery[delivery]].filter(Boolean).join(', ')
  const booked = status === 'booked'
  return (
    <li className="line">
      <span className="line-mark">
        {status === 'cancelled' ? (
          <OutcomeMark outcome="cancelled" />
        ) : (
          // Once sat it recedes; how it ended stands with the attempts.
          <span className={booked ? undefined : 'c3'}>
            <Glyph shape="booked" plain={!booked} />
          </span>
        )}
      </span>
      <div>
        <p>
          <time dateTime={at} className={booked ? 'strong' : undefined}>
            {when}
          </time>
          {booked ? (
            <>
              {' '}
              · <Distance to={on} at={at} />
            </>
          ) : (
            <span className="c2"> · {words.status[status]}</span>
          )}
        </p>
        <p className="c2">{where}</p>
        {booked && <ChangeUntil {...appointment} />}
        {notes && <p className="c2">{notes}</p>}
      </div>
      <RowMenu of={words.appointmentOf(when)}>
        {booked && (
          <MenuItem onAction={() => navigate(formPath(credentialId, 'book', id), { replace: true })}>
            {words.actions.change}
          </MenuItem>
        )}
        {booked && (
          <MenuItem onAction={() => void changeAndSay('appointments.cancel', { id }, words.cancelled(when))}>
            {words.actions.cancel}
          </MenuItem>
        )}
        <MenuItem
          onAction={() => void changeAndSay('appointments.remove', { id }, words.removed.appointment(when))}
        >
          {words.actions.remove}
        </MenuItem>
      </RowMenu>
    </li>
  )
}

function ChangeUntil({ changeUntil, movesLeft, zone }: AppointmentView): ReactNode {
  const now = useNow()
  if (!changeUntil) return null
  if (msOf(changeUntil) < now.ms()) return <p className="c2">{words.mayNotMove}</p>
  const left = movesLeft === null ? null : movesLeft === 0 ? words.noMovesLeft : words.movesLeft(movesLeft)
  return (
    <p className="c2">
      {words.mayMove(momentText(changeUntil, zone))}
      {left && `, ${left}`}
    </p>
  )
}
