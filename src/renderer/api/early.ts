import type { FirstScreen } from '@shared/contract/firstScreen'
import { bridge } from './bridge'
import { leadsToToday } from './requestFirstScreen'

const asked = new Map<string, Promise<string>>()

const keyOf = (method: string, input: string): string => `${method} ${input}`

/** Keeps the answer to a question without input, on its way or here, for the first who asks it. */
function keepEarly(method: string, answer: Promise<string>): void {
  asked.set(keyOf(method, '{}'), answer)
}

/**
 * Asks what the first screen will ask, before the code of the screens is there: the answers come while it is read.
 */
export function askEarly(): void {
  const methods = leadsToToday() ? ['app.get', 'today.get'] : ['app.get']
  for (const method of methods) keepEarly(method, bridge.call(method, '{}'))
}

/** Keeps the answers that came, or will come, with a drawing; where none do they are asked for one by one. */
export function keepAnswers(reply: Promise<FirstScreen | undefined>): void {
  for (const method of ['app.get', 'today.get'] as const) {
    keepEarly(
      method,
      reply.then((screen) => screen?.answers[method] ?? bridge.call(method, '{}')),
    )
  }
}

/** Takes the answer to a question that was asked early; undefined if it was not. It is given once. */
export function takeEarly(method: string, input: string): Promise<string> | undefined {
  const key = keyOf(method, input)
  const answer = asked.get(key)
  asked.delete(key)
  return answer
}

/** Whether this question, without input, was asked early and its answer not yet taken. */
export function wasAskedEarly(method: string): boolean {
  return asked.has(keyOf(method, '{}'))
}
