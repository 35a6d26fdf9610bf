import type { ServerResponse } from 'node:http'
import type { Core } from '../../core/ports'
import { PAGE_HEADERS } from '../pageFiles'

const HEARTBEAT_MS = 20_000

/**
 * Sends every change to one page for as long as it listens, as server-sent events (`data: <JSON>`). A comment every
 * 20 seconds lets both sides notice a connection that is gone; the first one says that the listening has begun.
 */
export function streamChanges(core: Pick<Core, 'subscribe'>, response: ServerResponse): void {
  response.writeHead(200, {
    ...PAGE_HEADERS,
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.write(': listening\n\n')
  const stop = core.subscribe((change) => response.write(`data: ${JSON.stringify(change)}\n\n`))
  const heartbeat = setInterval(() => response.write(':\n\n'), HEARTBEAT_MS)
  response.on('close', () => {
    clearInterval(heartbeat)
    stop()
  })
}
