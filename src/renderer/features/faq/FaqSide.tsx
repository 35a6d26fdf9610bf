import type { ReactNode } from 'react'
import { useGuides } from '../../stores/useGuides'
import { faqText as words } from '../../text/faq'
import { numberText } from '../../text/locale'
import { faqPath } from './faqPath'

/** One section at the side; `count` null leaves the figure out. */
export interface SideSection {
  readonly name: string
  readonly count: number | null
  readonly isCurrent: boolean
}

interface Props {
  readonly program: string
  readonly sections: readonly SideSection[]
  /** What the figures count, where that is not the entries. */
  readonly note?: string | undefined
  /** Goes to a section of the page shown; left out on other pages, where the link alone does. */
  readonly onSection?: (index: number) => void
  readonly current?: 'guides' | 'features'
}

/** The sections in the issuer's order, and what else belongs to the FAQ. */
export function FaqSide({ program, sections, note, onSection, current }: Props): ReactNode {
  const { data } = useGuides({})
  const here = (name: Props['current']) => (current === name ? { 'aria-current': 'page' as const } : {})
  return (
    <div className={current ? 'faq-side is-page' : 'faq-side'}>
      <nav aria-label={words.sections}>
        <ul className="toc">
          {sections.map(({ name, count, isCurrent }, index) => (
            <li key={name}>
              <a
                href={`#${faqPath(program, { section: String(index + 1) })}`}
                onClick={(event) => {
                  if (!onSection || event.ctrlKey || event.metaKey) return
                  event.preventDefault()
                  onSection(index)
                }}
                {...(isCurrent ? { 'aria-current': 'true' as const } : {})}
              >
                <span>{name}</span>
                {count !== null && count > 0 && (
                  <span className="num">
                    <span className="vh">, </span>
                    {numberText(count)}
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {note && <p className="cap c2 toc-note">{note}</p>}
      <nav aria-label={words.more}>
        <ul className="toc">
          <li>
            <a href="#/guides" {...here('guides')}>
              <span>{words.guides}</span>
              {data && (
                <span className="num">
                  <span className="vh">, </span>
                  {numberText(data.guides.length)}
                </span>
              )}
            </a>
          </li>
          <li>
            <a href="#/features" {...here('features')}>
              <span>{words.features}</span>
            </a>
          </li>
        </ul>
      </nav>
    </div>
  )
}
