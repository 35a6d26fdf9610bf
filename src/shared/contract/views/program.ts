import { z } from 'zod'
import { routeSchema } from '../../domain/attempt'
import { plainDateSchema } from '../../domain/plainDateSchema'
import { achievementViewSchema } from './catalog'

/** A pack as the catalogue heads it. `stale`: not checked for a year. */
const programHeadSchema = z.object({
  id: z.string(),
  name: z.string(),
  issuer: z.string(),
  issuerUrl: z.string(),
  version: z.string(),
  checkedOn: plainDateSchema,
  stale: z.boolean(),
  notice: z.string().nullable(),
})

/** A program with what can be earned in it, by group. `doubts`: how many of its rules and exams are marked unsure. */
export const programViewSchema = programHeadSchema.extend({
  groups: z.array(z.object({ name: z.string(), achievements: z.array(achievementViewSchema) })),
  doubts: z.number(),
})

/** A source as shown beside what it says. */
const sourceViewSchema = z.object({
  url: z.string(),
  title: z.string(),
  checkedOn: plainDateSchema,
  confidence: z.enum(['official', 'several', 'single', 'inferred']),
  stale: z.boolean(),
})

/** One rule in words. `numbers` are further sentences made of its data; `span` is set for the rules of another time. */
const policyLineSchema = z.object({
  /** Stable key of the line. */
  key: z.string(),
  /** The rule, as `retakeWait`. */
  rule: z.string(),
  heading: z.string(),
  says: z.string(),
  numbers: z.array(z.string()),
  span: z
    .object({
      selectedBy: z.enum(['passed', 'attempted', 'awarded', 'today']),
      from: plainDateSchema.nullable(),
      until: plainDateSchema.nullable(),
      text: z.string(),
    })
    .nullable(),
  source: sourceViewSchema.nullable(),
  /** Why it is doubtful; null: it is sure. */
  unsure: z.string().nullable(),
  /** What the other reading of a doubtful rule would be. */
  otherReading: z.string().nullable(),
  faq: z.string().nullable(),
})

const examStateSchema = z.enum(['announced', 'beta', 'active', 'lastWeeks', 'retired'])

/** An exam as it stands today; figures that no source tells are null. */
const examViewSchema = z.object({
  code: z.string(),
  state: examStateSchema,
  firstDay: plainDateSchema.nullable(),
  lastDay: plainDateSchema.nullable(),
  minutes: z.number().nullable(),
  priceUsd: z.number().nullable(),
  questions: z.number().nullable(),
  scored: z.number().nullable(),
  passMark: z.number().nullable(),
  languages: z.array(z.object({ name: z.string(), lastDay: plainDateSchema.nullable() })),
  /** The code of the exam that takes its place. */
  successor: z.string().nullable(),
  source: sourceViewSchema.nullable(),
  unsure: z.string().nullable(),
})

/** An achievement that hangs together with another. */
const relatedViewSchema = z.object({
  achievementId: z.string(),
  name: z.string(),
  trackedAs: z.string().nullable(),
})

/** One achievement with its exams, and its policy in words. */
export const achievementDetailSchema = z.object({
  achievement: achievementViewSchema,
  program: programHeadSchema,
  today: plainDateSchema,
  exams: z.array(examViewSchema),
  policy: z.array(policyLineSchema),
  /** The ways by which it can be renewed, for "what if". */
  routes: z.array(routeSchema),
  /** What continuing education counts, for the form of credits; null: no credits are asked. */
  credits: z.object({ unit: z.string(), categories: z.array(z.string()) }).nullable(),
  source: sourceViewSchema.nullable(),
  related: z.object({ renews: z.array(relatedViewSchema), renewedBy: z.array(relatedViewSchema) }),
})

/** A person's own pack that was refused. What was good of it before stays until the next start. */
export const packProblemSchema = z.object({
  path: z.string(),
  reason: z.string(),
  details: z.array(z.object({ path: z.string(), message: z.string() })),
})

export type ProgramHead = z.infer<typeof programHeadSchema>
export type ProgramView = z.infer<typeof programViewSchema>
export type SourceView = z.infer<typeof sourceViewSchema>
export type PolicyLine = z.infer<typeof policyLineSchema>
export type ExamView = z.infer<typeof examViewSchema>
export type AchievementDetail = z.infer<typeof achievementDetailSchema>
export type PackProblem = z.infer<typeof packProblemSchema>
