import { useCallback, useEffect, useRef, useState } from 'react'
import type { TimelineRow, TimelineView } from '@shared/contract/views/timeline'
import type { Topic } from '@shared/contract/topics'
import { call } from '../../api/call'
import { toCallError, type CallError } from '../../api/CallError'
import { listenToTopics } from '../../api/changes'
import type { TimelineGroup } from './timelineStore'

const PAGE = 200
const TOPICS: ReadonlySet<Topic> = new Set(['today', 'credentials', 'candidates', 'settings', 'catalog'])

interface Answer {
  readonly groupBy: TimelineGroup
  readonly rows: readonly TimelineRow[]
  readonly total: number
}

interface TimelineRows {
  /** Undefined until the first page came. */
  readonly answer: Answer | undefined
  readonly error: CallError | undefined
  /** Asks for the next page, unless one is on its way or none is left. */
  readonly more: () => void
  readonly retry: () => void
}

/** The answer of the last visit: shown at once when one comes back, and asked anew. */
let remembered: Answer | undefined

/**
 * The rows of the Timeline in pages: the first at once, further ones through `more`, or one after the other with
 * `everything` (a filter needs them all). After a change all pages that were there are asked again, and replace the
 * old ones together, so that nothing flickers.
 */
export function useTimelineRows(groupBy: TimelineGroup, everything: boolean): TimelineRows {
  const [answer, setAnswer] = useState(remembered)
  const [error, setError] = useState<CallError>()
  const [round, setRound] = useState(0)
  const shown = answer?.groupBy === groupBy ? answer : undefined
  const latest = useRef(shown)
  const busy = useRef(false)

  useEffect(() => {
    latest.current = shown
  }, [shown])

  useEffect(
    () =>
      listenToTopics((topics) => {
        if (topics.some((topic) => TOPICS.has(topic))) setRound((before) => before + 1)
      }),
    [],
  )

  const keep = useCallback((next: Answer) => {
    remembered = next
    latest.current = next
    setAnswer(next)
    setError(undefined)
  }, [])

  useEffect(() => {
    let stale = false
    const wanted = Math.max(PAGE, latest.current?.rows.length ?? 0)
    void (async () => {
      busy.current = true
      try {
        const rows: TimelineRow[] = []
        let page: TimelineView
        do {
          page = await call('timeline.get', { groupBy, offset: rows.length, limit: PAGE })
          if (stale) return
          rows.push(...page.rows)
        } while (page.rows.length > 0 && rows.length < Math.min(wanted, page.total))
        keep({ groupBy, rows, total: page.total })
      } catch (thrown) {
        if (!stale) setError(toCallError(thrown))
      } finally {
        if (!stale) busy.current = false
      }
    })()
    return () => {
      stale = true
      busy.current = false
    }
  }, [groupBy, round, keep])

  const more = useCallback(() => {
    const before = latest.current
    if (busy.current || !before || before.rows.length >= before.total) return
    busy.current = true
    void call('timeline.get', { groupBy, offset: before.rows.length, limit: PAGE })
      .then((page) => {
        // Whoever asked anew in the meantime has the better answer.
        if (latest.current !== before || page.rows.length === 0) return
        keep({ ...before, rows: [...before.rows, ...page.rows], total: page.total })
      })
      .catch((thrown: unknown) => setError(toCallError(thrown)))
      .finally(() => {
        busy.current = false
      })
  }, [groupBy, keep])

  useEffect(() => {
    if (everything && !error) more()
  }, [everything, more, shown, error])

  const retry = useCallback(() => {
    setError(undefined)
    setRound((before) => before + 1)
  }, [])
  return { answer: shown, error, more, retry }
}
