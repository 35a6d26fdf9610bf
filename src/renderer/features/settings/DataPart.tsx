import { useState, type ReactNode } from 'react'
import type { AppView } from '@shared/contract/views/app'
import { call } from '../../api/call'
import { toCallError, type CallError } from '../../api/CallError'
import { Button } from '../../components/Button'
import { ErrorNote } from '../../components/ErrorNote'
import { UndoNote } from '../../components/UndoNote'
import { navigate } from '../../stores/location'
import { settingsText as words } from '../../text/settings'
import { Part } from './Part'

/** Where the one file is, and the sample that goes in one click. */
export function DataPart({ app }: { readonly app: AppView }): ReactNode {
  const [failure, setFailure] = useState<CallError>()
  const [cleared, setCleared] = useState(false)
  const run = async (act: () => Promise<unknown>): Promise<boolean> => {
    setFailure(undefined)
    try {
      await act()
      return true
    } catch (thrown) {
      setFailure(toCallError(thrown))
      return false
    }
  }
  const clear = async (): Promise<void> => setCleared(await run(() => call('sample.clear', {})))
  return (
    <Part title={words.data} help={words.fileHelp}>
      {failure && <ErrorNote error={failure} />}
      <dl className="facts">
        <dt>{words.file}</dt>
        <dd className="settings-file">{app.dataFile}</dd>
      </dl>
      <div className="settings-acts">
        <Button onPress={() => void run(() => call('data.show', {}))}>{words.show}</Button>
        <Button onPress={() => navigate('/import')}>{words.bringIn}</Button>
      </div>
      {cleared && <UndoNote text={words.sampleCleared} onClose={() => setCleared(false)} />}
      {app.sample && (
        <div className="settings-acts">
          <p>{words.sampleOn}</p>
          <Button onPress={() => void clear()}>{words.sampleClear}</Button>
        </div>
      )}
    </Part>
  )
}
