import { leadsToToday, requestFirstScreen } from './api/requestFirstScreen'
import { showDrawing, type Drawing } from './drawing'
import { roomForScreen } from './roomForScreen'
import type { FirstScreen } from '@shared/contract/firstScreen'

/** What the script that stands in the page itself has begun, before any file of the page was fetched. */
export interface Ahead {
  readonly reply: Promise<FirstScreen | undefined>
  /** Settles once the drawing was painted, or is not waited for any longer. */
  readonly painted: Promise<void>
  /** The drawing that stands in the page, if there is one, for the page to take over. */
  take(): Drawing | undefined
}

declare global {
  interface Window {
    /** Where the host draws the screen that the address leads to: the loopback host draws Today. */
    ahead?: Ahead
  }
}

// Built by itself and put into index.html as it is, with the looks of the first screen; see scripts/inlineAhead.ts.
const root = document.getElementById('root')
if (root && window.bridge === undefined && leadsToToday()) {
  const asked = { language: navigator.language, stripWidth: roomForScreen(window.innerWidth) }
  const reply = requestFirstScreen(asked)
  window.ahead = { reply, ...showDrawing(asked, reply, root) }
}
