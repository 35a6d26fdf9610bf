import { z } from 'zod'
import { attemptDraftSchema, deliverySchema } from '@shared/domain/attempt'
import { benefitKindSchema } from '@shared/domain/benefit'
import { ownAchievementSchema } from '@shared/domain/credential'
import { addDays, addMonths, type PlainDate } from '@shared/domain/plainDate'
import { achievementIdSchema, codeSchema, nameSchema, notesSchema } from '@shared/domain/texts'

/** A day relative to today: so many months, then so many days. Months, so that "nine months ago" stays just that. */
const sampleDaySchema = z.strictObject({
  months: z.number().int().default(0),
  days: z.number().int().default(0),
})

const attempt = z.strictObject({
  on: sampleDaySchema,
  outcome: attemptDraftSchema.shape.outcome,
  exam: codeSchema.nullable().default(null),
})

const award = z.strictObject({
  issuedOn: sampleDaySchema,
  /** null: never expires; left out: the policy says. */
  expiresOn: sampleDaySchema.nullable().optional(),
})

const appointment = z.strictObject({
  on: sampleDaySchema,
  /** `HH:MM` in the candidate's zone. */
  time: z.string().regex(/^\d{2}:\d{2}$/),
  exam: codeSchema.nullable().default(null),
  delivery: deliverySchema,
  place: z.string().nullable().default(null),
})

const credential = z
  .strictObject({
    achievementId: achievementIdSchema.optional(),
    own: ownAchievementSchema.optional(),
    attempts: z.array(attempt).default([]),
    awards: z.array(award).default([]),
    appointments: z.array(appointment).default([]),
    benefits: z
      .array(
        z.strictObject({ kind: benefitKindSchema, name: nameSchema, expiresOn: sampleDaySchema.nullable() }),
      )
      .default([]),
    credits: z
      .array(
        z.strictObject({
          on: sampleDaySchema,
          amount: z.number().positive(),
          category: codeSchema,
          title: nameSchema,
        }),
      )
      .default([]),
    tags: z.array(z.string().min(1).max(40)).default([]),
    notes: notesSchema.default(''),
  })
  .refine((one) => (one.achievementId === undefined) !== (one.own === undefined), {
    message: 'name an achievement of the catalogue, or describe one',
  })

/** The file resources/demo/sample.json: what a person sees who looks around with sample data. */
export const sampleSchema = z.strictObject({
  candidate: z.strictObject({ name: nameSchema }),
  credentials: z.array(credential),
})

export type Sample = Readonly<z.infer<typeof sampleSchema>>
export type SampleDay = Readonly<z.infer<typeof sampleDaySchema>>

/** The day that a sample day is, seen from `today`. */
export function sampleDate(today: PlainDate, { months, days }: SampleDay): PlainDate {
  return addDays(addMonths(today, months), days)
}
