import { useState, type ReactNode } from 'react'
import type { Zone } from '@shared/domain/instant'
import { call } from '../../api/call'
import { toCallError, type CallError } from '../../api/CallError'
import { Button } from '../../components/Button'
import { ErrorNote } from '../../components/ErrorNote'
import { createQuery } from '../../stores/createQuery'
import { momentText } from '../../text/dates'
import { settingsText as words } from '../../text/settings'
import { Part } from './Part'

const useHistory = createQuery('history.list', ['history', 'credentials', 'candidates', 'settings'])
const FIRST = 10

interface Props {
  readonly undo: string | null
  readonly redo: string | null
  readonly zone: Zone
}

/** What changed, the latest first, and the way back and forth. */
export function HistoryList({ undo, redo, zone }: Props): ReactNode {
  const { data, error, retry } = useHistory({})
  const [all, setAll] = useState(false)
  const [failure, setFailure] = useState<CallError>()
  const run = (method: 'history.undo' | 'history.redo'): void => {
    setFailure(undefined)
    call(method, {}).catch((thrown: unknown) => setFailure(toCallError(thrown)))
  }
  const entries = data?.entries ?? []
  const shown = all ? entries : entries.slice(0, FIRST)
  return (
    <Part title={words.history} help={words.historyHelp}>
      {error && <ErrorNote error={error} onRetry={retry} />}
      {failure && <ErrorNote error={failure} />}
      <div className="settings-acts">
        <Button icon="undo" isDisabled={undo === null} onPress={() => run('history.undo')}>
          {undo === null ? words.undo : words.undoOf(undo)}
        </Button>
        <Button isDisabled={redo === null} onPress={() => run('history.redo')}>
          {redo === null ? words.redo : words.redoOf(redo)}
        </Button>
      </div>
      {data && entries.length === 0 && <p className="c2">{words.historyEmpty}</p>}
      {entries.length > 0 && (
        <table className="hist-t">
          <thead>
            <tr>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.what}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, label, at, undone }) => (
              <tr key={id} className={undone ? 'c3' : undefined}>
                <td>
                  <time dateTime={at}>{momentText(at, zone)}</time>
                </td>
                <td className="settings-what">
                  {undone ? <s>{label}</s> : label}
                  {undone && ` ${words.undoneMark}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.length < entries.length && (
        <Button variant="link" onPress={() => setAll(true)}>
          {words.historyMore(entries.length - shown.length)}
        </Button>
      )}
    </Part>
  )
}
