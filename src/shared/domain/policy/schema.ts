import { z } from 'zod'
import { durationSchema } from '../duration'
import { plainDateSchema } from '../plainDateSchema'
import { achievementIdSchema } from '../texts'
import { creditsSchema, dutySchema } from './creditsSchema'
import { renewalRouteSchema, renewalWindowSchema, renewedValiditySchema, renewsSchema } from './renewalSchema'
import { attemptLimitSchema, includedRetakeSchema, passLockSchema, retakeWaitSchema } from './retakeSchema'
import { stated } from './statedSchema'
import { extensionSchema, graceSchema, validitySchema } from './validitySchema'

/** Until when a booking may be moved or cancelled, and how often. */
const appointmentRuleSchema = z.strictObject({
  changeUntil: durationSchema,
  maxMoves: z.number().int().min(0).max(100).optional(),
  ...stated,
})

/** How long a feature must have been generally available before an exam may ask about it. */
const contentEligibilitySchema = z.strictObject({ after: durationSchema, ...stated })

/** Who may sit it: age and consent, and what must be passed or held before. */
const eligibilitySchema = z.strictObject({
  minimumAge: z.number().int().min(0).max(120).optional(),
  consentBelow: z.number().int().min(0).max(120).optional(),
  prerequisites: z
    .array(
      z.strictObject({
        achievement: achievementIdSchema,
        mustBe: z.enum(['everPassed', 'active']).default('everPassed'),
        at: z.enum(['sitting', 'award', 'renewal']).default('sitting'),
      }),
    )
    .max(20)
    .default([]),
  ...stated,
})

/** Held while `atLeast` of a set are held; it ends with the one that breaks the number. */
const compositeSchema = z.strictObject({
  atLeast: z.number().int().min(1).max(100),
  of: z.array(achievementIdSchema).min(1).max(100),
  ...stated,
})

/** What a pass gives besides, such as a discount voucher: told in words, since each one's own dates decide. */
const benefitRuleSchema = z.strictObject({
  what: z.enum(['discount', 'freeRetake', 'other']),
  endsWithCredential: z.boolean().default(false),
  length: durationSchema.optional(),
  ...stated,
})

const rules = {
  validity: validitySchema.optional(),
  extension: extensionSchema.optional(),
  renewalWindow: renewalWindowSchema.optional(),
  grace: graceSchema.optional(),
  renewedValidity: renewedValiditySchema.optional(),
  renewalRoutes: z.array(renewalRouteSchema).max(20).optional(),
  retakeWait: retakeWaitSchema.optional(),
  passLock: passLockSchema.optional(),
  attemptLimit: attemptLimitSchema.optional(),
  includedRetake: includedRetakeSchema.optional(),
  renews: z.array(renewsSchema).max(20).optional(),
  credits: creditsSchema.optional(),
  duties: z.array(dutySchema).max(20).optional(),
  appointment: appointmentRuleSchema.optional(),
  contentEligibility: contentEligibilitySchema.optional(),
  eligibility: eligibilitySchema.optional(),
  benefits: z.array(benefitRuleSchema).max(20).optional(),
  composite: compositeSchema.optional(),
}

/** The rules alone, of one version of a policy. */
const rulesSchema = z.strictObject(rules)

/**
 * An achievement's rules, as data. `versions` are the rules of another time: each holds from and until its day (UTC,
 * the first instant of it), chosen by the day of the pass, the attempt, the award, or by today, which makes it
 * retroactive. The rules of a version stand in place of those of the same name.
 */
export const policySchema = z.strictObject({
  ...rules,
  versions: z
    .array(
      z.strictObject({
        selectedBy: z.enum(['passed', 'attempted', 'awarded', 'today']),
        from: plainDateSchema.optional(),
        until: plainDateSchema.optional(),
        rules: rulesSchema,
      }),
    )
    .max(20)
    .optional(),
})

export type Rules = Readonly<z.infer<typeof rulesSchema>>
export type Policy = Readonly<z.infer<typeof policySchema>>
export type RuleName = keyof Rules
