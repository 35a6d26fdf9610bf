import type { ReactNode } from 'react'
import './errorNote.css'

interface Props {
  readonly title: string
  readonly text: string
  /** The next step: a field, a button, links. */
  readonly children?: ReactNode
}

/** Nothing here yet, or nothing to do: said warmly, with the next step. */
export function EmptyState({ title, text, children }: Props): ReactNode {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div className="empty-more">{children}</div>}
    </div>
  )
}
