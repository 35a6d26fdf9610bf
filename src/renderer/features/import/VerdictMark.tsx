import type { ReactNode } from 'react'
import type { ImportLine } from '@shared/contract/views/imports'

const SHAPES: Record<ImportLine['verdict'], ReactNode> = {
  new: <path d="M6 1.5v9M1.5 6h9" />,
  same: <path d="m2 6.5 2.75 2.75L10 3" />,
  differs: <path d="M1.5 4h9M1.5 8h9M9 1.5l-6 9" />,
  skipped: <path d="M2 6h8" />,
}

/** What becomes of a badge, 12 px, in ink: plus, tick, unequal, dash. */
export function VerdictMark({ verdict }: { readonly verdict: ImportLine['verdict'] }): ReactNode {
  return (
    <svg
      className="g"
      width={12}
      height={12}
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      aria-hidden="true"
    >
      {SHAPES[verdict]}
    </svg>
  )
}
