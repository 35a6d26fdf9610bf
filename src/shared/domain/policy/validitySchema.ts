import { z } from 'zod'
import { durationSchema } from '../duration'
import { plainDateSchema } from '../plainDateSchema'
import { stated } from './statedSchema'

/** Counted from the pass, or from a day that only the issuer's award tells; without an award, from the pass. */
const anchor = z.enum(['passed', 'awarded', 'rescored', 'activated', 'requirementsMet'])
/** `yearEnd`: 31 December of the year in which the day before the anniversary lies. */
const lastValidDay = z.enum(['anniversary', 'dayBefore', 'yearEnd'])

/** How long an award lasts. `alternative` is the other reading of a doubtful rule. */
export const validitySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['fixed', 'creditCycle']),
    length: durationSchema,
    anchor: anchor.default('passed'),
    lastValidDay: lastValidDay.default('anniversary'),
    alternative: z
      .strictObject({ length: durationSchema.optional(), lastValidDay: lastValidDay.optional() })
      .optional(),
    ...stated,
  }),
  /** `overPrinted`: also where the badge prints an end, since the issuer dropped the rule for everybody. */
  z.strictObject({ kind: z.literal('never'), overPrinted: z.boolean().default(false), ...stated }),
  z.strictObject({ kind: z.literal('untilDate'), on: plainDateSchema, ...stated }),
  /** Only the issuer's own table of dates tells. */
  z.strictObject({ kind: z.literal('issuerSchedule'), ...stated }),
])

/** How long after expiry the program still lets it be renewed, and what may be done then. */
export const graceSchema = z.strictObject({
  length: z.union([
    durationSchema,
    /** Until a day of the year after expiry, as 28 February. */
    z.strictObject({
      untilMonth: z.number().int().min(1).max(12),
      untilDay: z.number().int().min(1).max(31),
    }),
  ]),
  allows: z.array(z.enum(['submit', 'pay', 'earn', 'sit'])).min(1),
  ...stated,
})

/** The issuer moved ends that fall between two days. Sure only where `unsure` is not given. */
export const extensionSchema = z.strictObject({
  add: durationSchema,
  expiresFrom: plainDateSchema.optional(),
  expiresUntil: plainDateSchema.optional(),
  ...stated,
})
