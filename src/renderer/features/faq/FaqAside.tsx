import type { ReactNode } from 'react'
import { useFaqSections } from '../../stores/useFaq'
import { FaqSide } from './FaqSide'
import './faq.css'

interface Props {
  readonly current: 'guides' | 'features'
  readonly children: ReactNode
}

/** A page that belongs to the FAQ: its sections at the side, the page beside them. */
export function FaqAside({ current, children }: Props): ReactNode {
  const { data } = useFaqSections({})
  const first = data?.programs[0]
  const sections = (first?.sections ?? []).map(({ name, entries }) => ({
    name,
    count: entries.length,
    isCurrent: false,
  }))
  return (
    <div className="faq">
      <FaqSide program={first?.id ?? ''} sections={sections} current={current} />
      <div className="faq-main">{children}</div>
    </div>
  )
}
