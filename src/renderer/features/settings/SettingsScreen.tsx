import { useState, type ReactNode } from 'react'
import type { Settings } from '@shared/contract/views/app'
import { call } from '../../api/call'
import { toCallError, type CallError } from '../../api/CallError'
import { Button } from '../../components/Button'
import { ErrorNote } from '../../components/ErrorNote'
import { NumberField } from '../../components/NumberField'
import { Skeleton } from '../../components/Skeleton'
import { ToggleGroup } from '../../components/ToggleGroup'
import { navigate } from '../../stores/location'
import { useApp } from '../../stores/useApp'
import { settingsText as words } from '../../text/settings'
import { About } from './About'
import { DataPart } from './DataPart'
import { HistoryList } from './HistoryList'
import { NotificationsPart } from './NotificationsPart'
import { Part } from './Part'
import { TrashList } from './TrashList'
import './settings.css'

/** How the app looks and tells, and what is kept: one column of parts. */
export function SettingsScreen(): ReactNode {
  const { data: app, error, retry } = useApp()
  return (
    <>
      <div className="head">
        <h1>{words.title}</h1>
      </div>
      {error && <ErrorNote error={error} onRetry={retry} />}
      {!app && !error && <Skeleton />}
      {app && (
        <div className="settings">
          <Display settings={app.settings} />
          <NotificationsPart zone={app.zone} />
          <Part title={words.people} help={words.peopleHelp}>
            <Button onPress={() => navigate('/candidates')}>{words.peopleOpen}</Button>
          </Part>
          <DataPart app={app} />
          <HistoryList undo={app.undo} redo={app.redo} zone={app.zone} />
          <TrashList zone={app.zone} />
          <About app={app} />
        </div>
      )}
    </>
  )
}

const THEMES = ['system', 'light', 'dark'] as const

function Display({ settings }: { readonly settings: Settings }): ReactNode {
  const [failure, setFailure] = useState<CallError>()
  const change = (part: Partial<Settings>): void => {
    setFailure(undefined)
    call('settings.change', part).catch((thrown: unknown) => setFailure(toCallError(thrown)))
  }
  return (
    <>
      {failure && <ErrorNote error={failure} />}
      <Part title={words.appearance}>
        <ToggleGroup
          label={words.theme}
          value={settings.theme}
          onChange={(theme) => change({ theme })}
          options={THEMES.map((theme) => ({ value: theme, label: words.themes[theme] }))}
        />
      </Part>
      <Part title={words.nearing}>
        <div className="settings-number">
          <NumberField
            label={words.leadDays}
            help={words.leadDaysHelp}
            value={settings.leadDays}
            onChange={(leadDays) =>
              leadDays !== null && leadDays !== settings.leadDays && change({ leadDays })
            }
            minValue={1}
            maxValue={365}
            formatOptions={{ maximumFractionDigits: 0 }}
            steps
          />
        </div>
      </Part>
    </>
  )
}
