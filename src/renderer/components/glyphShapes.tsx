import type { ReactNode } from 'react'
import type { DisplayState } from '@shared/contract/views/shared'

/** What a mark of 12 by 12 may stand for: a state, or a milestone. */
export type Shape = DisplayState | 'booked' | 'ends' | 'benefit'

/** One shape for each, drawn in a box of 12 by 12 in the current colour: told apart without any colour. */
export const glyphShapes: Record<Shape, ReactNode> = {
  held: <circle cx={6} cy={6} r={4.5} fill="currentColor" />,
  window: (
    <>
      <circle cx={6} cy={6} r={4.75} fill="none" stroke="currentColor" strokeWidth={1.5} />
      <path d="M6 1.25a4.75 4.75 0 0 1 0 9.5z" fill="currentColor" />
    </>
  ),
  nearing: <path d="M6 1 11.4 10.8H.6z" fill="currentColor" />,
  grace: <path d="M6 1.8 10.7 10.2H1.3z" fill="none" stroke="currentColor" strokeWidth={1.5} />,
  lapsed: (
    <>
      <circle cx={6} cy={6} r={4.75} fill="none" stroke="currentColor" strokeWidth={1.5} />
      <path d="M2.8 9.2 9.2 2.8" stroke="currentColor" strokeWidth={1.5} />
    </>
  ),
  revoked: (
    <>
      <circle cx={6} cy={6} r={4.75} fill="none" stroke="currentColor" strokeWidth={1.5} />
      <path d="m3.5 3.5 5 5m0-5-5 5" stroke="currentColor" strokeWidth={1.5} />
    </>
  ),
  waiting: (
    <>
      <circle cx={6} cy={6} r={4.75} fill="none" stroke="currentColor" strokeWidth={1.25} />
      <path d="M2.2 6.6 6.6 2.2M3 9.6 9.6 3M6 10.3 10.3 6" stroke="currentColor" strokeWidth={1.25} />
    </>
  ),
  ready: (
    <path
      d="M2.5 1.4 10.6 6l-8.1 4.6z"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinejoin="round"
    />
  ),
  pending: (
    <>
      <circle cx={6} cy={6} r={4.75} fill="none" stroke="currentColor" strokeWidth={1.5} />
      <circle cx={6} cy={6} r={1.75} fill="currentColor" />
    </>
  ),
  planned: (
    <circle
      cx={6}
      cy={6}
      r={4.75}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeDasharray="1.5 2.23"
    />
  ),
  permanent: (
    <path
      d="M6 6C4.7 4.2 3.9 3.5 2.8 3.5a2.5 2.5 0 0 0 0 5C3.9 8.5 4.7 7.8 6 6s2.1-2.5 3.2-2.5a2.5 2.5 0 0 1 0 5C8.1 8.5 7.3 7.8 6 6z"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
    />
  ),
  booked: <path d="M6 .5 11.5 6 6 11.5.5 6z" fill="currentColor" />,
  ends: (
    <>
      <path d="M0 4h8.5v4H0z" fill="var(--held-elapsed)" />
      <path d="M8.5 0h2v12h-2z" fill="currentColor" />
    </>
  ),
  benefit: (
    <>
      <path d="M.75 3.25h10.5v5.5H.75z" fill="none" stroke="currentColor" strokeWidth={1.5} />
      <path d="M7.5 3.25v5.5" stroke="currentColor" strokeWidth={1.5} strokeDasharray="1.25 1.25" />
    </>
  ),
}
