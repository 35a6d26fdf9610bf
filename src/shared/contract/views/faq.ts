import { z } from 'zod'
import { faqBlockSchema } from '../../domain/faq/faqBlock'
import { placeSchema, readSourceSchema } from '../../domain/faq/faqEntry'
import { instantSchema } from '../../domain/instantSchema'
import { plainDateSchema } from '../../domain/plainDateSchema'
import { explainedDateSchema } from '../../domain/standingTypes'
import { displayStateSchema } from './shared'

/** A text and the parts of it that were asked for: from and to, in UTF-16 units, in order and apart. */
export const markedTextSchema = z.object({
  text: z.string(),
  marks: z.array(z.tuple([z.number(), z.number()])),
})

/** One line of a section, closed. */
const faqLineSchema = z.object({
  id: z.string(),
  question: z.string(),
  checkedOn: plainDateSchema,
  stale: z.boolean(),
})

/** All programs with their sections and entries, in order. */
export const faqSectionsSchema = z.object({
  programs: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      subtitle: z.string(),
      notice: z.string(),
      sections: z.array(z.object({ name: z.string(), entries: z.array(faqLineSchema) })),
    }),
  ),
})

/**
 * What an entry means for one credential. `says`, with `on` (and `until`, `at` where it needs them):
 * `validUntil`, `neverExpires`, `ended` (on); `windowOpens` (on), `windowOpen` (until), `anyDay` (until);
 * `routeOpens` (on), `routeOpen` (until); `waits` (on: allowed from), `mayRetake` (on: since);
 * `lockedUntil` (on: the same exam again); `booked` (on, at), `changeUntil` (on: the exam, at: the deadline);
 * `mayComeUp` (on: the exam; `count` features of one's own).
 */
export const forYouSchema = z.object({
  credentialId: z.string(),
  name: z.string(),
  candidateName: z.string().nullable(),
  state: displayStateSchema,
  says: z.enum([
    'validUntil',
    'neverExpires',
    'ended',
    'windowOpens',
    'windowOpen',
    'anyDay',
    'routeOpens',
    'routeOpen',
    'waits',
    'mayRetake',
    'lockedUntil',
    'changeUntil',
    'mayComeUp',
  ]),
  on: plainDateSchema.nullable(),
  until: plainDateSchema.nullable(),
  at: instantSchema.nullable(),
  count: z.number().nullable(),
  /** The date of the credential whose "why?" explains it. */
  explains: explainedDateSchema.nullable(),
})

/** A rule that an entry states, in its pack's own words. */
const statedRuleSchema = z.object({ rule: z.string(), name: z.string(), says: z.string() })

/** One entry with everything about it. */
export const faqEntryViewSchema = z.object({
  id: z.string(),
  program: z.string(),
  programName: z.string(),
  section: z.string(),
  question: z.string(),
  short: z.string(),
  body: z.array(faqBlockSchema),
  rules: z.array(statedRuleSchema),
  links: z.array(placeSchema),
  sources: z.array(readSourceSchema),
  confidence: z.enum(['official', 'several', 'single', 'inferred']),
  doubts: z.string().nullable(),
  /** The day since which all its sources have been read; older than a year is stale. */
  checkedOn: plainDateSchema,
  stale: z.boolean(),
  forYou: z.array(forYouSchema),
  /** A text to send to whoever keeps the FAQ, where an answer has changed. */
  report: z.string(),
})

export const faqHitSchema = z.object({
  id: z.string(),
  program: z.string(),
  section: z.string(),
  question: markedTextSchema,
  short: markedTextSchema,
  /** Where neither of those was hit: the place in the details that was. */
  excerpt: markedTextSchema.nullable(),
})

/** What a search found, best first; `repaired` words were read as others, `unknown` ones left aside. */
export const faqFoundSchema = z.object({
  hits: z.array(faqHitSchema),
  repaired: z.array(z.object({ from: z.string(), to: z.string() })),
  unknown: z.array(z.string()),
  /** Where nothing was found: what people ask most. */
  suggestions: z.array(z.object({ id: z.string(), question: z.string() })),
})

export type MarkedText = z.infer<typeof markedTextSchema>
export type FaqSections = z.infer<typeof faqSectionsSchema>
export type ForYou = z.infer<typeof forYouSchema>
export type FaqEntryView = z.infer<typeof faqEntryViewSchema>
export type FaqHit = z.infer<typeof faqHitSchema>
export type FaqFound = z.infer<typeof faqFoundSchema>
