import { z } from 'zod'
import { plainDateSchema } from '../../domain/plainDateSchema'

/** From which day exams may ask about one feature: exams under the same rule together, the earliest day first. */
export const askedFromSchema = z.object({
  from: plainDateSchema,
  /** The rule in its pack's words, its source and its FAQ entry. */
  says: z.string(),
  source: z.string().nullable(),
  checkedOn: plainDateSchema.nullable(),
  faq: z.string().nullable(),
  achievements: z.array(z.object({ id: z.string(), name: z.string() })),
})

/** An exam that is booked, and whether it may ask. */
const bookedExamSchema = z.object({
  credentialId: z.string(),
  name: z.string(),
  on: plainDateSchema,
  from: plainDateSchema,
  mayComeUp: z.boolean(),
})

export const featureViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  availableOn: plainDateSchema,
  notes: z.string(),
  askedFrom: z.array(askedFromSchema),
  booked: z.array(bookedExamSchema),
})

/** One's own features on one exam's page. `examDay` null: nothing is booked, so `mayComeUp` is not known. */
export const featuresOnExamSchema = z.object({
  rule: z
    .object({
      says: z.string(),
      source: z.string().nullable(),
      checkedOn: plainDateSchema.nullable(),
      faq: z.string().nullable(),
    })
    .nullable(),
  examDay: plainDateSchema.nullable(),
  features: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      availableOn: plainDateSchema,
      from: plainDateSchema,
      mayComeUp: z.boolean().nullable(),
    }),
  ),
})

export type AskedFrom = z.infer<typeof askedFromSchema>
export type FeatureView = z.infer<typeof featureViewSchema>
