import { z } from 'zod'
import { plainDateSchema } from '../../domain/plainDateSchema'

export const achievementViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  kind: z.enum(['certification', 'microcredential', 'licence']),
  group: z.string(),
  issuer: z.string(),
  level: z.string().nullable(),
  codes: z.array(z.string()),
  /** The credential of the chosen candidate that already tracks it. */
  trackedAs: z.string().nullable(),
})

/** A program's pack. Not checked for a year: stale. `report` is a text to send where a rule has changed. */
export const packViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  version: z.string(),
  checkedOn: plainDateSchema,
  stale: z.boolean(),
  notice: z.string().nullable(),
  report: z.string(),
})

/** How one line of text was read: what it names, the day in it, and the other way to read that day. */
export const quickAddSchema = z.object({
  query: z.string(),
  matches: z.array(achievementViewSchema),
  on: plainDateSchema.nullable(),
  /** The day as it was written; where `on` is null, what looks like a day and is none. */
  dateText: z.string().nullable(),
  /** Whether the text says that it was failed. */
  failed: z.boolean(),
  dayFirst: z.boolean().nullable(),
  otherReading: plainDateSchema.nullable(),
  /** What passing the first match on that day would mean. */
  outcome: z
    .object({
      expiresOn: plainDateSchema.nullable(),
      opensOn: plainDateSchema.nullable(),
      says: z.string().nullable(),
    })
    .nullable(),
})

/** What the command palette found. */
export const foundSchema = z.object({
  credentials: z.array(
    z.object({ id: z.string(), name: z.string(), group: z.string(), candidateName: z.string() }),
  ),
  achievements: z.array(achievementViewSchema),
})

export type AchievementView = z.infer<typeof achievementViewSchema>
export type QuickAdd = z.infer<typeof quickAddSchema>
export type Found = z.infer<typeof foundSchema>
