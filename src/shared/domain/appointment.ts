import { z } from 'zod'
import { deliverySchema } from './attempt'
import { dateIn } from './instant'
import { instantSchema, zoneSchema } from './instantSchema'
import { FIRST_YEAR, isPlainDate, LAST_YEAR } from './plainDate'
import { codeSchema, notesSchema } from './texts'

/** What a form says about a booked attempt: an instant, its zone, a place or online. */
export const appointmentDraftSchema = z
  .strictObject({
    at: instantSchema,
    zone: zoneSchema,
    exam: codeSchema.nullable().default(null),
    delivery: deliverySchema.default('testCentre'),
    place: z.string().trim().max(200).nullable().default(null),
    notes: notesSchema.default(''),
  })
  .refine(({ at, zone }) => isPlainDate(dateIn(at, zone)), {
    path: ['at'],
    message: `in its time zone this lies outside the years ${FIRST_YEAR} to ${LAST_YEAR}`,
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
