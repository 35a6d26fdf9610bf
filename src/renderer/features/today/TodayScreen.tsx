import type { ReactNode } from 'react'
import { Button } from '../../components/Button'
import { ErrorNote } from '../../components/ErrorNote'
import { Skeleton } from '../../components/Skeleton'
import { openOverlay } from '../../stores/overlay'
import { useApp } from '../../stores/useApp'
import { dateText } from '../../text/dates'
import { todayText } from '../../text/today'
import { Agenda } from './Agenda'
import { Calm } from './Calm'
import { EmptyToday } from './EmptyToday'
import { Rail } from './Rail'
import { useToday } from './useToday'
import { YearStrip } from './YearStrip'
import './today.css'

/** What do I do next, and by when? */
export function TodayScreen(): ReactNode {
  const { data: view, error, retry } = useToday()
  const { data: app } = useApp()
  if (error && !view) return <ErrorNote error={error} onRetry={retry} />
  if (!view || !app) return <Skeleton lines={8} />
  const empty = view.tracked === 0 && view.items.length === 0
  const calm = !empty && !view.items.some(({ group }) => group === 'now')
  return (
    <div className="today">
      <div className="head">
        <h1>{dateText(view.today, 'title')}</h1>
        {!empty && (
          <div className="end">
            <Button icon="plus" onPress={() => openOverlay('add')}>
              {todayText.add}
            </Button>
          </div>
        )}
      </div>
      {error && <ErrorNote error={error} onRetry={retry} />}
      <YearStrip today={view.today} marks={view.strip} />
      {empty ? (
        <EmptyToday />
      ) : (
        <>
          {calm && <Calm view={view} />}
          <div className="today-cols">
            <Agenda view={view} zone={app.zone} />
            <Rail view={view} zone={app.zone} />
          </div>
          {calm && (
            <p className="today-quiet c2">
              {todayText.quiet[0]}
              <a href="#/timeline">{todayText.quiet[1]}</a>
              {todayText.quiet[2]}
              <Button variant="link" onPress={() => openOverlay('add')}>
                {todayText.quiet[3]}
              </Button>
              {todayText.quiet[4]}
            </p>
          )}
        </>
      )}
    </div>
  )
}
