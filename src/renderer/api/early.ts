import { bridge } from './bridge'

const asked = new Map<string, Promise<string>>()

const keyOf = (method: string, input: string): string => `${method} ${input}`

/**
 * Asks what the first screen will ask, before the code of the screens is there: the answers come while it is read.
 */
export function askEarly(): void {
  // Nothing named, or the loopback host's token, leads to Today.
  const leadsToToday = /^(#?\/?|#\/today.*|#token=.*)$/.test(window.location.hash)
  const methods = leadsToToday ? ['app.get', 'today.get'] : ['app.get']
  for (const method of methods) asked.set(keyOf(method, '{}'), bridge.call(method, '{}'))
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
