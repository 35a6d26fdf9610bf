import { z } from 'zod'
import { plainDateSchema } from '../../domain/plainDateSchema'

/** What would become of one badge, and why. */
export const importLineSchema = z.object({
  key: z.string(),
  file: z.string(),
  name: z.string(),
  issuer: z.string(),
  issuedOn: plainDateSchema.nullable(),
  expiresOn: plainDateSchema.nullable(),
  verdict: z.enum(['new', 'same', 'differs', 'skipped']),
  /** For `differs`: what changes. For `skipped`: why. In plain words. */
  why: z.string().nullable(),
  /** The catalogue's achievement it was recognised as; null: kept as one of your own. */
  achievementId: z.string().nullable(),
  achievementName: z.string().nullable(),
  /** The same for badges that are awards of one credential; null where it joins none. */
  credential: z.string().nullable(),
  /** Whether it is one more award of a credential that a line before it brings. */
  further: z.boolean(),
})

/** What was found in the files, before anything is kept. `token` names this reading when it is confirmed. */
export const importPreviewSchema = z.object({
  token: z.string(),
  files: z.array(
    z.object({ name: z.string(), format: z.string(), badges: z.number(), note: z.string().nullable() }),
  ),
  lines: z.array(importLineSchema),
  counts: z.object({ new: z.number(), same: z.number(), differs: z.number(), skipped: z.number() }),
})

export type ImportLine = z.infer<typeof importLineSchema>
export type ImportPreview = z.infer<typeof importPreviewSchema>
