import {
  firstScreenAskedSchema,
  type DrawFirstScreen,
  type FirstAnswers,
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

  async function firstAnswers(): Promise<FirstAnswers> {
    const [app, today] = await Promise.all([
      answerCall(core, 'app.get', '{}'),
      answerCall(core, 'today.get', '{}'),
    ])
    return { 'app.get': app, 'today.get': today }
  }

  async function drawingOf(asked: FirstScreenAsked, answers: FirstAnswers): Promise<string | null> {
    try {
      return (await draw)?.(asked, answers) ?? null
    } catch (fault) {
      report(fault, 'drawing of the first screen')
      return null
    }
  }

  let closed = false
  // Code that has run a few times runs several times as fast; between two drawings whoever asks is answered.
  async function warmUp(answers: FirstAnswers, rounds: number): Promise<void> {
    // Where there is nothing to draw, or it fails, once more would be no better.
    const drawing = await drawingOf({ language: 'en', stripWidth: 1_000 }, answers)
    if (drawing !== null && rounds > 1 && !closed) setImmediate(() => void warmUp(answers, rounds - 1))
  }

  void firstAnswers().then((answers) => warmUp(answers, WARM_UP_ROUNDS))
  return {
    async answer(text) {
      const asked = firstScreenAskedSchema.safeParse(parsed(text))
      if (!asked.success) return undefined
      const answers = await firstAnswers()
      return { answers, drawing: await drawingOf(asked.data, answers) }
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
