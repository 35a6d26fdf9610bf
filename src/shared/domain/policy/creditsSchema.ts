import { z } from 'zod'
import { durationSchema } from '../duration'
import { plainDateSchema } from '../plainDateSchema'
import { stated } from './statedSchema'

const amount = z.number().min(0).max(10_000)

/** Continuing education: so many credits a cycle, so many at least each year, with parts and what carries over. */
export const creditsSchema = z.strictObject({
  total: amount,
  /** As the issuer calls them: CEU, CPE, PDU. */
  unit: z.string().min(1).max(20),
  cycle: durationSchema,
  minPerYear: amount.default(0),
  yearBasis: z.enum(['anniversary', 'calendar']).default('anniversary'),
  /** Parts of the total: at least `min` of one, of which at most `max` count. `within`: itself a part of another. */
  buckets: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(40),
        min: amount.optional(),
        max: amount.optional(),
        within: z.string().min(1).max(40).optional(),
      }),
    )
    .max(20)
    .default([]),
  /** What is over the total and may count in the next cycle, if earned in its last months. */
  carryOver: z
    .strictObject({
      max: amount,
      bucket: z.string().max(40).optional(),
      earnedWithin: durationSchema.optional(),
    })
    .optional(),
  ...stated,
})

/** Something due again and again, such as a yearly fee, or on days that the issuer sets. */
export const dutySchema = z.strictObject({
  what: z.enum(['fee', 'module', 'exam']),
  every: durationSchema.optional(),
  dates: z.array(plainDateSchema).max(100).optional(),
  onMiss: z.enum(['suspend', 'expire', 'revoke']).optional(),
  ...stated,
})
