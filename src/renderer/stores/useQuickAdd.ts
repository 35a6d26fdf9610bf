import { useState } from 'react'
import type { AchievementView, QuickAdd } from '@shared/contract/views/catalog'
import type { PlainDate } from '@shared/domain/plainDate'
import { call } from '../api/call'
import { toCallError, type CallError } from '../api/CallError'
import type { QuickAddState } from '../components/quickAddState'
import { createQuery } from './createQuery'
import { navigate } from './location'
import { useApp } from './useApp'
import { useLatest } from './useLatest'

const useReading = createQuery('catalog.read', ['catalog', 'credentials', 'candidates', 'today'])

/** What a person chose against the first reading of their text; forgotten as soon as they type on. */
interface Choice {
  readonly text: string
  readonly index: number
  readonly on: PlainDate | null
}

/** A text that is read as this achievement on this day, for what passing it then would mean. */
const exactly = (chosen: AchievementView, on: PlainDate | null): string =>
  `${chosen.codes[0] ?? chosen.name} ${on ?? ''}`.trim()

/**
 * Quick add: one line of text, read at each key stroke, and what is made of it. `onDone` hears that something was
 * added, or that the person was led elsewhere.
 */
export function useQuickAdd(start: string, onDone: () => void): QuickAddState {
  const [text, setText] = useState(start)
  const [choice, setChoice] = useState<Choice>({ text: start, index: 0, on: null })
  const [outcome, setOutcome] = useState<'pass' | 'fail'>('pass')
  const [error, setError] = useState<CallError>()
  const [busy, setBusy] = useState(false)
  const today = useApp().data?.today

  const asked = text.slice(0, 200)
  const first = useLatest<QuickAdd>(useReading({ text: asked }).data)
  const own: Choice = choice.text === text ? choice : { text, index: 0, on: null }
  const matches = text.trim() === '' ? [] : (first?.matches ?? [])
  const index = Math.min(own.index, Math.max(0, matches.length - 1))
  const chosen = matches[index]
  const on = own.on ?? first?.on ?? null
  const deviates = chosen !== undefined && (index > 0 || own.on !== null)
  const second = useReading({ text: deviates ? exactly(chosen, on) : asked }).data
  const told = deviates
    ? second?.matches[0]?.id === chosen.id
      ? second.outcome
      : null
    : (first?.outcome ?? null)
  const ahead = on !== null && today !== undefined && on > today

  const run = async (act: () => Promise<unknown>): Promise<void> => {
    setBusy(true)
    setError(undefined)
    try {
      await act()
      setText('')
      onDone()
    } catch (thrown) {
      setError(toCallError(thrown))
    } finally {
      setBusy(false)
    }
  }
  const openTracked = (): void => {
    if (!chosen?.trackedAs) return
    onDone()
    navigate(`/credentials/${chosen.trackedAs}`)
  }
  const add = (onlyPlan: boolean): void => {
    // The text may be ahead of its reading for a moment; then what stands on the screen is not what was typed.
    if (!chosen || busy || first?.query === undefined) return
    const attempt = on === null || onlyPlan || ahead ? undefined : { on, outcome }
    if (!chosen.trackedAs) {
      void run(() => call('credentials.add', { achievementId: chosen.id, ...(attempt ? { attempt } : {}) }))
    } else if (attempt) {
      const credentialId = chosen.trackedAs
      void run(() => call('attempts.record', { credentialId, attempt }))
    } else openTracked()
  }

  return {
    text,
    setText: (next) => {
      setError(undefined)
      setText(next)
    },
    matches,
    chosen,
    index,
    choose: (next) => setChoice({ text, index: next, on: own.on }),
    name: first?.query ?? text,
    on,
    dateText: first?.dateText ?? null,
    dayFirst: own.on === null || first?.dayFirst == null ? (first?.dayFirst ?? null) : !first.dayFirst,
    otherReading: own.on === null ? (first?.otherReading ?? null) : (first?.on ?? null),
    takeOther: () => setChoice({ text, index, on: own.on === null ? (first?.otherReading ?? null) : null }),
    ahead,
    outcome,
    setOutcome,
    validTo: told,
    error,
    busy,
    add,
    addOwn: () => {
      onDone()
      navigate(`/credentials?do=own&name=${encodeURIComponent(first?.query ?? text)}`)
    },
    openTracked,
  }
}
