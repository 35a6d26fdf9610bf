import { useEffect, useState, type ReactNode } from 'react'
import { common } from '../text/common'
import './skeleton.css'

const CALM_MS = 300

/** Grey lines where an answer will stand; only after 300 ms, so that what is quick never flickers. */
export function Skeleton({ lines = 6 }: { readonly lines?: number }): ReactNode {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), CALM_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!late) return null
  return (
    <output className="skeleton">
      <span className="vh">{common.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </output>
  )
}
