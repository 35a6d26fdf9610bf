import { z } from 'zod'
import { plainDateSchema } from './plainDateSchema'
import { nameSchema, notesSchema } from './texts'

/** What a form says about a service or feature that an exam may ask about: the day it became generally available. */
export const featureDraftSchema = z.strictObject({
  name: nameSchema,
  availableOn: plainDateSchema,
  notes: notesSchema.default(''),
})

export type FeatureDraft = Readonly<z.infer<typeof featureDraftSchema>>

/** A feature that a candidate noted. */
export type Feature = FeatureDraft & { readonly id: string; readonly candidateId: string }
