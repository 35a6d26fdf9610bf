import type { Bridge } from '@shared/contract/bridge'
import type { Reply } from '@shared/contract/errors'
import { loopbackToken } from './loopbackToken'
import { postToHost } from './postToHost'

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 15_000
const ALL = JSON.stringify({
  kind: 'changed',
  topics: ['today', 'credentials', 'candidates', 'settings', 'reminders', 'history', 'catalog'],
})

const refused = (message: string): string => {
  const reply: Reply<never> = { ok: false, error: { code: 'notAllowed', message, details: [] } }
  return JSON.stringify(reply)
}

/** The bridge over HTTP: a POST for each call, one long reply for the changes. Reconnects by itself. */
export function createLoopbackBridge(): Bridge {
  const headers = { authorization: `Bearer ${loopbackToken()}` }
  return {
    async call(method, input) {
      const response = await postToHost(`/rpc/${method}`, input)
      if (response.status === 401 || response.status === 403) {
        return refused(
          'This page is no longer allowed in. Open the link again that Credence printed when it started.',
        )
      }
      return response.text()
    },
    listen(listener) {
      const stop = new AbortController()
      void follow(headers, listener, stop.signal)
      return () => stop.abort()
    },
  }
}

/** Reads the stream of changes until told to stop; after each loss everything may have changed. */
async function follow(
  headers: HeadersInit,
  listener: (change: string) => void,
  signal: AbortSignal,
): Promise<void> {
  let pause = FIRST_PAUSE_MS
  let lost = false
  while (!signal.aborted) {
    try {
      const response = await fetch('/changes', { headers, signal })
      if (response.status === 401 || response.status === 403) return
      if (!response.ok || !response.body) throw new Error(`changes: ${response.status}`)
      if (lost) listener(ALL)
      pause = FIRST_PAUSE_MS
      await readLines(response.body, (line) => {
        if (line.startsWith('data:')) listener(line.slice(5).trim())
      })
    } catch {
      if (signal.aborted) return
    }
    lost = true
    await new Promise((resolve) => setTimeout(resolve, pause))
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
  }
}

async function readLines(body: ReadableStream<Uint8Array>, onLine: (line: string) => void): Promise<void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  }
}
