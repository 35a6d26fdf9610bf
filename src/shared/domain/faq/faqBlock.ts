import { z } from 'zod'
import { httpsUrlSchema } from '../texts'

/**
 * A piece of a line. Links lead to https pages, to another entry of the FAQ or to a guide, and nowhere else. Everything
 * else is plain text, so that nothing in it can be taken for markup.
 */
const inlineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['text', 'strong', 'emphasis', 'code']), text: z.string() }),
  z.object({ kind: z.literal('link'), text: z.string(), url: httpsUrlSchema }),
  z.object({ kind: z.enum(['entry', 'guide']), text: z.string(), id: z.string() }),
])

/** A paragraph, a list or a block of code: all that an answer is made of. It does not nest. */
export const faqBlockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), inlines: z.array(inlineSchema) }),
  z.object({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(inlineSchema)) }),
  z.object({ kind: z.literal('code'), text: z.string() }),
])

export type FaqInline = Readonly<z.infer<typeof inlineSchema>>
export type FaqBlock = Readonly<z.infer<typeof faqBlockSchema>>
