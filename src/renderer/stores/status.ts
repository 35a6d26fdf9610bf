import { create } from 'zustand'
import type { AppView } from '@shared/contract/views/app'
import { call } from '../api/call'
import { toCallError } from '../api/CallError'
import { listenToTopics } from '../api/changes'
import { askApp, peekApp } from './useApp'

/** The quiet line in the bar: what was just done, and the way back. */
export interface Status {
  readonly kind: 'done' | 'undone' | 'failed'
  /** The change in words, or what went wrong. */
  readonly text: string
  /** Grows with each line, so that the same words twice are told twice. */
  readonly turn: number
}

export const useStatus = create<{ readonly status: Status | null }>(() => ({ status: null }))

const SHOWN_MS = 20_000
let timer: ReturnType<typeof setTimeout> | undefined
let turn = 0

function tell(kind: Status['kind'], text: string): void {
  clearTimeout(timer)
  turn += 1
  useStatus.setState({ status: { kind, text, turn } })
  timer = setTimeout(clearStatus, SHOWN_MS)
}

/** Takes the line away. */
export function clearStatus(): void {
  clearTimeout(timer)
  useStatus.setState({ status: null })
}

/** Tells a failure that has no place of its own on the screen. */
export function tellFailure(thrown: unknown): void {
  tell('failed', toCallError(thrown).message)
}

/** What a change of the history was, told from what could be undone and redone before and after it. */
function describe(before: AppView | undefined, after: AppView): void {
  if (after.redo !== null && after.redo === before?.undo) tell('undone', after.redo)
  else if (after.undo !== null) tell('done', after.undo)
  else if (after.redo !== null) tell('undone', after.redo)
}

listenToTopics((topics) => {
  if (!topics.includes('history')) return
  const before = peekApp()
  void askApp().then((after) => {
    if (after) describe(before, after)
  })
})

/** Takes back the last change; says so in the bar, or why not. */
export async function undo(): Promise<void> {
  await call('history.undo', {}).catch(tellFailure)
}

/** Does again what was taken back. */
export async function redo(): Promise<void> {
  await call('history.redo', {}).catch(tellFailure)
}
