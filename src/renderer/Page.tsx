import { StrictMode, useEffect, type ReactNode } from 'react'
import { App } from './App'
import { DrawnWidthContext } from './components/DrawnWidthContext'

interface Props {
  /** How wide the strip of months is where the page was drawn ahead, in CSS pixels. */
  readonly stripWidth?: number
  /** Called once keys and presses are heard. */
  readonly onReady?: (() => void) | undefined
}

/** The whole page, the same where a host draws it ahead and where the browser takes it over. */
export function Page({ stripWidth = 0, onReady }: Props): ReactNode {
  useEffect(() => {
    // `npm run bench -- paint` reads when that was.
    performance.mark('ready')
    // What this sets off is heard only once React is done with what it is in.
    if (onReady) setTimeout(onReady)
  }, [onReady])
  return (
    <StrictMode>
      <DrawnWidthContext value={stripWidth}>
        <App />
      </DrawnWidthContext>
    </StrictMode>
  )
}
