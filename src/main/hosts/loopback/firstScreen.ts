import {
  firstScreenAskedSchema,
  type DrawFirstScreen,
  type FirstScreen,
  type FirstScreenAsked,
} from '@shared/contract/firstScreen'
import type { Core, Report } from '../../core/ports'
import { answerCall } from '../answerCall'

export interface FirstScreens {
  /** The first screen for a request as it arrived, or undefined where that cannot be read. Never throws. */
  answer(text: string): Promise<FirstScreen | undefined>
  /** Ends the warming up, if it is still going on. */
  close(): void
}

const WARM_UP_ROUNDS = 8

interface Parts {
  readonly core: Pick<Core, 'dispatch'>
  /** Fetches the code that draws; it is large, and asked for once. */
  readonly loadDraw: () => Promise<DrawFirstScreen>
  readonly report: Report
}

/**
 * Answers and drawing of the first screen in one reply. What draws is fetched and tried out at once, so that it is warm
 * when the browser has opened. A drawing is never needed: where drawing fails the page draws by itself.
 */
export function createFirstScreens({ core, loadDraw, report }: Parts): FirstScreens {
  const draw = loadDraw().catch((fault: unknown) => void report(fault, 'code of the first screen'))

  async function screenFor(asked: FirstScreenAsked): Promise<FirstScreen> {
    const [app, today] = await Promise.all([
      answerCall(core, 'app.get', '{}'),
      answerCall(core, 'today.get', '{}'),
    ])
    const answers = { 'app.get': app, 'today.get': today }
    try {
      return { answers, drawing: (await draw)?.(asked, answers) ?? null }
    } catch (fault) {
      report(fault, 'drawing of the first screen')
      return { answers, drawing: null }
    }
  }

  let closed = false
  // Code that has run a few times runs several times as fast; between two drawings whoever asks is answered.
  async function warmUp(rounds: number): Promise<void> {
    await screenFor({ language: 'en', stripWidth: 1_000 })
    if (rounds > 1 && !closed) setImmediate(() => void warmUp(rounds - 1))
  }

  void warmUp(WARM_UP_ROUNDS)
  return {
    async answer(text) {
      const asked = firstScreenAskedSchema.safeParse(parsed(text))
      return asked.success ? screenFor(asked.data) : undefined
    },
    close: () => void (closed = true),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
