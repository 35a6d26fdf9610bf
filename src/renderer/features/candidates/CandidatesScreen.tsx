import { useState, type ReactNode } from 'react'
import type { CandidateView } from '@shared/contract/views/app'
import { call } from '../../api/call'
import { toCallError, type CallError } from '../../api/CallError'
import { Button } from '../../components/Button'
import { EmptyState } from '../../components/EmptyState'
import { ErrorNote } from '../../components/ErrorNote'
import { Skeleton } from '../../components/Skeleton'
import { UndoNote } from '../../components/UndoNote'
import { navigate } from '../../stores/location'
import { useApp } from '../../stores/useApp'
import { candidatesText as words } from '../../text/candidates'
import { CandidateGuides } from './CandidateGuides'
import { CandidatesTable } from './CandidatesTable'
import { MergeSheet } from './MergeSheet'
import './candidates.css'

const add = (): void => navigate('/candidates?do=add', { replace: true })

/** The people whose exams are kept here. */
export function CandidatesScreen(): ReactNode {
  const { data: app, error, retry } = useApp()
  const [said, setSaid] = useState<{ readonly id: number; readonly text: string }>()
  const [failure, setFailure] = useState<CallError>()
  const [merging, setMerging] = useState<CandidateView>()

  const say = (text: string): void => setSaid((before) => ({ id: (before?.id ?? 0) + 1, text }))
  const run = async (act: () => Promise<unknown>, text?: string): Promise<void> => {
    setFailure(undefined)
    try {
      await act()
      if (text !== undefined) say(text)
    } catch (thrown) {
      setFailure(toCallError(thrown))
    }
  }

  return (
    <>
      <div className="head">
        <h1>{words.title}</h1>
        <p className="c2">{words.subtitle}</p>
        <div className="end">
          <Button icon="plus" onPress={add}>
            {words.add}
          </Button>
        </div>
      </div>
      <div className="candidates">
        {said && <UndoNote key={said.id} text={said.text} onClose={() => setSaid(undefined)} />}
        {failure && <ErrorNote error={failure} />}
        {error && <ErrorNote error={error} onRetry={retry} />}
        {!app && !error && <Skeleton lines={3} />}
        {app?.candidates.length === 0 && <EmptyState title={words.emptyTitle} text={words.empty} />}
        {app && app.candidates.length > 0 && (
          <CandidatesTable
            candidates={app.candidates}
            chosenId={app.candidateId}
            onChoose={(id) => void run(() => call('candidates.choose', { id }))}
            onMerge={setMerging}
            onRemove={({ id, name }) =>
              void run(() => call('candidates.remove', { id }), words.removed(name))
            }
          />
        )}
        {app && app.candidates.length > 0 && (
          <CandidateGuides
            candidates={app.candidates}
            onFailure={(thrown) => setFailure(toCallError(thrown))}
          />
        )}
        {app && app.candidates.length > 1 && (
          <p className="c2">
            {app.candidateId === null ? (
              words.everyone
            ) : (
              <Button variant="link" onPress={() => void run(() => call('candidates.choose', { id: null }))}>
                {words.showEveryone}
              </Button>
            )}
          </p>
        )}
      </div>
      {merging && app && (
        <MergeSheet
          from={merging}
          others={app.candidates.filter(({ id }) => id !== merging.id)}
          onMerged={say}
          onClose={() => setMerging(undefined)}
        />
      )}
    </>
  )
}
