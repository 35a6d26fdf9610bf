import { useId, type ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly help?: string
  readonly children: ReactNode
}

/** One part of the settings: its heading at the side, its controls beside it. */
export function Part({ title, help, children }: Props): ReactNode {
  const id = useId()
  return (
    <section className="part" aria-labelledby={id}>
      <div className="part-head">
        <h2 id={id}>{title}</h2>
        {help && <p className="cap c2">{help}</p>}
      </div>
      <div className="part-body">{children}</div>
    </section>
  )
}
