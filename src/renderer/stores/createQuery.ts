import { useCallback, useEffect } from 'react'
import { createStore, useStore } from 'zustand'
import type { Input, MethodName, Output } from '@shared/contract/api'
import type { Topic } from '@shared/contract/topics'
import { call } from '../api/call'
import { toCallError, type CallError } from '../api/CallError'
import { listenToTopics } from '../api/changes'

interface Answer<T> {
  readonly data: T | undefined
  readonly error: CallError | undefined
  /** When the data came, in milliseconds by the machine's clock. */
  readonly answeredAt: number
}

/** What a screen sees of a question: the last answer (stale while asking again), what went wrong, and a way to retry. */
export interface QueryState<T> extends Answer<T> {
  /** True until the first answer or failure. */
  readonly loading: boolean
  readonly retry: () => void
}

/** A question put to the core: a hook by input, and ways to reach it outside of React. */
export interface Query<M extends MethodName> {
  (input: Input<M>): QueryState<Output<M>>
  /** The last answer to this input, without asking. */
  peek(input: Input<M>): Output<M> | undefined
  /** Asks now and answers; whoever shows it sees it too. */
  ask(input: Input<M>): Promise<Output<M> | undefined>
  /** Takes an answer that came another way. */
  put(input: Input<M>, data: Output<M>): void
}

/**
 * A question that is asked when first shown and again whenever one of `topics` changed. Each input has its own
 * answer; answers nobody shows are forgotten when a topic of theirs changes. An older reply never replaces a newer.
 */
export function createQuery<M extends MethodName>(method: M, topics: readonly Topic[]): Query<M> {
  const answers = createStore<Readonly<Record<string, Answer<Output<M>>>>>(() => ({}))
  // A screen that was drawn ahead was drawn with the answers, and is taken over with them.
  const drawn = { ...answers, getInitialState: answers.getState }
  const shown = new Map<string, number>()
  const rounds = new Map<string, number>()
  const asking = new Map<string, number>()

  async function ask(key: string): Promise<Output<M> | undefined> {
    const round = (rounds.get(key) ?? 0) + 1
    rounds.set(key, round)
    asking.set(key, round)
    const put = (answer: Answer<Output<M>>): void => {
      if (rounds.get(key) === round) answers.setState({ [key]: answer })
    }
    try {
      const data = await call(method, JSON.parse(key) as Input<M>)
      put({ data, error: undefined, answeredAt: Date.now() })
      return data
    } catch (thrown) {
      const last = answers.getState()[key]
      put({ data: last?.data, error: toCallError(thrown), answeredAt: last?.answeredAt ?? 0 })
      return undefined
    } finally {
      if (asking.get(key) === round) asking.delete(key)
    }
  }

  listenToTopics((changed) => {
    if (!changed.some((topic) => topics.includes(topic))) return
    const keep = Object.entries(answers.getState()).filter(([key]) => shown.has(key))
    answers.setState(Object.fromEntries(keep), true)
    for (const key of shown.keys()) void ask(key)
  })

  function useQuery(input: Input<M>): QueryState<Output<M>> {
    const key = JSON.stringify(input)
    const answer = useStore(drawn, (all) => all[key])
    useEffect(() => {
      shown.set(key, (shown.get(key) ?? 0) + 1)
      // Several places may show one answer; it is asked for once.
      if (answers.getState()[key]?.data === undefined && !asking.has(key)) void ask(key)
      return () => {
        const left = (shown.get(key) ?? 1) - 1
        if (left > 0) shown.set(key, left)
        else shown.delete(key)
      }
    }, [key])
    const retry = useCallback(() => void ask(key), [key])
    return {
      data: answer?.data,
      error: answer?.error,
      answeredAt: answer?.answeredAt ?? 0,
      loading: answer === undefined,
      retry,
    }
  }

  return Object.assign(useQuery, {
    peek: (input: Input<M>) => answers.getState()[JSON.stringify(input)]?.data,
    ask: (input: Input<M>) => ask(JSON.stringify(input)),
    put: (input: Input<M>, data: Output<M>) =>
      answers.setState({ [JSON.stringify(input)]: { data, error: undefined, answeredAt: Date.now() } }),
  })
}
