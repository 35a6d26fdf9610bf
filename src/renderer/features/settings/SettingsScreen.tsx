import type { ReactNode } from 'react'

/** Settings. */
export function SettingsScreen(): ReactNode {
  return (
    <div className="head">
      <h1>Settings</h1>
    </div>
  )
}
