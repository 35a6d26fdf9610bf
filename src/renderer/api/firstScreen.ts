import type { FirstScreen, FirstScreenAsked } from '@shared/contract/firstScreen'
import { bridge } from './bridge'
import { keepEarly, leadsToToday } from './early'
import { loopbackToken } from './loopbackToken'

/** Whether the host of this page draws the screen that the address leads to: the loopback host draws Today. */
export function isDrawnAhead(): boolean {
  return window.bridge === undefined && leadsToToday()
}

/**
 * Asks the host for the first screen in one question: its answers, kept for who asks them next, and its drawing.
 * Answers undefined where the host gave none; the answers are then asked for one by one.
 */
export function askFirstScreen(asked: FirstScreenAsked): Promise<FirstScreen | undefined> {
  const first = fetch('/first-screen', {
    method: 'POST',
    headers: { authorization: `Bearer ${loopbackToken()}`, 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  })
    .then((response) => (response.ok ? (response.json() as Promise<FirstScreen>) : undefined))
    .catch(() => undefined)
  for (const method of ['app.get', 'today.get'] as const) {
    keepEarly(
      method,
      first.then((screen) => screen?.answers[method] ?? bridge.call(method, '{}')),
    )
  }
  return first
}
