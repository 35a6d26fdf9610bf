import { z } from 'zod'

/** A field that may be missing or of another type without spoiling the rest. */
const text = z.string().nullish().catch(null)
const count = z.number().int().min(0).nullish().catch(null)

/** A list of which every entry that does not fit is left out. */
function entries<T extends z.ZodType>(schema: T) {
  return z
    .array(z.unknown())
    .catch([])
    .default([])
    .transform((list): z.output<T>[] =>
      list.flatMap((item) => {
        const read = schema.safeParse(item)
        return read.success ? [read.data] : []
      }),
    )
}

const issuerSchema = z
  .object({
    summary: text,
    entities: entries(
      z.object({
        primary: z.boolean().nullish().catch(null),
        entity: z.object({ name: z.string().trim().min(1) }),
      }),
    ),
  })
  .nullish()
  .catch(null)

const evidenceSchema = z.object({
  type: text,
  title: text,
  name: text,
  description: text,
  values: entries(
    z.object({ key: z.string(), value: z.union([z.string(), z.number()]).nullish().catch(null) }),
  ),
})

/** One badge of a Credly profile, as far as Credence reads it. The earner's name and picture are not among it. */
export const credlyBadgeSchema = z.object({
  id: text,
  state: text,
  issued_at_date: z.unknown().optional(),
  expires_at_date: z.unknown().optional(),
  revoked_at_date: z.unknown().optional(),
  last_updated_at: text,
  updated_at: text,
  /** Whose profile it is: read only to tell apart the pages of several people, never kept. */
  earner_path: text,
  issuer: issuerSchema,
  badge_template: z.object({ id: text, name: text, issuer: issuerSchema }).nullish().catch(null),
  evidence: entries(evidenceSchema),
})

/** What Credly says about the paging of a list. */
export const credlyMetadataSchema = z
  .object({ total_count: count, total_pages: count, current_page: count })
  .nullish()
  .catch(null)

export type CredlyRow = z.output<typeof credlyBadgeSchema>
export type CredlyEvidence = CredlyRow['evidence'][number]
export type CredlyMetadata = z.output<typeof credlyMetadataSchema>
