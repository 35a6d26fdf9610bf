import type { AppView } from '@shared/contract/views/app'
import type { Reply } from '@shared/contract/errors'
import type { FirstScreen, FirstScreenAsked } from '@shared/contract/firstScreen'
import { keepInput, type KeptInput } from './keepInput'
import { showTheme } from './stores/showTheme'

/** Longer than this the page does not wait to be drawn ahead. */
const PATIENCE_MS = 1_000
/** A drawing is painted sooner, except in a tab that is not shown. */
const PAINT_MS = 150

/** A screen that stands in the page already, drawn by the host, and waits to be taken over. */
export interface Drawing {
  /** How wide its strip of months is, in CSS pixels. */
  readonly stripWidth: number
  /** What was pressed on it so far. */
  readonly input: KeptInput
}

/**
 * Shows the first screen as the host drew it, if it comes in time. `painted` settles when it is on the screen, or is not
 * waited for any longer; `take` answers it once, for the page to take over.
 */
export function showDrawing(
  { stripWidth }: FirstScreenAsked,
  reply: Promise<FirstScreen | undefined>,
  root: HTMLElement,
): { readonly painted: Promise<void>; take(): Drawing | undefined } {
  let shown: Drawing | undefined
  let isLate = false

  async function draw(): Promise<void> {
    const first = await reply
    if (!first?.drawing || isLate) return
    const app = JSON.parse(first.answers['app.get']) as Reply<AppView>
    if (app.ok) showTheme(app.value.settings.theme)
    put(first.drawing, root)
    shown = { stripWidth, input: keepInput(root) }
    addEventListener('hashchange', leave)
    await Promise.race([firstPaint(), pause(PAINT_MS)])
  }
  /** A link in the drawing was followed: it goes at once, the page draws what the link leads to. */
  function leave(): void {
    removeEventListener('hashchange', leave)
    shown?.input.forget()
    shown = undefined
    root.querySelector('main')?.replaceChildren()
  }

  return {
    painted: Promise.race([draw(), pause(PATIENCE_MS)]).then(() => void (isLate = true)),
    take() {
      removeEventListener('hashchange', leave)
      return shown
    },
  }
}

function put(html: string, root: HTMLElement): void {
  root.innerHTML = html
  for (const element of root.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset['style'] ?? ''
    element.removeAttribute('data-style')
  }
}

/** Once something of the page is on the screen: fetching and reading more code before then would be in its way. */
const firstPaint = (): Promise<void> =>
  new Promise((painted) => {
    const watch = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) painted(watch.disconnect())
    })
    watch.observe({ type: 'paint', buffered: true })
  })

const pause = (ms: number): Promise<void> => new Promise((over) => setTimeout(over, ms))
