import { memo, type ReactNode } from 'react'
import type { FaqEntryView, FaqFound } from '@shared/contract/views/faq'
import type { Zone } from '@shared/domain/instant'
import { Answer } from './Answer'
import { setOpen } from './faqStore'
import { Marked } from './Marked'

interface Props {
  readonly entry: FaqEntryView
  readonly hit: FaqFound['hits'][number] | undefined
  readonly isOpen: boolean
  readonly zone: Zone | undefined
}

/** The id of an entry's row in the page. */
export const rowIdOf = (id: string): string => `faq-${id.replaceAll('/', '-')}`

/** One question, which opens on its answer. While it is closed a search shows the answer's short form below it. */
export const EntryRow = memo(function EntryRow({ entry, hit, isOpen, zone }: Props): ReactNode {
  const { id, question } = entry
  const peek = hit && (hit.excerpt ?? hit.short)
  return (
    <li className="qa">
      <details
        id={rowIdOf(id)}
        open={isOpen}
        onToggle={({ currentTarget }) => setOpen([id], currentTarget.open)}
      >
        <summary>
          <svg className="g" width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
            <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth={1.5} />
          </svg>
          <h3>
            <Marked text={question} marks={hit?.question.marks ?? []} />
          </h3>
        </summary>
        <Answer entry={entry} hit={hit} zone={zone} />
      </details>
      {peek && !isOpen && (
        <p className="qa-peek">
          <Marked {...peek} />
        </p>
      )}
    </li>
  )
})
