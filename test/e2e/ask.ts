import type { Page } from '@playwright/test'

interface Answer {
  readonly ok: boolean
  readonly value?: unknown
  readonly error?: { readonly code: string; readonly message: string }
}

/**
 * Runs a method of the wire as the page itself does, whichever host it is in: to prepare what a test is not about.
 * @throws Error where the host refuses
 */
export async function ask<T = unknown>(page: Page, method: string, input: object = {}): Promise<T> {
  const text = await page.evaluate(
    async ([name, body]) => {
      const { bridge } = window as unknown as { bridge?: { call(m: string, i: string): Promise<string> } }
      if (bridge) return bridge.call(name, body)
      const token = sessionStorage.getItem('credence.token') ?? ''
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      return (await fetch(`/rpc/${name}`, { method: 'POST', headers, body })).text()
    },
    [method, JSON.stringify(input)] as const,
  )
  const answer = JSON.parse(text) as Answer
  if (!answer.ok) throw new Error(`${method}: ${answer.error?.code} ${answer.error?.message}`)
  return answer.value as T
}
