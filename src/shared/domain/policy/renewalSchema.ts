import { z } from 'zod'
import { moneySchema, routeSchema } from '../attempt'
import { durationSchema } from '../duration'
import { plainDateSchema } from '../plainDateSchema'
import { achievementIdSchema } from '../texts'
import { retakeWaitSchema } from './retakeSchema'
import { stated } from './statedSchema'

const opens = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('passed'), after: durationSchema }),
  z.strictObject({ from: z.literal('expiry'), before: durationSchema }),
  z.strictObject({ from: z.literal('atOnce') }),
])

/** When a renewal counts. `early`: a sitting before that cannot happen, counts all the same, or is void. */
export const renewalWindowSchema = z.strictObject({
  opens,
  early: z.enum(['blocked', 'allowed', 'void']).default('blocked'),
  /** The other reading of a doubtful opening. */
  alternative: opens.optional(),
  ...stated,
})

/** What a renewal is counted from, and what it adds; without a length, the policy's validity. */
export const newExpirySchema = z.strictObject({
  from: z.enum(['renewal', 'oldExpiry']),
  length: durationSchema.optional(),
  /** The other base of a doubtful rule. */
  alternative: z.enum(['renewal', 'oldExpiry']).optional(),
})

/** The same for every way to renew that says nothing of its own. */
export const renewedValiditySchema = newExpirySchema.extend(stated)

/** One way to renew. Routes of one `lockGroup` bar each other after the first attempt by one of them. */
export const renewalRouteSchema = z.strictObject({
  via: routeSchema,
  window: renewalWindowSchema.pick({ opens: true, early: true, alternative: true }).optional(),
  newExpiry: newExpirySchema.optional(),
  free: z.boolean().default(false),
  cost: moneySchema.optional(),
  lockGroup: z.string().max(40).optional(),
  /** Waits between tries by this way, where it is no exam; its tries never count as the exam's. */
  retakeWait: retakeWaitSchema.omit({ index: true }).optional(),
  ...stated,
})

const renewsEffect = z.enum(['reset', 'align', 'add'])

/**
 * Passing or renewing this renews others. `reset`: counted anew from that day by their own validity; `align`: to this
 * one's new end; `add`: their own validity onto their old end.
 */
export const renewsSchema = z.strictObject({
  achievements: z.array(achievementIdSchema).min(1).max(100),
  effect: renewsEffect.default('reset'),
  /** The other effect of a doubtful rule. */
  alternative: renewsEffect.optional(),
  /** `assumed`: an earlier end is not taken but shown as the other reading, since nobody says that it is not. */
  onlyIfLater: z.union([z.boolean(), z.literal('assumed')]).default(true),
  targetMustBeActive: z.boolean().default(true),
  /** Only passes by these ways; without it, by every way. */
  via: z.array(routeSchema).min(1).optional(),
  /** `maybe`: whether or how far is doubtful, so the old end holds and the other is shown beside it. */
  applies: z.enum(['sure', 'maybe']).default('sure'),
  /** Events before this day renew nothing. */
  since: plainDateSchema.optional(),
  ...stated,
})
