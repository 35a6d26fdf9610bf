import { z } from 'zod'
import { plainDateSchema } from '../plainDateSchema'
import { achievementIdSchema, httpsUrlSchema, nameSchema } from '../texts'
import type { FaqBlock } from './faqBlock'

/** Where an answer was read, and when. */
export const readSourceSchema = z.strictObject({
  url: httpsUrlSchema,
  title: nameSchema,
  checkedOn: plainDateSchema,
})

/** A place to go, by what it is called. */
export const placeSchema = z.strictObject({ text: nameSchema, url: httpsUrlSchema })

/**
 * The head of an entry's file. `asked` are other phrasings, for search; `short` is the answer in a sentence or two;
 * `rules` are the pack's rules it states, as `<policy>.<rule>`; `confidence` is a pack source's; `doubts` says where
 * sources disagree or are silent.
 */
export const faqHeadSchema = z.strictObject({
  /** As an achievement's: program and name. */
  id: achievementIdSchema,
  section: nameSchema,
  order: z.number().int().min(1).max(999),
  question: z.string().trim().min(1).max(200),
  asked: z.array(z.string().trim().min(1).max(120)).max(30).default([]),
  short: z.string().trim().min(1).max(400),
  rules: z
    .array(z.string().regex(/^[a-z][a-z0-9-]*\.[a-zA-Z]+$/, 'a rule is named as in certification.validity'))
    .max(20)
    .default([]),
  links: z.array(placeSchema).max(20).default([]),
  sources: z.array(readSourceSchema).min(1, 'an entry needs a source').max(20),
  confidence: z.enum(['official', 'several', 'single', 'inferred']),
  doubts: z.string().trim().min(1).max(1_000).optional(),
})

/** What a program's FAQ is called, and its sections in order. */
export const faqProgramSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  name: nameSchema,
  subtitle: nameSchema,
  sections: z.array(nameSchema).min(1).max(50),
  notice: z.string().max(400),
})

type FaqHead = Readonly<z.infer<typeof faqHeadSchema>>
export type FaqProgram = Readonly<z.infer<typeof faqProgramSchema>>

/** One question with its answer: the short one, then the details. `program` is the first part of its id. */
export type FaqEntry = FaqHead & { readonly program: string; readonly body: readonly FaqBlock[] }

/** Programs and their entries, in the order in which they are shown. */
export interface FaqLibrary {
  readonly programs: readonly FaqProgram[]
  readonly entries: readonly FaqEntry[]
  entry(id: string): FaqEntry | undefined
}
