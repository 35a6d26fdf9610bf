import { z } from 'zod'
import { placeSchema, readSourceSchema } from '../faq/faqEntry'
import { achievementIdSchema, nameSchema } from '../texts'

/** Where a guide is needed, and so where it opens from. */
export const guideContextSchema = z.enum([
  'dependant',
  'twoAccounts',
  'failedLab',
  'labTrouble',
  'passed',
  'booking',
  'company',
])

/** What can be done at a step without leaving it. */
export const guideActSchema = z.enum([
  'loginId',
  'mergeCandidates',
  'recordAttempt',
  'bookAppointment',
  'keepProof',
  'addBenefit',
  'copyText',
])

const stepIdSchema = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/)

const stepSchema = z
  .strictObject({
    id: stepIdSchema,
    title: nameSchema,
    text: z.string().max(1_000).default(''),
    links: z.array(placeSchema).max(10).default([]),
    sources: z.array(readSourceSchema).max(10).default([]),
    /** True where nobody else asks for this step: it is our own advice, and has no source. */
    own: z.boolean().default(false),
    faq: achievementIdSchema.optional(),
    act: guideActSchema.optional(),
    doubts: z.string().max(400).optional(),
  })
  .refine((step) => step.own || step.sources.length > 0, {
    path: ['sources'],
    message: 'a step needs a source',
  })

/** The names that a text to copy may hold in double braces; each is filled with a fact, or left as a gap. */
export const guideFactSchema = z.enum([
  'today',
  'candidate',
  'loginId',
  'credential',
  'exam',
  'attemptOn',
  'attemptAt',
  'outcome',
  'notes',
])

/**
 * What to do elsewhere, step by step. `about`: whether its ticks are kept for a candidate alone or for one credential.
 * `copy` is a text to take along, with `{{facts}}` in it.
 */
export const guideSchema = z
  .strictObject({
    id: achievementIdSchema,
    title: nameSchema,
    summary: z.string().min(1).max(400),
    order: z.number().int().min(1).max(999),
    about: z.enum(['candidate', 'credential']),
    opensFrom: z.array(guideContextSchema).min(1),
    steps: z.array(stepSchema).min(1).max(40),
    copy: z
      .strictObject({ title: nameSchema, lines: z.array(z.string().max(400)).min(1).max(60) })
      .optional(),
  })
  .refine(({ steps }) => new Set(steps.map(({ id }) => id)).size === steps.length, {
    path: ['steps'],
    message: 'two steps have the same id',
  })
  .refine(({ copy }) => factsIn(copy?.lines ?? []).every((name) => guideFactSchema.safeParse(name).success), {
    path: ['copy'],
    message: `a text may hold ${guideFactSchema.options.join(', ')}`,
  })

export type Guide = Readonly<z.infer<typeof guideSchema>>
export type GuideContext = z.infer<typeof guideContextSchema>
export type GuideFact = z.infer<typeof guideFactSchema>

function factsIn(lines: readonly string[]): string[] {
  return lines.flatMap((line) => [...line.matchAll(/\{\{(\w*)\}\}/g)].map((match) => match[1] ?? ''))
}
