import { z } from 'zod'
import { durationSchema } from '../duration'
import { stated } from './statedSchema'

/**
 * Waits after failed attempts. `index` says which of the list it is: failed attempts in a row (since the last pass), in
 * all, or within the window of the attempt limit. The last one repeats unless `lastRepeats` is false.
 */
export const retakeWaitSchema = z.strictObject({
  afterFail: z.array(durationSchema).min(1).max(20),
  index: z.enum(['inARow', 'inAll', 'limitWindow']).default('inARow'),
  lastRepeats: z.boolean().default(true),
  /** The other reading of a doubtful list, such as elapsed days for clear days. */
  alternative: z.array(durationSchema).min(1).max(20).optional(),
  ...stated,
})

/** Until when a pass bars the same exam. */
export const passLockSchema = z.strictObject({
  until: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('over'), length: durationSchema }),
    z.strictObject({ kind: z.literal('windowOpens') }),
    z.strictObject({ kind: z.literal('expired') }),
    z.strictObject({ kind: z.literal('newExam') }),
    z.strictObject({ kind: z.literal('never') }),
  ]),
  /** A newer exam code of the same achievement lifts it from its first day. */
  liftedByNewExam: z.boolean().default(false),
  ...stated,
})

/** So many sittings per period. `whenUsedUp` is the wait from the last one where the period does not free a place. */
export const attemptLimitSchema = z.strictObject({
  max: z.number().int().min(1).max(1_000),
  per: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('rolling'), length: durationSchema }),
    z.strictObject({ kind: z.literal('fromFirst'), length: durationSchema }),
    z.strictObject({ kind: z.literal('calendarYear') }),
    z.strictObject({ kind: z.literal('eligibility'), length: durationSchema }),
    z.strictObject({ kind: z.literal('purchase') }),
    z.strictObject({ kind: z.literal('releaseCycle') }),
    z.strictObject({ kind: z.literal('examVersion') }),
    z.strictObject({ kind: z.literal('lifetime') }),
  ]),
  counts: z.enum(['fails', 'all']).default('all'),
  /** `beta`: only for the trial of an exam; used up, the next is the standard exam, from its first day. */
  of: z.enum(['all', 'beta']).default('all'),
  countsNoShow: z.boolean().default(false),
  whenUsedUp: durationSchema.optional(),
  /** True where the issuer says "after" that day: the first day allowed is the one after it, or by another reading itself. */
  thenAfter: z.boolean().default(false),
  ...stated,
})

/** Tries that the fee already pays for. */
export const includedRetakeSchema = z.strictObject({
  count: z.number().int().min(1).max(20),
  per: z.enum(['purchase', 'paidFail']).default('purchase'),
  within: durationSchema.optional(),
  lostOn: z.array(z.enum(['no-show', 'cancelled'])).default([]),
  ...stated,
})
