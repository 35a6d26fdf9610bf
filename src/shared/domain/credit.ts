import { z } from 'zod'
import { plainDateSchema } from './plainDateSchema'
import { nameSchema, notesSchema } from './texts'

/** What a form says about continuing education: so many credits earned on a day, in one part of the rule or in none. */
export const creditDraftSchema = z.strictObject({
  on: plainDateSchema,
  amount: z.number().positive().max(10_000),
  /** The part of the credit rule it counts for, where the rule has parts; null: for the total alone. */
  category: z.string().trim().min(1).max(40).nullable().default(null),
  title: nameSchema,
  notes: notesSchema.default(''),
})

export type CreditDraft = Readonly<z.infer<typeof creditDraftSchema>>

/** Credits earned for one credential, kept. */
export type Credit = CreditDraft & { readonly id: string; readonly credentialId: string }
