import { z } from 'zod'
import { instantSchema, zoneSchema } from './instantSchema'
import { plainDateSchema } from './plainDateSchema'
import { codeSchema, notesSchema } from './texts'

/** How a sitting ended. A no-show or a cancelled one was not sat, so no rule counts it as failed. */
export const outcomeSchema = z.enum(['pass', 'fail', 'pending', 'no-show', 'cancelled'])
export const routeSchema = z.enum([
  'exam',
  'shortExam',
  'assessment',
  'courses',
  'credits',
  'fee',
  'game',
  'activities',
  'module',
])
export const deliverySchema = z.enum(['testCentre', 'online'])
export const moneySchema = z.strictObject({
  amount: z.number().min(0).max(1_000_000),
  currency: z.string().regex(/^[A-Z]{3}$/, 'a currency is three letters, as in USD'),
})

/** What a form says about one sitting of an exam or exam lab. `at` is known only where the time of day matters. */
export const attemptDraftSchema = z.strictObject({
  on: plainDateSchema,
  at: instantSchema.nullable().default(null),
  zone: zoneSchema.nullable().default(null),
  outcome: outcomeSchema,
  route: routeSchema.default('exam'),
  exam: codeSchema.nullable().default(null),
  language: z.string().trim().max(40).nullable().default(null),
  /** Which purchase, eligibility or voucher it was sat on, where a rule counts by it; the day of it, or any name. */
  purchase: z.string().trim().max(100).nullable().default(null),
  score: z.number().min(0).max(100_000).nullable().default(null),
  delivery: deliverySchema.nullable().default(null),
  cost: moneySchema.nullable().default(null),
  notes: notesSchema.default(''),
})

export type Outcome = z.infer<typeof outcomeSchema>
export type AttemptDraft = Readonly<z.infer<typeof attemptDraftSchema>>

/** One sitting, kept. */
export type Attempt = AttemptDraft & { readonly id: string; readonly credentialId: string }
