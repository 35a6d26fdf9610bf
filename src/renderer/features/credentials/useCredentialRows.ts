import { useCallback, useEffect, useState } from 'react'
import type { CredentialRow } from '@shared/contract/views/credentials'
import { call } from '../../api/call'
import { toCallError, type CallError } from '../../api/CallError'
import { listenToTopics } from '../../api/changes'

const PAGE = 250

interface Answer {
  readonly rows: readonly CredentialRow[]
  readonly total: number
}

interface CredentialRows {
  /** Undefined until the first page came. The rows of the search before stay until the next ones are there. */
  readonly answer: Answer | undefined
  readonly error: CallError | undefined
  /** Asks for one page more, where there is one. */
  readonly more: () => void
  readonly retry: () => void
}

/**
 * The credentials that match `text`, page by page: the first at once, further ones when `more` is called, or all of
 * them in turn with `everything` (grouping and sorting here need them all). Asked again when something changed.
 */
export function useCredentialRows(text: string, everything: boolean): CredentialRows {
  const [answer, setAnswer] = useState<Answer>()
  const [error, setError] = useState<CallError>()
  const [search, setSearch] = useState({ text, pages: 1 })
  const [round, setRound] = useState(0)
  const pages = search.text === text ? search.pages : 1

  useEffect(
    () =>
      listenToTopics((topics) => {
        if (
          topics.some(
            (topic) =>
              topic === 'credentials' || topic === 'today' || topic === 'candidates' || topic === 'settings',
          )
        )
          setRound((before) => before + 1)
      }),
    [],
  )

  useEffect(() => {
    let stale = false
    void (async () => {
      try {
        const rows: CredentialRow[] = []
        const most = everything ? Infinity : pages
        for (let page = 0; page < most; page += 1) {
          const found = await call('credentials.list', { text, offset: rows.length, limit: PAGE })
          if (stale) return
          rows.push(...found.rows)
          setAnswer((before) =>
            before && before.rows.length > rows.length && round > 0 && rows.length < found.total
              ? before
              : { rows: [...rows], total: found.total },
          )
          if (rows.length >= found.total || found.rows.length === 0) break
        }
        setError(undefined)
      } catch (thrown) {
        if (!stale) setError(toCallError(thrown))
      }
    })()
    return () => {
      stale = true
    }
  }, [text, pages, everything, round])

  const more = useCallback(() => setSearch({ text, pages: pages + 1 }), [text, pages])
  const retry = useCallback(() => setRound((before) => before + 1), [])
  return { answer, error, more, retry }
}
