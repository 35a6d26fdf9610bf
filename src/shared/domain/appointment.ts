import { z } from 'zod'
import { deliverySchema } from './attempt'
import { instantSchema, zoneSchema } from './instantSchema'
import { codeSchema, notesSchema } from './texts'

/** What a form says about a booked attempt: an instant, its zone, a place or online. */
export const appointmentDraftSchema = z.strictObject({
  at: instantSchema,
  zone: zoneSchema,
  exam: codeSchema.nullable().default(null),
  delivery: deliverySchema.default('testCentre'),
  place: z.string().trim().max(200).nullable().default(null),
  notes: notesSchema.default(''),
})

export const appointmentStatusSchema = z.enum(['booked', 'sat', 'cancelled'])

export type AppointmentDraft = Readonly<z.infer<typeof appointmentDraftSchema>>
export type AppointmentStatus = z.infer<typeof appointmentStatusSchema>

/** A booking, kept; `moves` counts how often it was moved. */
export type Appointment = AppointmentDraft & {
  readonly id: string
  readonly credentialId: string
  readonly status: AppointmentStatus
  readonly moves: number
}
