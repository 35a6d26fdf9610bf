import type { AttemptDraft } from './attempt'
import type { AwardDraft } from './award'
import type { PlainDate } from './plainDate'
import type { PackSource } from './policy/packSchema'
import type { Policy } from './policy/schema'

/** What the rules read of one sitting. */
export type AttemptFact = Pick<AttemptDraft, 'on' | 'at' | 'zone' | 'outcome' | 'route' | 'exam'> &
  Partial<Pick<AttemptDraft, 'language' | 'purchase'>>

/** What the rules read of one award. `expiresOn` undefined: not stated; null: never. */
export type AwardFact = Pick<AwardDraft, 'issuedOn' | 'expiresOn' | 'statedBy' | 'revokedOn'>

/** What the rules read of credits earned by continuing education; `category` is the rule's part, if it has parts. */
export interface CreditFact {
  readonly on: PlainDate
  readonly amount: number
  readonly category: string | null
}

/** An exam of an achievement, and the days between which it can be sat where they are known. */
export interface ExamFact {
  readonly code: string
  readonly firstDay: PlainDate | null
  readonly lastDay: PlainDate | null
  /** Its trial, under a code of its own or the same. */
  readonly beta?:
    | {
        readonly code?: string | undefined
        readonly firstDay: PlainDate | null
        readonly lastDay: PlainDate | null
      }
    | undefined
}

/** Everything that happened with one achievement of one candidate, in any order. */
export interface History {
  readonly achievement: string
  readonly attempts: readonly AttemptFact[]
  readonly awards: readonly AwardFact[]
  readonly credits?: readonly CreditFact[]
}

/** A policy, the sources its rules name, and the exams by which it is earned. */
export interface SourcedPolicy {
  readonly policy: Policy
  readonly sources: Readonly<Record<string, PackSource>>
  readonly exams: readonly ExamFact[]
}

/** Finds an achievement's rules; undefined where no pack knows it. */
export type PolicyLookup = (achievement: string) => SourcedPolicy | undefined
