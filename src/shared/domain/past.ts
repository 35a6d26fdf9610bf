import type { Period, Remark } from './standingTypes'

/** What became of an achievement: its stretches of validity, oldest first, and what was not let count. */
export interface Past {
  readonly periods: Period[]
  readonly remarks: Remark[]
}
