import type { ReactNode } from 'react'
import type { SourceView } from '@shared/contract/views/program'
import type { PlainDate } from '@shared/domain/plainDate'
import { sourceText as words } from '../text/catalogue'
import { dateText } from '../text/dates'
import { ExternalLink } from './ExternalLink'
import { Glyph } from './Glyph'
import './sourceLine.css'

/** The day something was checked; marked where that is over a year ago. */
export function Checked({ on, stale }: { readonly on: PlainDate; readonly stale: boolean }): ReactNode {
  if (!stale) return <span className="checked">{words.checked(dateText(on))}</span>
  return (
    <span className="checked is-stale">
      <Glyph shape="nearing" /> {words.stale(dateText(on))}
    </span>
  )
}

/** Where a rule was read, when it was checked, and how well it is known. */
export function SourceLine({ source }: { readonly source: SourceView }): ReactNode {
  return (
    <p className="source-line">
      <ExternalLink href={source.url}>{source.title}</ExternalLink>{' '}
      <Checked on={source.checkedOn} stale={source.stale} />{' '}
      <span>{words.confidence[source.confidence]}</span>
    </p>
  )
}
