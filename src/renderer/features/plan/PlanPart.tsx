import { useId, type ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly help: string
  /** The fields that ask. */
  readonly fields: ReactNode
  /** The answer. */
  readonly children: ReactNode
}

/** One question and its answer, side by side. */
export function PlanPart({ title, help, fields, children }: Props): ReactNode {
  const id = useId()
  return (
    <section className="plan-part" aria-labelledby={id}>
      <div className="plan-ask">
        <h2 id={id}>{title}</h2>
        <p className="cap c2">{help}</p>
        <div className="plan-fields">{fields}</div>
      </div>
      <div className="plan-answer">{children}</div>
    </section>
  )
}
