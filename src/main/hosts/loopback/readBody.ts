import type { IncomingMessage } from 'node:http'

/** How much of a body that is too large is still taken in and dropped, so that its sender hears the answer. */
const PATIENCE = 8

/** The text of a request; undefined where it is more than `limit` bytes, and then none of it is kept. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
    else chunks.length = 0
    if (size > limit * PATIENCE) break
  }
  return size > limit ? undefined : Buffer.concat(chunks).toString('utf8')
}
