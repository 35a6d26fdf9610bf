import type { ReactNode } from 'react'

/** Candidates. */
export function CandidatesScreen(): ReactNode {
  return (
    <div className="head">
      <h1>Candidates</h1>
    </div>
  )
}
