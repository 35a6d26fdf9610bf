import { z } from 'zod'
import { FIRST_YEAR, isPlainDate, LAST_YEAR, type PlainDate } from './plainDate'

/** A plain date arriving from outside. The message names the form and the years that are taken. */
export const plainDateSchema = z.string().refine((text): text is PlainDate => isPlainDate(text), {
  message: `a date is written YYYY-MM-DD, is a real day, and lies between ${FIRST_YEAR} and ${LAST_YEAR}`,
})
