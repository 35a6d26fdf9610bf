import type { ReactNode } from 'react'
import { dateIn, type Zone } from '@shared/domain/instant'
import { DateText } from '../../components/DateText'
import { Distance } from '../../components/Distance'
import { ErrorNote } from '../../components/ErrorNote'
import { Glyph } from '../../components/Glyph'
import { createQuery } from '../../stores/createQuery'
import { momentText } from '../../text/dates'
import { settingsText as words } from '../../text/settings'
import { Part } from './Part'

const useReminderState = createQuery('reminders.state', ['reminders', 'today', 'credentials', 'settings'])

/** Whether this machine shows notifications, what it showed last, and what comes next. */
export function NotificationsPart({ zone }: { readonly zone: Zone }): ReactNode {
  const { data, error, retry } = useReminderState({})
  return (
    <Part title={words.notifications}>
      {error && <ErrorNote error={error} onRetry={retry} />}
      {data && (
        <dl className="facts">
          <dt>{words.channel}</dt>
          <dd className="fact-state">
            <Glyph shape={data.channel === 'ready' ? 'held' : 'grace'} />
            <span>{words.channels[data.channel]}</span>
          </dd>
          <dt>{words.lastDelivered}</dt>
          <dd>
            {data.lastDelivered ? (
              <>
                <time dateTime={data.lastDelivered}>{momentText(data.lastDelivered, zone)}</time> ·{' '}
                <Distance to={dateIn(data.lastDelivered, zone)} at={data.lastDelivered} />
              </>
            ) : (
              words.neverDelivered
            )}
          </dd>
          <dt>{words.next}</dt>
          <dd>
            {data.next ? (
              <>
                <DateText date={data.next} form="weekday" /> · <Distance to={data.next} />
              </>
            ) : (
              words.noNext
            )}
          </dd>
        </dl>
      )}
    </Part>
  )
}
