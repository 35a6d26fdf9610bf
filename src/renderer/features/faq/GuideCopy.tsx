import type { ReactNode } from 'react'
import type { GuideView } from '@shared/contract/views/guides'
import { CopyButton } from '../../components/CopyButton'
import { guidesText as words } from '../../text/guides'

/** A text to take along, filled with what is recorded. */
export function GuideCopy({ copy }: { readonly copy: NonNullable<GuideView['copy']> }): ReactNode {
  return (
    <section className="guide-copy" aria-label={copy.title}>
      <p className="cap c2">{words.copyGaps}</p>
      <pre>{copy.text}</pre>
      <div className="guide-copy-act">
        <CopyButton text={copy.text} variant="normal" copied={words.copied}>
          {words.copy}
        </CopyButton>
      </div>
    </section>
  )
}
