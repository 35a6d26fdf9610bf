import { z } from 'zod'
import { durationSchema } from '../duration'
import { plainDateSchema } from '../plainDateSchema'
import { achievementIdSchema, codeSchema, httpsUrlSchema, nameSchema } from '../texts'
import { policySchema } from './schema'

/**
 * Where a fact was read, and when. `confidence`: `official`, the issuer's own page says it; `several`, other sources
 * agree on it; `single`, one other source; `inferred`, it follows from other facts.
 */
const sourceSchema = z.strictObject({
  url: httpsUrlSchema,
  title: nameSchema,
  checkedOn: plainDateSchema,
  confidence: z.enum(['official', 'several', 'single', 'inferred']).default('single'),
})

/** Until when an exam can be sat in a language; null: as long as the exam itself. */
const languageSchema = z.strictObject({
  language: z.string().min(1).max(40),
  until: plainDateSchema.nullable().default(null),
})

/** The trial of an exam before its first day: under a code of its own or the same, with its own days and figures. */
const betaSchema = z.strictObject({
  code: codeSchema.optional(),
  firstDay: plainDateSchema.nullable().default(null),
  lastDay: plainDateSchema.nullable().default(null),
  minutes: z.number().int().positive().optional(),
  questions: z.number().int().positive().optional(),
  priceUsd: z.number().min(0).optional(),
})

/**
 * An exam: its code, the days between which it can be sat where they are known, and its figures. `scored` of its
 * `questions` count. `replacedBy` is the code, or the achievement, that took its place.
 */
const examSchema = z.strictObject({
  code: codeSchema,
  firstDay: plainDateSchema.nullable().default(null),
  lastDay: plainDateSchema.nullable().default(null),
  minutes: z.number().int().positive().optional(),
  priceUsd: z.number().min(0).optional(),
  questions: z.number().int().positive().optional(),
  scored: z.number().int().positive().optional(),
  passMark: z.number().positive().optional(),
  languages: z.array(languageSchema).max(40).default([]),
  beta: betaSchema.optional(),
  replacedBy: z.union([codeSchema, achievementIdSchema]).optional(),
  source: z.string().min(1).max(80),
  /** Why its days or figures are doubtful, with the other value. */
  unsure: z.string().max(400).optional(),
})

/** What can be earned. `aliases` are what people type; `badgeNames` what issuers' badges call it. */
const achievementSchema = z.strictObject({
  id: achievementIdSchema,
  name: nameSchema,
  shortName: nameSchema,
  kind: z.enum(['certification', 'microcredential', 'licence']),
  group: nameSchema,
  level: z.string().max(60).nullable().default(null),
  aliases: z.array(z.string().min(1).max(60)).max(30).default([]),
  badgeNames: z.array(nameSchema).max(30).default([]),
  exams: z.array(examSchema).max(30).default([]),
  experience: durationSchema.optional(),
  policy: z.string().min(1).max(80),
  /** Rules of this achievement alone, over those of its named policy. */
  override: policySchema.optional(),
  source: z.string().min(1).max(80),
})

/** One program's data pack. Names used inside (policies, sources, achievements) must all be defined in it. */
export const packSchema = z.strictObject({
  /** For editors: where the JSON Schema of this format lies. */
  $schema: z.string().max(2_000).optional(),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  name: nameSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  checkedOn: plainDateSchema,
  issuer: z.strictObject({
    name: nameSchema,
    url: httpsUrlSchema,
    /** The short name that people put before an achievement's, as AWS; where no heading names the issuer. */
    brand: z.string().min(1).max(40).optional(),
    /** Names under which the issuer signs its badges. */
    badgeIssuers: z.array(nameSchema).max(20).default([]),
  }),
  notice: z.string().max(400).optional(),
  sources: z.record(z.string(), sourceSchema),
  policies: z.record(z.string(), policySchema),
  achievements: z.array(achievementSchema).max(2_000),
})

export type Pack = Readonly<z.infer<typeof packSchema>>
export type PackExam = Readonly<z.infer<typeof examSchema>>
export type PackAchievement = Readonly<z.infer<typeof achievementSchema>>
export type PackSource = Readonly<z.infer<typeof sourceSchema>>
