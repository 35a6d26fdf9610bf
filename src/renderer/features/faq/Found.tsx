import type { ReactNode } from 'react'
import type { FaqFound, FaqSections } from '@shared/contract/views/faq'
import { faqText as words } from '../../text/faq'
import { faqPath } from './faqPath'

interface Props {
  readonly asked: string
  readonly found: FaqFound
  readonly programs: FaqSections['programs']
  readonly shown: FaqSections['programs'][number]
}

/** How a search was read, what other programs say to it, and where nothing was found, what people ask most. */
export function Found({ asked, found, programs, shown }: Props): ReactNode {
  const { hits, repaired, unknown, suggestions } = found
  const here = hits.some(({ program }) => program === shown.id)
  const elsewhere = programs
    .filter(({ id }) => id !== shown.id)
    .map(({ id, name }) => ({ id, name, count: hits.filter(({ program }) => program === id).length }))
    .filter(({ count }) => count > 0)
  return (
    <>
      {(repaired.length > 0 || (here && unknown.length > 0)) && (
        <p className="faq-read c2">
          {repaired.length > 0 && words.repaired(repaired)} {unknown.length > 0 && words.left(unknown)}
        </p>
      )}
      {!here && (
        <div className="faq-none">
          <output className="strong">{words.nothing(asked.slice(0, 80))}</output>
          {suggestions.length > 0 && (
            <>
              <p className="c2">{words.nothingHelp}</p>
              <ul>
                {suggestions.map(({ id, question }) => (
                  <li key={id}>
                    <a href={`#/faq/${id}`}>{question}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
      {elsewhere.length > 0 && (
        <p className="faq-read c2">
          {words.elsewhere}{' '}
          {elsewhere.map(({ id, name, count }, index) => (
            <span key={id}>
              {index > 0 && ' · '}
              <a href={`#${faqPath(id, { q: asked.slice(0, 500) })}`}>{words.elsewhereHits(name, count)}</a>
            </span>
          ))}
        </p>
      )}
    </>
  )
}
