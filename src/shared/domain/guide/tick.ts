import type { PlainDate } from '../plainDate'

/**
 * That a candidate did a step of a guide, and on which day; `doneOn` null: it was ticked and taken back. `subject` is the
 * credential that it was done for, where the guide is about one.
 */
export interface Tick {
  readonly id: string
  readonly candidateId: string
  readonly guideId: string
  readonly stepId: string
  readonly subject: string | null
  readonly doneOn: PlainDate | null
}
