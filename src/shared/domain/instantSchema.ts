import { z } from 'zod'
import { isZone, parseInstant, type Zone } from './instant'

/** An instant arriving from outside, brought into its canonical form. */
export const instantSchema = z.string().transform((text, context) => {
  const found = parseInstant(text)
  if (found) return found
  context.addIssue({ code: 'custom', message: 'a moment is written in UTC, as in 2026-01-10T09:00:00Z' })
  return z.NEVER
})

/** An IANA time zone that this machine knows. */
export const zoneSchema = z
  .string()
  .max(64)
  .refine((name): name is Zone => isZone(name), {
    message: 'a time zone is an IANA name, as in Europe/Zurich',
  })
  .transform((name) => name as Zone)
