import { z } from 'zod'

/**
 * What every rule carries: its source (a key of the pack's `sources`), the FAQ entry that states it where there is one,
 * the rule in one plain sentence, and, where it is doubtful, why.
 */
export const stated = {
  source: z.string().min(1).max(80),
  faq: z.string().max(120).optional(),
  says: z.string().min(1).max(400),
  unsure: z.string().max(400).optional(),
}

/** What an explanation reads of any rule. */
export interface StatedRule {
  readonly source: string
  readonly says: string
  readonly faq?: string | undefined
  readonly unsure?: string | undefined
}
