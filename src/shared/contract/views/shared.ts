import { z } from 'zod'
import { instantSchema, zoneSchema } from '../../domain/instantSchema'
import { plainDateSchema } from '../../domain/plainDateSchema'

/** How a credential is shown: standing, with "nearing" where expiry lies inside the lead time (NOTES.md). */
export const displayStateSchema = z.enum([
  'held',
  'window',
  'nearing',
  'grace',
  'lapsed',
  'revoked',
  'waiting',
  'ready',
  'pending',
  'planned',
  'permanent',
])

/** The verb that a date carries, as in "closes in 92 days". */
export const dateVerbSchema = z.enum([
  'exam',
  'opens',
  'closes',
  'expires',
  'allowed',
  'lapsed',
  'revoked',
  'grace',
  'ends',
  'since',
  'result',
  'due',
])

/** Why no day can be named for the next sitting: never again, only a newer exam, or no try is left. */
export const barredSchema = z.enum(['notAgain', 'newExamOnly', 'noTryLeft'])

/** The date that matters next of a credential, and what it is. */
export const nextDateSchema = z.object({ verb: dateVerbSchema, on: plainDateSchema })

export const appointmentViewSchema = z.object({
  id: z.string(),
  credentialId: z.string(),
  name: z.string(),
  at: instantSchema,
  zone: zoneSchema,
  on: plainDateSchema,
  exam: z.string().nullable(),
  delivery: z.enum(['testCentre', 'online']),
  place: z.string().nullable(),
  notes: z.string(),
  status: z.enum(['booked', 'sat', 'cancelled']),
  moves: z.number(),
  /** Until when it may be moved or cancelled, and how often still; null where no rule is known. */
  changeUntil: instantSchema.nullable(),
  movesLeft: z.number().nullable(),
})

export type DisplayState = z.infer<typeof displayStateSchema>
export type DateVerb = z.infer<typeof dateVerbSchema>
export type Barred = z.infer<typeof barredSchema>
export type NextDate = z.infer<typeof nextDateSchema>
export type AppointmentView = z.infer<typeof appointmentViewSchema>
