import { z } from 'zod'
import { durationSchema } from './duration'
import { plainDateSchema } from './plainDateSchema'
import { codeSchema, nameSchema, notesSchema } from './texts'

/** An achievement no pack knows, as its holder defined it. Its validity may be unknown. */
export const ownAchievementSchema = z.strictObject({
  name: nameSchema,
  issuer: nameSchema,
  code: codeSchema.nullable().default(null),
  validity: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('fixed'), length: durationSchema }),
      z.strictObject({ kind: z.literal('never') }),
    ])
    .nullable()
    .default(null),
})

/** A credential its holder chose to let lapse: it stops nagging and keeps its history. */
export const letLapseSchema = z.strictObject({ on: plainDateSchema, reason: z.string().max(500) })

/** The fields of a credential that a person may write. */
export const credentialNotesSchema = z.strictObject({
  number: codeSchema.nullable(),
  notes: notesSchema,
  tags: z.array(z.string().trim().min(1).max(40)).max(20),
})

export type OwnAchievement = Readonly<z.infer<typeof ownAchievementSchema>>
export type LetLapse = Readonly<z.infer<typeof letLapseSchema>>

/** One candidate's tracked achievement: pursued, held or lapsed. `own` is set where no pack knows it. */
export interface Credential {
  readonly id: string
  readonly candidateId: string
  readonly achievementId: string
  readonly own: OwnAchievement | null
  readonly number: string | null
  readonly notes: string
  readonly tags: readonly string[]
  readonly letLapse: LetLapse | null
  readonly sample: boolean
}
