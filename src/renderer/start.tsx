import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { wasAskedEarly } from './api/early'
import { App } from './App'
import { askToday } from './features/today/useToday'
import { askApp } from './stores/useApp'
import './styles/chart.css'

/** Longer than this the frame does not wait for its first answers. */
const PATIENCE_MS = 300

const root = document.getElementById('root')
if (!root) throw new Error('the page has no place to draw in')

// The first answers are on their way already: drawn once with them, the screen is there sooner than drawn twice.
const answers = Promise.all([askApp(), wasAskedEarly('today.get') ? askToday() : undefined])
await Promise.race([answers, new Promise((late) => setTimeout(late, PATIENCE_MS))])

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
