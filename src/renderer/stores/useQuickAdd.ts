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
  const [said, setOutcome] = useState<'pass' | 'fail' | null>(null)
  const [error, setError] = useState<CallError>()
  const [busy, setBusy] = useState(false)
  const today = useApp().data?.today

  const asked = text.slice(0, 200)
  const answer = useReading({ text: asked }).data
  const first = useLatest<QuickAdd>(answer)
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
  const outcome = said ?? (first?.failed ? 'fail' : 'pass')
  const noDay = on === null ? (first?.dateText ?? null) : null
  const ahead = on !== null && today !== undefined && on > today

  /** Runs an act that answers whether it is done with; then the line is empty again. */
  const run = async (act: () => Promise<boolean>): Promise<void> => {
    if (busy) return
    setBusy(true)
    setError(undefined)
    try {
      if (await act()) {
        setText('')
        setOutcome(null)
        onDone()
      }
    } catch (thrown) {
      setError(toCallError(thrown))
    } finally {
      setBusy(false)
    }
  }
  const open = (id: string): void => {
    onDone()
    navigate(`/credentials/${id}`)
  }
  const add = (onlyPlan: boolean): void =>
    void run(async () => {
      // Enter may come before the reading of the last letters: then what they say is waited for.
      const read = answer ?? (await useReading.ask({ text: asked }))
      const match = answer ? chosen : read?.matches[0]
      const day = own.on ?? read?.on ?? null
      // What was meant as a day and is none is never left out in silence.
      if (!match || (day === null && read?.dateText != null)) return false
      const sat = day !== null && !onlyPlan && (today === undefined || day <= today)
      if (match.trackedAs && sat) {
        await call('attempts.record', { credentialId: match.trackedAs, attempt: { on: day, outcome } })
      } else if (match.trackedAs) {
        open(match.trackedAs)
        return false
      } else {
        await call('credentials.add', {
          achievementId: match.id,
          ...(sat ? { attempt: { on: day, outcome } } : {}),
        })
      }
      return true
    })

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
    noDay,
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
      const query = new URLSearchParams({
        do: 'own',
        name: first?.query ?? text,
        ...(on === null || ahead ? {} : { on }),
      })
      navigate(`/credentials?${query}`)
    },
    openTracked: () => {
      if (chosen?.trackedAs) open(chosen.trackedAs)
    },
  }
}
