import type { ReactNode } from 'react'

/** Two stretches of a bar: held, and the window open. */
export function BrandMark(): ReactNode {
  return (
    <svg className="g" width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M1 5.5h9v5H1z" fill="var(--held-fill)" />
      <path d="M10 5.5h5v5h-5z" fill="var(--window-fill)" />
    </svg>
  )
}
