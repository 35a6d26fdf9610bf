import { z } from 'zod'
import { placeSchema, readSourceSchema } from '../../domain/faq/faqEntry'
import { guideActSchema, guideContextSchema } from '../../domain/guide/guideSchema'
import { plainDateSchema } from '../../domain/plainDateSchema'

const progressSchema = z.object({ done: z.number(), steps: z.number() })

/** One guide of the list. `fits` says that what it is for is there: for the credential asked about, or the candidate. */
export const guideLineSchema = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  about: z.enum(['candidate', 'credential']),
  opensFrom: z.array(guideContextSchema),
  fits: z.boolean(),
  progress: progressSchema,
})

const guideStepViewSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  links: z.array(placeSchema),
  /** Empty where `own`: then it is advice of ours. */
  sources: z.array(readSourceSchema),
  own: z.boolean(),
  faq: z.string().nullable(),
  act: guideActSchema.nullable(),
  doubts: z.string().nullable(),
  /** The day on which it was ticked; null: still to do. */
  doneOn: plainDateSchema.nullable(),
})

/** One guide for one candidate, and for one credential where it is about one. */
export const guideViewSchema = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  about: z.enum(['candidate', 'credential']),
  opensFrom: z.array(guideContextSchema),
  candidate: z.object({ id: z.string(), name: z.string(), loginId: z.string().nullable() }),
  credential: z
    .object({
      id: z.string(),
      name: z.string(),
      failedOn: plainDateSchema.nullable(),
      allowedOn: plainDateSchema.nullable(),
      expiresOn: plainDateSchema.nullable(),
    })
    .nullable(),
  steps: z.array(guideStepViewSchema),
  progress: progressSchema,
  stale: z.boolean(),
  /** A text to take along, filled with what is recorded; gaps are dots. */
  copy: z.object({ title: z.string(), text: z.string() }).nullable(),
})

export type GuideLine = z.infer<typeof guideLineSchema>
export type GuideView = z.infer<typeof guideViewSchema>
