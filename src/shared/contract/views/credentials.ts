import { z } from 'zod'
import { attemptDraftSchema } from '../../domain/attempt'
import { creditDraftSchema } from '../../domain/credit'
import { letLapseSchema, ownAchievementSchema } from '../../domain/credential'
import { plainDateSchema } from '../../domain/plainDateSchema'
import { explanationSchema, standingSchema } from '../../domain/standingTypes'
import { appointmentViewSchema, barredSchema, displayStateSchema, nextDateSchema } from './shared'
import { timelineRowSchema } from './timeline'

export const credentialRowSchema = z.object({
  id: z.string(),
  candidateId: z.string(),
  candidateName: z.string(),
  name: z.string(),
  fullName: z.string(),
  code: z.string().nullable(),
  group: z.string(),
  issuer: z.string(),
  state: displayStateSchema,
  next: nextDateSchema.nullable(),
  section: z.enum(['needsYou', 'waiting', 'held', 'planned', 'lapsed', 'letLapse']),
  tags: z.array(z.string()),
  sample: z.boolean(),
})

export const attemptViewSchema = attemptDraftSchema.extend({
  id: z.string(),
  /** What followed: valid until, or the wait that it began. */
  led: z
    .object({ kind: z.enum(['validUntil', 'waitUntil', 'validForever']), on: plainDateSchema.nullable() })
    .nullable(),
})

export const awardViewSchema = z.object({
  id: z.string(),
  issuedOn: plainDateSchema,
  expiresOn: plainDateSchema.nullable(),
  /** False where the award does not say when it expires, so that the policy does. */
  expiryStated: z.boolean(),
  statedBy: z.enum(['issuer', 'holder']),
  revokedOn: plainDateSchema.nullable(),
  number: z.string().nullable(),
  verificationUrl: z.string().nullable(),
  fromCredly: z.boolean(),
  notes: z.string(),
})

export const benefitViewSchema = z.object({
  id: z.string(),
  credentialId: z.string().nullable(),
  credentialName: z.string().nullable(),
  kind: z.enum(['discountVoucher', 'freeRetake', 'other']),
  name: z.string(),
  code: z.string().nullable(),
  expiresOn: plainDateSchema.nullable(),
  usedOn: plainDateSchema.nullable(),
  notes: z.string(),
})

const creditViewSchema = creditDraftSchema.extend({ id: z.string() })

/** One credential with everything about it, every date explained. */
export const credentialDetailSchema = z.object({
  row: credentialRowSchema,
  today: plainDateSchema,
  achievementId: z.string(),
  kind: z.enum(['certification', 'microcredential', 'licence', 'own']),
  own: ownAchievementSchema.nullable(),
  exams: z.array(z.string()),
  number: z.string().nullable(),
  notes: z.string(),
  letLapse: letLapseSchema.nullable(),
  standing: standingSchema,
  timeline: timelineRowSchema,
  attempts: z.array(attemptViewSchema),
  awards: z.array(awardViewSchema),
  appointments: z.array(appointmentViewSchema),
  /** Why a second try after the booked exam would come too late; null where it would not, or nothing is booked. */
  secondTry: explanationSchema.nullable(),
  benefits: z.array(benefitViewSchema),
  /** Latest first. */
  credits: z.array(creditViewSchema),
  /** What its rule counts, and its parts, for the form; null: no credits are asked. */
  creditRule: z.object({ unit: z.string(), categories: z.array(z.string()) }).nullable(),
  /** Set where it may never be sat again as things stand, with the words for it. `allowedOn` is null then. */
  barred: z.object({ kind: barredSchema, text: z.string() }).nullable(),
  /** Said as soon as it is known: the next chance lies after the expiry (domain.md, AWS microcredentials, 5). */
  nextChanceTooLate: z.object({ allowedOn: plainDateSchema, expiresOn: plainDateSchema }).nullable(),
})

export type CredentialRow = z.infer<typeof credentialRowSchema>
export type AttemptView = z.infer<typeof attemptViewSchema>
export type AwardView = z.infer<typeof awardViewSchema>
export type BenefitView = z.infer<typeof benefitViewSchema>
export type CreditView = z.infer<typeof creditViewSchema>
export type CredentialDetail = z.infer<typeof credentialDetailSchema>
