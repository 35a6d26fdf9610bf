import { z } from 'zod'
import { zoneSchema } from './instantSchema'
import { typedLoginId } from './loginId'
import { nameSchema, notesSchema } from './texts'

/** Who a candidate is to the person at the machine (domain.md). */
export const candidateKindSchema = z.enum(['self', 'dependant', 'teamMate'])

/** The login ID of an AWS Certification account: `AWS` and eight characters (AWS Certification FAQ, read 2026-11-23). */
export const awsLoginIdSchema = z
  .string()
  .max(40)
  .transform((text) => text.replaceAll(/\s/g, '').toUpperCase())
  .refine((text) => typedLoginId(text).state === 'complete', {
    message: 'an AWS login ID is AWS and eight letters or digits, as in AWS1A2B3C4D',
  })

/** What a form says about a candidate. */
export const candidateDraftSchema = z
  .strictObject({
    name: nameSchema,
    kind: candidateKindSchema,
    guardian: nameSchema.nullable().default(null),
    awsLoginId: awsLoginIdSchema.nullable().default(null),
    zone: zoneSchema,
    notes: notesSchema.default(''),
  })
  .refine((draft) => draft.kind !== 'dependant' || draft.guardian !== null, {
    path: ['guardian'],
    message: 'a dependant needs a guardian',
  })

export type CandidateKind = z.infer<typeof candidateKindSchema>
export type CandidateDraft = Readonly<z.infer<typeof candidateDraftSchema>>

/** A person who sits exams: oneself, a dependant with a guardian, or a team mate. */
export type Candidate = CandidateDraft & { readonly id: string }
