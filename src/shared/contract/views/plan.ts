import { z } from 'zod'
import { routeSchema } from '../../domain/attempt'
import { plainDateSchema } from '../../domain/plainDateSchema'

/** An achievement as a plan names it; `credentialId` null: the candidate does not track it. */
const plannedSchema = z.object({
  achievementId: z.string(),
  credentialId: z.string().nullable(),
  name: z.string(),
})

/** A date that would move; null: there was or would be none. */
const movedViewSchema = plannedSchema.extend({
  of: z.enum(['expiresOn', 'renewal.opensOn', 'retake.allowedOn']),
  from: plainDateSchema.nullable(),
  to: plainDateSchema.nullable(),
  sentence: z.string(),
})

/** What passing it on that day, by that route, would change in all of one candidate's credentials. */
export const whatIfViewSchema = z.object({
  target: plannedSchema,
  on: plainDateSchema,
  route: routeSchema,
  moved: z.array(movedViewSchema),
  /** What would not count, and why, as a sitting that is too early. */
  remarks: z.array(z.object({ name: z.string(), on: plainDateSchema, text: z.string() })),
  /** The last day to start that leaves room for one failed try; `on` null: there is none any more. */
  lastSafeDay: z
    .object({ on: plainDateSchema.nullable(), secondTryOn: plainDateSchema, sentence: z.string() })
    .nullable(),
  /** All of it, to be read from the top. */
  sentences: z.array(z.string()),
})

const planStepSchema = plannedSchema.extend({
  /** The code of the exam offered on that day; null where it is no exam, or its code is not known. */
  exam: z.string().nullable(),
  route: routeSchema,
  /** The last day on which it serves. */
  on: plainDateSchema,
  /** The first day on which it would count. */
  from: plainDateSchema,
  /** In US dollars; null: not known. */
  price: z.number().nullable(),
  keeps: z.array(plannedSchema.extend({ until: plainDateSchema.nullable() })),
  sentence: z.string(),
})

/** The cheapest set of exams and dates that keeps what was chosen through a day. It is exact. */
export const keepPlanViewSchema = z.object({
  today: plainDateSchema,
  through: plainDateSchema,
  steps: z.array(planStepSchema),
  /** In US dollars, without the steps whose price is not known. */
  total: z.number(),
  /** How many steps have no known price. */
  unpriced: z.number(),
  /** What cannot be kept, and why. */
  lost: z.array(plannedSchema.extend({ reason: z.string() })),
  /** All of it, to be read from the top. */
  sentences: z.array(z.string()),
})

export type MovedView = z.infer<typeof movedViewSchema>
export type WhatIfView = z.infer<typeof whatIfViewSchema>
export type PlanStep = z.infer<typeof planStepSchema>
export type KeepPlanView = z.infer<typeof keepPlanViewSchema>
