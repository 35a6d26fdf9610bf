import { z } from 'zod'
import { routeSchema } from './attempt'
import { durationSchema } from './duration'
import { instantSchema } from './instantSchema'
import { plainDateSchema } from './plainDateSchema'

export const standingStateSchema = z.enum([
  'planned',
  'waiting',
  'ready',
  'pending',
  'active',
  'renewable',
  'grace',
  'lapsed',
  'revoked',
  'permanent',
])

export const milestoneKindSchema = z.enum([
  'renewalOpens',
  'renewalCloses',
  'expires',
  'retakeAllowed',
  'appointment',
  'rescheduleDeadline',
  'benefitEnds',
  'creditDeadline',
])

export const milestoneSchema = z.object({ kind: milestoneKindSchema, on: plainDateSchema })

/** The dates an explanation can be asked for. */
export const explainedDateSchema = z.enum([
  'issuedOn',
  'expiresOn',
  'renewal.opensOn',
  'renewal.closesOn',
  'retake.allowedOn',
])

/**
 * One line of the arithmetic: `from` and `length` make `result`; `decides` marks the line that set the date. `step` is
 * what has to be done besides, where the length alone does not make it. `by` is what renewed it, or the code of the new exam.
 */
export const countedSchema = z.object({
  label: z.enum([
    'passed',
    'failed',
    'sat',
    'noShow',
    'wouldFail',
    'issued',
    'issuerSays',
    'expires',
    'renewedBy',
    'opens',
    'closes',
    'newExam',
  ]),
  by: z.string().nullable(),
  from: plainDateSchema,
  sign: z.enum(['+', '-']).nullable(),
  length: durationSchema.nullable(),
  result: plainDateSchema.nullable(),
  decides: z.boolean(),
  step: z.string().optional(),
})

/** Why a date is what it is: rule, inputs, arithmetic, source, FAQ entry; the issuer's own date where it has one. */
export const explanationSchema = z.object({
  of: explainedDateSchema,
  rule: z.string(),
  says: z.string(),
  counted: z.array(countedSchema),
  issuer: z
    .object({
      expiresOn: plainDateSchema.nullable(),
      computed: plainDateSchema.nullable(),
      differs: z.boolean(),
    })
    .nullable(),
  text: z.string(),
  source: z.string().nullable(),
  sourceTitle: z.string().nullable(),
  checkedOn: plainDateSchema.nullable(),
  faq: z.string().nullable(),
  unsure: z.string().nullable(),
})

/** By which rule a renewed period was counted: from its start, or from the old end, and how long. */
const basisSchema = z.object({
  rule: z.enum(['renewedValidity', 'renewalRoutes', 'renews']),
  says: z.string(),
  source: z.string(),
  faq: z.string().optional(),
  unsure: z.string().optional(),
  from: plainDateSchema,
  fromOldEnd: z.boolean(),
  length: durationSchema.nullable(),
})

/**
 * One stretch of validity. `to` null: never ends, or, where `endKnown` is false, nobody said when. `computedTo` is the
 * policy's date, `differs` whether the issuer says another. Window and renewal are counted from `anchor`.
 */
export const periodSchema = z.object({
  from: plainDateSchema,
  to: plainDateSchema.nullable(),
  endKnown: z.boolean(),
  /** The end by the other reading of a doubtful rule. */
  toAlso: plainDateSchema.nullable(),
  origin: z.enum(['pass', 'issuer', 'holder', 'renewedBy']),
  by: z.string().nullable(),
  anchor: plainDateSchema,
  /** The day of the pass that made it. */
  passedOn: plainDateSchema.optional(),
  /** The day on which it was issued by the word of the issuer, or, without a pass, of the holder. */
  awardedOn: plainDateSchema.optional(),
  computedTo: plainDateSchema.nullable(),
  differs: z.boolean(),
  revokedOn: plainDateSchema.nullable(),
  /** What a renewal was counted from and by, where that is not the validity of a first award. */
  basis: basisSchema.optional(),
})

/** One way to renew the current period, and when. `locked`: the first renewal attempt went another way. */
const routeDatesSchema = z.object({
  via: routeSchema,
  opensOn: plainDateSchema.nullable(),
  closesOn: plainDateSchema.nullable(),
  early: z.enum(['blocked', 'allowed', 'void']),
  free: z.boolean(),
  locked: z.boolean(),
  says: z.string(),
})

/** How far the credits of the current cycle are. `counts` is `earned` less what is over the maximum of its part. */
const creditProgressSchema = z.object({
  unit: z.string(),
  from: plainDateSchema,
  to: plainDateSchema,
  total: z.number(),
  earned: z.number(),
  counts: z.number(),
  missing: z.number(),
  buckets: z.array(z.object({ id: z.string(), earned: z.number(), counts: z.number(), missing: z.number() })),
  years: z.array(
    z.object({ from: plainDateSchema, to: plainDateSchema, earned: z.number(), missing: z.number() }),
  ),
  carriesOver: z.number(),
})

/** Tries that the last purchase still pays for, and its last day where the day of the purchase is known. */
const includedSchema = z.object({ left: z.number(), until: plainDateSchema.nullable() })

/** Something due in the current period, such as a yearly fee. */
const dutyDueSchema = z.object({
  what: z.enum(['fee', 'module', 'exam']),
  on: plainDateSchema,
  says: z.string(),
})

/** Something in the history that a rule did not let count or does not foresee, and what was made of it. */
const remarkSchema = z.object({
  on: plainDateSchema,
  kind: z.enum([
    'tooEarly',
    'beforeWindow',
    'notHeld',
    'routeLocked',
    'whileLocked',
    'duringWait',
    'overLimit',
    'sameDay',
    'awardFirst',
    'prerequisite',
  ]),
  text: z.string(),
})

/** What a credential's history means on a given day (domain.md, "The answer, precisely"). */
export const standingSchema = z.object({
  state: standingStateSchema,
  issuedOn: plainDateSchema.nullable(),
  expiresOn: plainDateSchema.nullable(),
  renewal: z.object({ opensOn: plainDateSchema.nullable(), closesOn: plainDateSchema.nullable() }),
  /** True where a renewal counts on any day while held: then there is no window to wait for. */
  renewsAnyDay: z.boolean(),
  graceUntil: plainDateSchema.nullable(),
  retake: z.object({
    allowedOn: plainDateSchema.nullable(),
    allowedAt: instantSchema.nullable(),
    attemptsLeft: z.number().nullable(),
    decidedBy: z.string().nullable(),
  }),
  milestones: z.array(milestoneSchema),
  explanations: z.array(explanationSchema),
  routes: z.array(routeDatesSchema),
  credits: creditProgressSchema.nullable(),
  included: includedSchema.nullable(),
  duties: z.array(dutyDueSchema),
  /** The other reading of a date, only where the pack says that its rule is doubtful. */
  alternatives: z.array(z.object({ of: explainedDateSchema, on: plainDateSchema })),
  remarks: z.array(remarkSchema),
  periods: z.array(periodSchema),
})

export type RouteDates = Readonly<z.infer<typeof routeDatesSchema>>
export type CreditProgress = Readonly<z.infer<typeof creditProgressSchema>>
export type IncludedTries = Readonly<z.infer<typeof includedSchema>>
export type DutyDue = Readonly<z.infer<typeof dutyDueSchema>>
export type Remark = Readonly<z.infer<typeof remarkSchema>>
export type StandingState = z.infer<typeof standingStateSchema>
export type MilestoneKind = z.infer<typeof milestoneKindSchema>
export type Milestone = Readonly<z.infer<typeof milestoneSchema>>
export type ExplainedDate = z.infer<typeof explainedDateSchema>
export type Counted = Readonly<z.infer<typeof countedSchema>>
export type Explanation = Readonly<z.infer<typeof explanationSchema>>
export type Basis = Readonly<z.infer<typeof basisSchema>>
export type Period = Readonly<z.infer<typeof periodSchema>>
export type Standing = Readonly<z.infer<typeof standingSchema>>
