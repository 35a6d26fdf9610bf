import type { ReactNode } from 'react'

/** Credentials. */
export function CredentialsScreen(): ReactNode {
  return (
    <div className="head">
      <h1>Credentials</h1>
    </div>
  )
}
