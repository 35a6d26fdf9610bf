import { z } from 'zod'
import { candidateKindSchema } from '../../domain/candidate'
import { instantSchema, zoneSchema } from '../../domain/instantSchema'
import { plainDateSchema } from '../../domain/plainDateSchema'

export const candidateViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: candidateKindSchema,
  guardian: z.string().nullable(),
  awsLoginId: z.string().nullable(),
  zone: zoneSchema,
  notes: z.string(),
  credentials: z.number(),
})

export const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** Days before expiry from which a credential shows as nearing. */
  leadDays: z.number().int().min(1).max(365),
  timelineZoom: z.enum(['weeks', 'months', 'years']),
})

/** What the frame shows on every screen. */
export const appViewSchema = z.object({
  version: z.string(),
  host: z.enum(['electron', 'loopback', 'cli']),
  dataFile: z.string(),
  today: plainDateSchema,
  now: instantSchema,
  zone: zoneSchema,
  /** True where the clock was set with --today, so that nobody is fooled. */
  clockSet: z.boolean(),
  candidates: z.array(candidateViewSchema),
  /** The chosen candidate; null: everyone. */
  candidateId: z.string().nullable(),
  counts: z.object({ now: z.number(), credentials: z.number(), benefits: z.number() }),
  /** True where nothing was ever kept: show the three ways to start. */
  firstStart: z.boolean(),
  sample: z.boolean(),
  undo: z.string().nullable(),
  redo: z.string().nullable(),
  settings: settingsSchema,
})

/** One entry of the history: something that changed data, which can be undone. */
export const historyEntrySchema = z.object({
  id: z.number(),
  label: z.string(),
  at: instantSchema,
  undone: z.boolean(),
})

/** One thing in the trash. */
export const trashEntrySchema = z.object({
  kind: z.enum([
    'candidate',
    'credential',
    'attempt',
    'award',
    'appointment',
    'benefit',
    'credit',
    'feature',
  ]),
  id: z.string(),
  name: z.string(),
  trashedAt: instantSchema,
})

/** What a merge of two candidates would do, by credential. */
export const mergePreviewSchema = z.object({
  /** Only the one who goes tracks these: they change hands whole. */
  moves: z.array(z.object({ credentialId: z.string(), name: z.string() })),
  /** Both track these: what only the one who goes has recorded is added to the other's. */
  joins: z.array(
    z.object({
      credentialId: z.string(),
      name: z.string(),
      attempts: z.number(),
      awards: z.number(),
      appointments: z.number(),
    }),
  ),
  benefits: z.array(z.string()),
})

export const reminderStateSchema = z.object({
  channel: z.enum(['ready', 'unavailable']),
  lastDelivered: instantSchema.nullable(),
  next: plainDateSchema.nullable(),
})

export type CandidateView = z.infer<typeof candidateViewSchema>
export type Settings = z.infer<typeof settingsSchema>
export type AppView = z.infer<typeof appViewSchema>
export type HistoryEntry = z.infer<typeof historyEntrySchema>
export type TrashEntry = z.infer<typeof trashEntrySchema>
