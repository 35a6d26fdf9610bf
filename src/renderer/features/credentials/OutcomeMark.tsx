import type { ReactNode } from 'react'
import type { Outcome } from '@shared/domain/attempt'

const SHAPES: Record<Outcome, ReactNode> = {
  pass: <circle cx={6} cy={6} r={3.5} fill="currentColor" />,
  fail: (
    <path d="m3 3 6 6m0-6-6 6" fill="none" stroke="currentColor" strokeWidth={1.75} strokeLinecap="square" />
  ),
  pending: <circle cx={6} cy={6} r={3.25} fill="none" stroke="currentColor" strokeWidth={1.5} />,
  'no-show': <path d="M2 6h8" fill="none" stroke="currentColor" strokeWidth={1.75} />,
  cancelled: (
    <path d="M6 1.5 10.5 6 6 10.5 1.5 6zM2 10 10 2" fill="none" stroke="currentColor" strokeWidth={1.25} />
  ),
}

/** How a sitting ended, 12 px, always in ink: colour is for standing, not for outcomes. */
export function OutcomeMark({ outcome }: { readonly outcome: Outcome }): ReactNode {
  return (
    <svg className="g" width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[outcome]}
    </svg>
  )
}
