import { z } from 'zod'

/** Limits on what a person or a file may write into one field. */
export const idSchema = z.string().min(1).max(64)
export const nameSchema = z.string().trim().min(1, 'a name is needed').max(200)
export const notesSchema = z.string().max(10_000)
export const codeSchema = z.string().trim().max(100)

/** A link a person may follow: https only. */
export const httpsUrlSchema = z.url({ protocol: /^https$/, error: 'a link starts with https://' }).max(2_000)

/** An achievement's id: `aws/saa`, or `own/…` for one a person defined. */
export const achievementIdSchema = z
  .string()
  .max(120)
  .regex(/^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/, 'an achievement is named as in aws/saa')
