import { addHours, type Instant } from '@shared/domain/instant'
import type { Clock } from './ports'

/** How many readings wait for confirmation at once, and how long. */
const MOST = 5
const HOURS = 2

/** Readings of files that wait to be confirmed, by token, in memory only. */
export interface Previews<T> {
  keep(token: string, reading: T): void
  get(token: string): T | undefined
  forget(token: string): void
}

/** The oldest gives way to the newest; nothing is kept for longer than two hours. */
export function createPreviews<T>(clock: Clock): Previews<T> {
  const kept = new Map<string, { readonly reading: T; readonly until: Instant }>()
  return {
    keep(token, reading) {
      const [oldest] = kept.keys()
      if (kept.size >= MOST && oldest !== undefined) kept.delete(oldest)
      kept.set(token, { reading, until: addHours(clock.now(), HOURS) })
    },
    get(token) {
      const found = kept.get(token)
      return found && found.until > clock.now() ? found.reading : undefined
    },
    forget: (token) => void kept.delete(token),
  }
}
