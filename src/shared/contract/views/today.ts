import { z } from 'zod'
import { instantSchema } from '../../domain/instantSchema'
import { plainDateSchema } from '../../domain/plainDateSchema'
import { explainedDateSchema, milestoneKindSchema } from '../../domain/standingTypes'
import { appointmentViewSchema, dateVerbSchema, displayStateSchema } from './shared'

/** Why an item stands on the list; the words are in text/today.ts. Dates the sentence needs are in `dates`. */
export const reasonSchema = z.enum([
  'examBooked',
  'examOver',
  'bookedTooEarly',
  'secondTryTooLate',
  'windowOpen',
  'windowOpens',
  'anyDay',
  'waitAfterFail',
  'nextChanceTooLate',
  'retakeNow',
  'resultPending',
  'inGrace',
  'lapsed',
  'revoked',
  'planned',
  'expiresNoRule',
  'benefit',
  'creditsDue',
  'notAgain',
  'newExamOnly',
  'noTryLeft',
])

/** Credits that are missing by a deadline, of the whole cycle or of one year of it: "78 of 120 so far". */
const creditsDueSchema = z.object({
  unit: z.string(),
  of: z.enum(['cycle', 'year']),
  missing: z.number(),
  counts: z.number(),
  total: z.number(),
})

export const todayItemSchema = z.object({
  /** Stable key of the line. */
  key: z.string(),
  credentialId: z.string().nullable(),
  benefitId: z.string().nullable(),
  appointmentId: z.string().nullable(),
  name: z.string(),
  candidateName: z.string().nullable(),
  state: displayStateSchema,
  group: z.enum(['now', 'soon', 'later']),
  act: z.enum(['sit', 'tell', 'renew', 'retake', 'wait', 'plan', 'know', 'use', 'earn']),
  verb: dateVerbSchema,
  on: plainDateSchema.nullable(),
  at: instantSchema.nullable(),
  reason: reasonSchema,
  /** Dates the reason's sentence names, by their role in it. */
  dates: z.record(z.string(), plainDateSchema),
  explain: explainedDateSchema.nullable(),
  /** For `creditsDue`: what is missing by that day, and how far it is. */
  credits: creditsDueSchema.nullable(),
  action: z.enum(['recordAttempt', 'changeAppointment', 'book', 'recordCredits']).nullable(),
})

export const stripMarkSchema = z.object({
  on: plainDateSchema,
  shape: z.enum(['booked', 'ready', 'window', 'nearing', 'ends', 'benefit']),
  verb: dateVerbSchema,
  credentialId: z.string().nullable(),
  name: z.string(),
})

export const toldSchema = z.object({
  credentialId: z.string().nullable(),
  name: z.string(),
  kind: milestoneKindSchema,
  on: plainDateSchema,
  shownAt: instantSchema,
})

/** What do I do next, and by when? */
export const todayViewSchema = z.object({
  today: plainDateSchema,
  items: z.array(todayItemSchema),
  /** Lines left out of `items` because there were too many, by group. */
  more: z.object({ now: z.number(), soon: z.number(), later: z.number() }),
  strip: z.array(stripMarkSchema),
  appointments: z.array(appointmentViewSchema),
  told: z.array(toldSchema),
  nextReminder: z
    .object({
      name: z.string(),
      kind: milestoneKindSchema,
      on: plainDateSchema,
      credentialId: z.string().nullable(),
    })
    .nullable(),
  held: z.number(),
  tracked: z.number(),
})

export type CreditsDue = z.infer<typeof creditsDueSchema>
export type TodayItem = z.infer<typeof todayItemSchema>
export type StripMark = z.infer<typeof stripMarkSchema>
export type Told = z.infer<typeof toldSchema>
export type TodayView = z.infer<typeof todayViewSchema>
