import { z } from 'zod'
import { plainDateSchema } from './plainDateSchema'
import { codeSchema, httpsUrlSchema, notesSchema } from './texts'

/** Who says so. The issuer's word wins over a computed date; the holder's recollection does not (domain.md). */
export const statedBySchema = z.enum(['issuer', 'holder'])

const fields = z.strictObject({
  issuedOn: plainDateSchema,
  /** null: never expires; left out (undefined): not stated, so the policy says. */
  expiresOn: plainDateSchema.nullable().optional(),
  statedBy: statedBySchema.default('issuer'),
  revokedOn: plainDateSchema.nullable().default(null),
  number: codeSchema.nullable().default(null),
  verificationUrl: httpsUrlSchema.nullable().default(null),
  /** Identity at the issuer's side, such as `credly:<uuid>`: by it a second import finds the award again. */
  externalId: z.string().max(300).nullable().default(null),
  notes: notesSchema.default(''),
})

/** What a form or an import says about one period for which the issuer granted the credential. */
export const awardDraftSchema = fields
  .refine((award) => !award.expiresOn || award.expiresOn >= award.issuedOn, {
    path: ['expiresOn'],
    message: 'it cannot expire before it was issued',
  })
  .refine((award) => !award.revokedOn || award.revokedOn >= award.issuedOn, {
    path: ['revokedOn'],
    message: 'it cannot be revoked before it was issued',
  })

export type AwardDraft = Readonly<z.infer<typeof awardDraftSchema>>

/** One award, kept. */
export type Award = AwardDraft & { readonly id: string; readonly credentialId: string }
