import type { ReactNode } from 'react'
import { useGuides } from '../../stores/useGuides'
import { guidesText as words } from '../../text/guides'

/** The guides that fit a credential now: after a fail, after a pass, before an exam. */
export function DetailGuides({ credentialId }: { readonly credentialId: string }): ReactNode {
  const { data } = useGuides({ credentialId })
  const guides = data?.guides.filter(({ fits }) => fits) ?? []
  if (guides.length === 0) return null
  return (
    <section className="sect">
      <h2>{words.title}</h2>
      <ul>
        {guides.map(({ id, title, progress: { done, steps } }) => (
          <li key={id}>
            <a href={`#/guides/${id}?credential=${credentialId}`}>{title}</a>
            {done > 0 && <span className="c2 num"> · {words.progress(done, steps)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
