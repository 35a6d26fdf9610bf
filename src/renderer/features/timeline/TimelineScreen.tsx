import type { ReactNode } from 'react'

/** Timeline. */
export function TimelineScreen(): ReactNode {
  return (
    <div className="head">
      <h1>Timeline</h1>
    </div>
  )
}
