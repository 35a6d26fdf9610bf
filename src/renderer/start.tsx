import { createRoot, hydrateRoot } from 'react-dom/client'
import { wasAskedEarly } from './api/early'
import { Page } from './Page'
import { rootElement } from './rootElement'
import { askToday } from './features/today/useToday'
import { navigate } from './stores/location'
import { askApp } from './stores/useApp'
import './styles/chart.css'

/** Longer than this the frame does not wait for its first answers. */
const PATIENCE_MS = 300

// The first answers are on their way already: drawn once with them, the screen is there sooner than drawn twice.
const answers = Promise.all([askApp(), wasAskedEarly('today.get') ? askToday() : undefined])
await Promise.race([answers, new Promise((late) => setTimeout(late, PATIENCE_MS))])

const drawing = window.ahead?.take()
if (drawing) {
  navigate('/today', { replace: true })
  drawing.input.stopPresses()
  const page = <Page stripWidth={drawing.stripWidth} onReady={drawing.input.replay} />
  // Where the drawing differs, in a countdown that turned meanwhile, React draws anew what it must; nothing is wrong then.
  hydrateRoot(rootElement, page, { onRecoverableError: () => undefined })
} else createRoot(rootElement).render(<Page />)
