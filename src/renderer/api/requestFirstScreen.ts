import type { FirstScreen, FirstScreenAsked } from '@shared/contract/firstScreen'
import { postToHost } from './postToHost'

/** Whether the address leads to Today: by its name, by none, or by the loopback host's token. */
export function leadsToToday(): boolean {
  return /^(#?\/?|#\/today|#token=.*)$/.test(window.location.hash)
}

/** Asks the loopback host for Today, answers and drawing in one; undefined where it gives none. */
export async function requestFirstScreen(asked: FirstScreenAsked): Promise<FirstScreen | undefined> {
  try {
    const response = await postToHost('/first-screen', JSON.stringify(asked))
    return response.ok ? ((await response.json()) as FirstScreen) : undefined
  } catch {
    return undefined
  }
}
