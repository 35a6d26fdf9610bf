import type { ReactNode } from 'react'
import { guidesText as words } from '../../text/guides'

interface Props {
  readonly done: number
  readonly steps: number
}

/** How far a guide is: a short line and the words for it. */
export function GuideProgress({ done, steps }: Props): ReactNode {
  const text =
    done === 0 ? words.notBegun(steps) : done === steps ? words.allDone : words.progress(done, steps)
  return (
    <span className="guide-progress cap c2 num">
      {done > 0 && (
        <svg width={64} height={6} aria-hidden="true">
          <rect className="guide-rest" x={0.5} y={0.5} width={63} height={5} />
          <rect className="guide-done" width={(64 * done) / steps} height={6} />
        </svg>
      )}
      {text}
    </span>
  )
}
