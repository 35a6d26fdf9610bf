import type { MouseEvent, ReactNode } from 'react'
import { openLink } from '../api/openLink'

/** A link that leaves the app: opened by the host in the person's own browser, never in this window. */
export function ExternalLink({
  href,
  children,
}: {
  readonly href: string
  readonly children: ReactNode
}): ReactNode {
  const open = (event: MouseEvent): void => {
    event.preventDefault()
    void openLink(href)
  }
  return (
    <a href={href} target="_blank" rel="noreferrer" onClick={open}>
      {children}
    </a>
  )
}
