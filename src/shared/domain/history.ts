import type { AttemptDraft } from './attempt'
import type { AwardDraft } from './award'
import type { PackSource } from './policy/packSchema'
import type { Policy } from './policy/schema'

/** What the rules read of one sitting. */
export type AttemptFact = Pick<AttemptDraft, 'on' | 'at' | 'zone' | 'outcome' | 'route' | 'exam'>

/** What the rules read of one award. `expiresOn` undefined: not stated; null: never. */
export type AwardFact = Pick<AwardDraft, 'issuedOn' | 'expiresOn' | 'statedBy' | 'revokedOn'>

/** Everything that happened with one achievement of one candidate, in any order. */
export interface History {
  readonly achievement: string
  readonly attempts: readonly AttemptFact[]
  readonly awards: readonly AwardFact[]
}

/** A policy and the sources its rules name. */
export interface SourcedPolicy {
  readonly policy: Policy
  readonly sources: Readonly<Record<string, PackSource>>
}

/** Finds an achievement's rules; undefined where no pack knows it. */
export type PolicyLookup = (achievement: string) => SourcedPolicy | undefined
