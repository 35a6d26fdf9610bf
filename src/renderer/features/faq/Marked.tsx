import type { ReactNode } from 'react'

interface Props {
  readonly text: string
  /** From and to of each part that was asked for, in order and apart. */
  readonly marks: readonly (readonly [number, number])[]
}

/** A text with what was asked for marked in it. */
export function Marked({ text, marks }: Props): ReactNode {
  const parts: ReactNode[] = []
  let at = 0
  for (const [from, to] of marks) {
    if (from > at) parts.push(text.slice(at, from))
    parts.push(<mark key={from}>{text.slice(from, to)}</mark>)
    at = to
  }
  parts.push(text.slice(at))
  return parts
}
