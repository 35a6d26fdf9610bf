import type { AppView } from '@shared/contract/views/app'
import type { Reply } from '@shared/contract/errors'
import { askFirstScreen } from './api/firstScreen'
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

let shown: Drawing | undefined
let isLate = false

/** The drawing that stands in the page, if there is one, for the page to take over. */
export function takeDrawing(): Drawing | undefined {
  removeEventListener('hashchange', leave)
  return shown
}

/** Shows the first screen as the host drew it, if it comes in time; settles when it was painted. */
export async function showDrawing(root: HTMLElement): Promise<void> {
  await Promise.race([draw(root), pause(PATIENCE_MS)])
  isLate = true
}

async function draw(root: HTMLElement): Promise<void> {
  const stripWidth = roomIn(root)
  const first = await askFirstScreen({ language: navigator.language, stripWidth })
  if (!first?.drawing || isLate) return
  const app = JSON.parse(first.answers['app.get']) as Reply<AppView>
  if (app.ok) showTheme(app.value.settings.theme)
  root.innerHTML = first.drawing
  for (const element of root.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset['style'] ?? ''
    element.removeAttribute('data-style')
  }
  shown = { stripWidth, input: keepInput(root) }
  addEventListener('hashchange', leave)
  await Promise.race([firstPaint(), pause(PAINT_MS)])
}

/** A link in the drawing was followed: it goes at once, the page draws what the link leads to. */
function leave(): void {
  removeEventListener('hashchange', leave)
  shown?.input.forget()
  shown = undefined
  document.querySelector('main')?.replaceChildren()
}

/** How wide a screen may be in the empty frame that the page comes with, in whole CSS pixels. */
function roomIn(root: HTMLElement): number {
  const room = root.querySelector('.today')
  return room ? Math.floor(room.getBoundingClientRect().width) : 0
}

/** Once something of the page is on the screen: fetching and reading more code before then would be in its way. */
const firstPaint = (): Promise<unknown> =>
  new Promise((painted) => {
    const watch = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) painted(watch.disconnect())
    })
    watch.observe({ type: 'paint', buffered: true })
  })

const pause = (ms: number): Promise<unknown> => new Promise((over) => setTimeout(over, ms))
