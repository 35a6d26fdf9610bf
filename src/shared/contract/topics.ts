import { z } from 'zod'

/** What may have changed; whoever shows it asks again. `show` carries a credential that a notification opened. */
export const topicSchema = z.enum([
  'today',
  'credentials',
  'candidates',
  'settings',
  'reminders',
  'history',
  'catalog',
  'guides',
  'features',
])

export const changeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('changed'), topics: z.array(topicSchema) }),
  z.object({ kind: z.literal('show'), path: z.string() }),
])

export type Topic = z.infer<typeof topicSchema>
/** One message from the core to whoever listens. */
export type Change = Readonly<z.infer<typeof changeSchema>>
