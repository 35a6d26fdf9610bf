import { z } from 'zod'
import { routeSchema } from '../attempt'
import { durationSchema } from '../duration'
import { plainDateSchema } from '../plainDateSchema'
import { achievementIdSchema } from '../texts'

/**
 * Every rule names its source, a key of the pack's `sources`, and where there is one the FAQ entry that states it.
 * `says` is the rule in one plain sentence; `unsure` says why it is doubtful.
 */
const stated = {
  source: z.string().min(1).max(80),
  faq: z.string().max(120).optional(),
  says: z.string().min(1).max(400),
  unsure: z.string().max(400).optional(),
}

const anchor = z.enum(['passed', 'awarded'])

/** How long an award lasts, and from which day it is counted. */
export const validitySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('fixed'),
    length: durationSchema,
    anchor: anchor.default('passed'),
    lastValidDay: z.enum(['anniversary', 'dayBefore']).default('anniversary'),
    ...stated,
  }),
  z.strictObject({ kind: z.literal('never'), ...stated }),
  z.strictObject({ kind: z.literal('untilDate'), on: plainDateSchema, ...stated }),
  z.strictObject({ kind: z.literal('creditCycle'), ...stated }),
])

/** When a renewal counts: `opens` after passing, before expiry or at once; `early` says what an early sitting is. */
export const renewalWindowSchema = z.strictObject({
  opens: z.discriminatedUnion('from', [
    z.strictObject({ from: z.literal('passed'), after: durationSchema }),
    z.strictObject({ from: z.literal('expiry'), before: durationSchema }),
    z.strictObject({ from: z.literal('atOnce') }),
  ]),
  early: z.enum(['blocked', 'allowed']).default('blocked'),
  ...stated,
})

/** How long after expiry the program still lets it be renewed. */
export const graceSchema = z.strictObject({ length: durationSchema, ...stated })

/** What a renewal is counted from. Without it, from the renewal. */
export const renewedValiditySchema = z.strictObject({
  from: z.enum(['renewal', 'oldExpiry']),
  length: durationSchema.optional(),
  ...stated,
})

/** One way to renew: its own opening before expiry, what it adds, what it costs. */
export const renewalRouteSchema = z.strictObject({
  via: routeSchema,
  opensBeforeExpiry: durationSchema.optional(),
  adds: durationSchema.optional(),
  free: z.boolean().default(false),
  ...stated,
})

/** Waits before another sitting. The last of `afterFail` repeats; `index` counts fails in a row or in all. */
export const retakeWaitSchema = z.strictObject({
  afterFail: z.array(durationSchema).min(1).max(20),
  index: z.enum(['inARow', 'inAll']).default('inARow'),
  ...stated,
})

/** How long a pass bars the same exam; a new exam code lifts it where `liftedByNewExam`. */
export const passLockSchema = z.strictObject({
  length: durationSchema,
  liftedByNewExam: z.boolean().default(false),
  ...stated,
})

/** So many sittings per period. */
export const attemptLimitSchema = z.strictObject({
  max: z.number().int().min(1).max(1_000),
  per: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('rolling'), length: durationSchema }),
    z.strictObject({ kind: z.literal('calendarYear') }),
    z.strictObject({ kind: z.literal('eligibility') }),
    z.strictObject({ kind: z.literal('examVersion') }),
  ]),
  counts: z.enum(['fails', 'all']).default('all'),
  ...stated,
})

/** Passing this renews those that are held and active, counted from the pass. */
export const renewsSchema = z.strictObject({
  achievements: z.array(achievementIdSchema).min(1).max(100),
  ...stated,
})

/** Continuing education: so many credits per cycle, so many at least each year. */
export const creditsSchema = z.strictObject({
  total: z.number().min(0).max(10_000),
  cycle: durationSchema,
  minPerYear: z.number().min(0).max(10_000).default(0),
  ...stated,
})

/** Until when a booking may be moved or cancelled, and how often. */
export const appointmentRuleSchema = z.strictObject({
  changeUntil: durationSchema,
  maxMoves: z.number().int().min(0).max(100).optional(),
  ...stated,
})

/** How long a feature must have been generally available before an exam may ask about it. */
export const contentEligibilitySchema = z.strictObject({ after: durationSchema, ...stated })

/** Who may sit it. */
export const eligibilitySchema = z.strictObject({
  minimumAge: z.number().int().min(0).max(120).optional(),
  consentBelow: z.number().int().min(0).max(120).optional(),
  prerequisites: z.array(achievementIdSchema).max(20).default([]),
  ...stated,
})

/** An achievement's rules, as data: one optional member per row of domain.md's table. */
export const policySchema = z.strictObject({
  validity: validitySchema.optional(),
  renewalWindow: renewalWindowSchema.optional(),
  grace: graceSchema.optional(),
  renewedValidity: renewedValiditySchema.optional(),
  renewalRoutes: z.array(renewalRouteSchema).max(20).optional(),
  retakeWait: retakeWaitSchema.optional(),
  passLock: passLockSchema.optional(),
  attemptLimit: attemptLimitSchema.optional(),
  renews: renewsSchema.optional(),
  credits: creditsSchema.optional(),
  appointment: appointmentRuleSchema.optional(),
  contentEligibility: contentEligibilitySchema.optional(),
  eligibility: eligibilitySchema.optional(),
})

export type Policy = Readonly<z.infer<typeof policySchema>>
export type RuleName = keyof Policy
export type StatedRule = {
  readonly source: string
  readonly says: string
  readonly faq?: string | undefined
  readonly unsure?: string | undefined
}
