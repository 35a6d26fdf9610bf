import type { ReactNode } from 'react'

/** Import. */
export function ImportScreen(): ReactNode {
  return (
    <div className="head">
      <h1>Import</h1>
    </div>
  )
}
