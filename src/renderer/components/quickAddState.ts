import type { AchievementView } from '@shared/contract/views/catalog'
import type { PlainDate } from '@shared/domain/plainDate'
import type { CallFailure } from './ErrorNote'

/** How one line of text stands: what it was read as, what may still be chosen, and the acts. */
export interface QuickAddState {
  readonly text: string
  setText(text: string): void
  /** What the text may name; the chosen one first in mind, the order as found. */
  readonly matches: readonly AchievementView[]
  readonly chosen: AchievementView | undefined
  choose(index: number): void
  readonly index: number
  /** The text without its date: the name of one's own, where nothing matches. */
  readonly name: string
  readonly on: PlainDate | null
  readonly dateText: string | null
  /** What was meant as a day and is none; nothing is added with it. */
  readonly noDay: string | null
  readonly dayFirst: boolean | null
  readonly otherReading: PlainDate | null
  /** Takes the other way to read the day. */
  takeOther(): void
  /** The day lies ahead: it can only be planned. */
  readonly ahead: boolean
  readonly outcome: 'pass' | 'fail'
  setOutcome(outcome: 'pass' | 'fail'): void
  readonly validTo: {
    readonly expiresOn: PlainDate | null
    readonly opensOn: PlainDate | null
    readonly says: string | null
  } | null
  readonly error: CallFailure | undefined
  readonly busy: boolean
  /** Adds what is chosen, or records the attempt at what is tracked already; `onlyPlan` leaves the date out. */
  add(onlyPlan: boolean): void
  /** Opens the form for one of one's own. */
  addOwn(): void
  /** Leads to the credential that already tracks it. */
  openTracked(): void
}

/** What Enter would do: add it, record an attempt at what is tracked, or open that. */
export function quickAct({ chosen, on, ahead }: QuickAddState): 'add' | 'record' | 'open' {
  if (!chosen?.trackedAs) return 'add'
  return on !== null && !ahead ? 'record' : 'open'
}
