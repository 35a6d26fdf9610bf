import { z } from 'zod'
import { outcomeSchema, routeSchema } from '@shared/domain/attempt'
import { statedBySchema } from '@shared/domain/award'
import { instantSchema, zoneSchema } from '@shared/domain/instantSchema'
import { plainDateSchema } from '@shared/domain/plainDateSchema'
import { achievementIdSchema, codeSchema } from '@shared/domain/texts'

const attemptSchema = z.strictObject({
  on: plainDateSchema,
  outcome: outcomeSchema,
  at: instantSchema.nullable().default(null),
  zone: zoneSchema.nullable().default(null),
  route: routeSchema.default('exam'),
  exam: codeSchema.nullable().default(null),
  language: z.string().trim().max(40).nullable().default(null),
  purchase: z.string().trim().max(100).nullable().default(null),
})

/** `category` is the part of the rule that it counts for, as A or B; without it, it counts for the total alone. */
const creditSchema = z.strictObject({
  on: plainDateSchema,
  amount: z.number().min(0).max(10_000),
  category: z.string().trim().max(40).nullable().default(null),
})

const awardSchema = z
  .strictObject({
    issuedOn: plainDateSchema,
    /** null: never expires; left out: the policy says. */
    expiresOn: plainDateSchema.nullable().optional(),
    statedBy: statedBySchema.default('issuer'),
    revokedOn: plainDateSchema.nullable().default(null),
  })
  .refine((award) => !award.expiresOn || award.expiresOn >= award.issuedOn, {
    path: ['expiresOn'],
    message: 'it cannot expire before it was issued',
  })
  .refine((award) => !award.revokedOn || award.revokedOn >= award.issuedOn, {
    path: ['revokedOn'],
    message: 'it cannot be revoked before it was issued',
  })

const historySchema = z.strictObject({
  achievement: achievementIdSchema,
  attempts: z.array(attemptSchema).max(10_000).default([]),
  awards: z.array(awardSchema).max(10_000).default([]),
  credits: z.array(creditSchema).max(10_000).default([]),
})

/** What `credence standing --history` reads: one achievement's history, and those of the same candidate's others. */
export const historyFileSchema = historySchema
  .extend({ others: z.array(historySchema).max(1_000).default([]) })
  .refine(
    (file) => new Set([file, ...file.others].map((one) => one.achievement)).size === file.others.length + 1,
    {
      path: ['others'],
      message: 'each achievement may be named only once',
    },
  )

export type HistoryFile = z.infer<typeof historyFileSchema>
