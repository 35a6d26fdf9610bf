import { useId, type ReactNode } from 'react'
import type { TodayItem, TodayView } from '@shared/contract/views/today'
import type { Zone } from '@shared/domain/instant'
import { todayText } from '../../text/today'
import { AgendaLine } from './AgendaLine'

const GROUPS = ['now', 'soon', 'later'] as const

interface Props {
  readonly view: TodayView
  /** The zone of the candidate, where an appointment names none. */
  readonly zone: Zone
}

/** What needs doing: Now, Soon, Later, each by date. */
export function Agenda({ view, zone }: Props): ReactNode {
  const zones = new Map(view.appointments.map((appointment) => [appointment.id, appointment.zone]))
  const zoneOf = ({ appointmentId }: TodayItem): Zone => (appointmentId && zones.get(appointmentId)) || zone
  return (
    <div className="agenda">
      {GROUPS.map((group) => (
        <AgendaGroup
          key={group}
          group={group}
          items={view.items.filter((item) => item.group === group)}
          more={view.more[group]}
          zoneOf={zoneOf}
        />
      ))}
    </div>
  )
}

interface GroupProps {
  readonly group: (typeof GROUPS)[number]
  readonly items: readonly TodayItem[]
  readonly more: number
  readonly zoneOf: (item: TodayItem) => Zone
}

function AgendaGroup({ group, items, more, zoneOf }: GroupProps): ReactNode {
  const heading = useId()
  if (items.length === 0 && more === 0) return null
  return (
    <section className={`agenda-group agenda-${group}`} aria-labelledby={heading}>
      <h2 id={heading}>{todayText.groups[group]}</h2>
      <ol>
        {items.map((item) => (
          <AgendaLine key={item.key} item={item} zone={zoneOf(item)} flat={group === 'later'} />
        ))}
        {more > 0 && (
          <li className="agenda-line agenda-line-more">
            <a href="#/credentials">{todayText.more(more)}</a>
          </li>
        )}
      </ol>
    </section>
  )
}
