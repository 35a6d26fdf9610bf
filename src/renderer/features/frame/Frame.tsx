import type { ReactNode } from 'react'
import { useApp } from '../../stores/useApp'
import { Bar } from './Bar'
import { Navigation } from './Navigation'
import { frameText } from '../../text/frame'
import './frame.css'

/** Bar, navigation and the screen. */
export function Frame({ children }: { readonly children: ReactNode }): ReactNode {
  const { data: app } = useApp()
  return (
    <div className="app">
      <a className="skip" href="#main">
        {frameText.skip}
      </a>
      <Bar app={app} />
      <Navigation app={app} />
      <main className="main" id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
