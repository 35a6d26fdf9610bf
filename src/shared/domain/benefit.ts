import { z } from 'zod'
import { plainDateSchema } from './plainDateSchema'
import { codeSchema, idSchema, nameSchema, notesSchema } from './texts'

export const benefitKindSchema = z.enum(['discountVoucher', 'freeRetake', 'other'])

/** What a form says about something earned that has an expiry of its own. */
export const benefitDraftSchema = z.strictObject({
  kind: benefitKindSchema,
  name: nameSchema,
  credentialId: idSchema.nullable().default(null),
  code: codeSchema.nullable().default(null),
  expiresOn: plainDateSchema.nullable().default(null),
  usedOn: plainDateSchema.nullable().default(null),
  notes: notesSchema.default(''),
})

export type BenefitDraft = Readonly<z.infer<typeof benefitDraftSchema>>

/** A benefit, kept. */
export type Benefit = BenefitDraft & { readonly id: string; readonly candidateId: string }
