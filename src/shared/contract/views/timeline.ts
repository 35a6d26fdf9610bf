import { z } from 'zod'
import { outcomeSchema } from '../../domain/attempt'
import { plainDateSchema } from '../../domain/plainDateSchema'
import { periodSchema } from '../../domain/standingTypes'
import { displayStateSchema, nextDateSchema } from './shared'

export const timelineRowSchema = z.object({
  credentialId: z.string(),
  name: z.string(),
  code: z.string().nullable(),
  group: z.string(),
  candidateName: z.string(),
  state: displayStateSchema,
  next: nextDateSchema.nullable(),
  /** Oldest first. The last one is the current or latest period. */
  periods: z.array(periodSchema),
  /** The renewal window of the current period; null where there is none or any day counts. */
  window: z.object({ opensOn: plainDateSchema, closesOn: plainDateSchema.nullable() }).nullable(),
  renewsAnyDay: z.boolean(),
  graceUntil: plainDateSchema.nullable(),
  /** From each failed attempt to the first day after its wait. */
  waits: z.array(z.object({ from: plainDateSchema, to: plainDateSchema })),
  attempts: z.array(z.object({ id: z.string(), on: plainDateSchema, outcome: outcomeSchema })),
  appointments: z.array(z.object({ id: z.string(), on: plainDateSchema })),
})

/** How do all my validities lie in time? Rows sorted by group, then by next date. */
export const timelineViewSchema = z.object({
  today: plainDateSchema,
  rows: z.array(timelineRowSchema),
  total: z.number(),
  /** The days that hold everything on the rows, for "fit"; null without any date. */
  extent: z.object({ from: plainDateSchema, to: plainDateSchema }).nullable(),
})

export type TimelineRow = z.infer<typeof timelineRowSchema>
export type TimelineView = z.infer<typeof timelineViewSchema>
