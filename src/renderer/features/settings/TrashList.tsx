import { useState, type ReactNode } from 'react'
import type { TrashEntry } from '@shared/contract/views/app'
import type { Zone } from '@shared/domain/instant'
import { call } from '../../api/call'
import { toCallError, type CallError } from '../../api/CallError'
import { Button } from '../../components/Button'
import { ErrorNote } from '../../components/ErrorNote'
import { UndoNote } from '../../components/UndoNote'
import { createQuery } from '../../stores/createQuery'
import { momentText } from '../../text/dates'
import { settingsText as words } from '../../text/settings'
import { Part } from './Part'

const useTrash = createQuery('trash.list', ['history', 'credentials', 'candidates'])

/** What was removed, and the way back for each. */
export function TrashList({ zone }: { readonly zone: Zone }): ReactNode {
  const { data, error, retry } = useTrash({})
  const [restored, setRestored] = useState<TrashEntry>()
  const [failure, setFailure] = useState<CallError>()
  const restore = async (entry: TrashEntry): Promise<void> => {
    setFailure(undefined)
    try {
      await call('trash.restore', { kind: entry.kind, id: entry.id })
      setRestored(entry)
    } catch (thrown) {
      setFailure(toCallError(thrown))
    }
  }
  return (
    <Part title={words.trash} help={words.trashHelp}>
      {error && <ErrorNote error={error} onRetry={retry} />}
      {failure && <ErrorNote error={failure} />}
      {restored && (
        <UndoNote
          key={restored.id}
          text={words.restored(restored.name)}
          onClose={() => setRestored(undefined)}
        />
      )}
      {data?.entries.length === 0 && <p className="c2">{words.trashEmpty}</p>}
      <ul className="trash">
        {data?.entries.map((entry) => (
          <li key={`${entry.kind} ${entry.id}`}>
            <span>
              {entry.name} <span className="c2">{words.trashKind[entry.kind]}</span>
            </span>
            <time className="c2" dateTime={entry.trashedAt}>
              {momentText(entry.trashedAt, zone)}
            </time>
            <Button variant="link" onPress={() => void restore(entry)}>
              {words.restore}
              <span className="vh"> {entry.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  )
}
