import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { Button, IconButton } from '../../components/Button'
import { ErrorNote } from '../../components/ErrorNote'
import { EmptyState } from '../../components/EmptyState'
import { SearchField } from '../../components/SearchField'
import { Skeleton } from '../../components/Skeleton'
import { UndoNote } from '../../components/UndoNote'
import { navigate } from '../../stores/location'
import { useApp } from '../../stores/useApp'
import { credentialsText as words } from '../../text/credentials'
import { AllBenefits } from './AllBenefits'
import { CredentialList } from './CredentialList'
import { Detail } from './Detail'
import { ListMenu } from './ListMenu'
import { asItComes, listEntries, type Arrangement } from './listEntries'
import { useChoiceForAttempt } from './useChoiceForAttempt'
import { useCredentialRows } from './useCredentialRows'
import { useKeys } from '../../components/useKeys'
import { forgetNotice, useNotice } from './useNotice'
import './credentials.css'
import './detail.css'
import './credentialsNarrow.css'

/** What do I hold, and where is the proof? The list, and beside it the one that is open. */
export function CredentialsScreen({ params }: { readonly params: { readonly id?: string } }): ReactNode {
  const id = params.id ?? null
  const { data: app } = useApp()
  const [text, setText] = useState('')
  const [arrangement, setArrangement] = useState<Arrangement>(asItComes)
  const detail = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLElement>(null)
  const arranged = arrangement !== asItComes
  const { answer, error, more, retry } = useCredentialRows(useDeferredValue(text), arranged)
  const entries = useMemo(() => listEntries(answer?.rows ?? [], arrangement), [answer, arrangement])
  const shown = entries.filter(({ kind }) => kind === 'row').length
  const total = app?.counts.credentials ?? 0
  const nothing = answer?.total === 0 && text === ''
  const isChoosing = useChoiceForAttempt(list, id, shown > 0)

  useEffect(() => {
    // What was done to one credential is not said beside another; a removal is said beside the list.
    if (id !== null) forgetNotice()
  }, [id])
  // What happens on other screens would make its Undo take back something else.
  useEffect(() => forgetNotice, [])

  const filter = useRef<HTMLDivElement>(null)
  useKeys(filter, (event) => {
    if (event.key !== 'ArrowDown' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    list.current?.querySelector<HTMLElement>('.cred[tabindex="0"]')?.focus()
  })

  return (
    <div className={id === null ? 'split' : 'split is-open'}>
      <section className="list" ref={list} aria-label={words.list}>
        {id === null && <h1 className="vh">{words.title}</h1>}
        <div className="list-filter" ref={filter}>
          <SearchField
            main
            label={words.search}
            placeholder={words.searchMany(total)}
            value={text}
            onChange={setText}
          />
          <ListMenu value={arrangement} onChange={setArrangement} />
          <IconButton
            icon="plus"
            label={words.addOwn}
            onPress={() => navigate('/credentials?do=own', { replace: true })}
          />
        </div>
        {isChoosing && <output className="list-note list-choosing">{words.chooseForAttempt}</output>}
        {arranged && answer && (
          <p className="list-note">
            {words.showing(shown, answer.total)}{' '}
            <Button variant="link" onPress={() => setArrangement(asItComes)}>
              {words.reset}
            </Button>
          </p>
        )}
        {error && <ErrorNote error={error} onRetry={retry} />}
        {!answer && !error && <Skeleton lines={8} />}
        <CredentialList
          entries={entries}
          currentId={id}
          withCandidate={
            app?.candidateId === null && app.candidates.length > 1 && arrangement.groupBy !== 'candidate'
          }
          follows={() => !isChoosing && (detail.current?.offsetWidth ?? 0) > 0}
          onEnd={answer && answer.rows.length < answer.total ? more : nothingMore}
        >
          {answer && shown === 0 && !nothing && (
            <output className="list-note">
              {text === '' ? words.noState : words.noMatch(text)}{' '}
              <span className="c2">{text === '' ? '' : words.noMatchHelp}</span>
            </output>
          )}
          <AllBenefits />
        </CredentialList>
      </section>
      <div className="detail" ref={detail}>
        {id !== null && (
          <div className="detail-back">
            <Button variant="quiet" icon="back" onPress={() => navigate('/credentials')}>
              {words.back}
            </Button>
          </div>
        )}
        <NoticeLine />
        {id !== null ? (
          <Detail key={id} id={id} />
        ) : nothing ? (
          <NothingKept />
        ) : (
          <p className="detail-none">{isChoosing ? words.chooseForAttempt : words.choose}</p>
        )}
      </div>
    </div>
  )
}

const nothingMore = (): void => undefined

function NoticeLine(): ReactNode {
  const { notice, error } = useNotice()
  if (error) return <ErrorNote error={error} />
  return notice && <UndoNote key={notice.id} text={notice.text} onClose={forgetNotice} />
}

function NothingKept(): ReactNode {
  return (
    <EmptyState title={words.empty} text={words.emptyHelp}>
      <div className="detail-ways">
        <Button variant="primary" onPress={() => navigate('/import')}>
          {words.bringIn}
        </Button>
        <Button onPress={() => navigate('/credentials?do=own', { replace: true })}>{words.addOwn}</Button>
      </div>
    </EmptyState>
  )
}
