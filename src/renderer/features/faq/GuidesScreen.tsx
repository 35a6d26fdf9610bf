import type { ReactNode } from 'react'
import type { GuideLine } from '@shared/contract/views/guides'
import { ErrorNote } from '../../components/ErrorNote'
import { Skeleton } from '../../components/Skeleton'
import { useHashPath } from '../../stores/location'
import { useGuides } from '../../stores/useGuides'
import { guidesText as words } from '../../text/guides'
import { FaqAside } from './FaqAside'
import { GuidePage } from './GuidePage'
import { GuideProgress } from './GuideProgress'
import './guides.css'

/** What has to be done elsewhere: all guides, or the one that the address names. */
export function GuidesScreen(): ReactNode {
  const [path] = useHashPath()
  const id = path.split('/').slice(2).join('/')
  return id === '' ? <GuideList /> : <GuidePage key={id} id={id} />
}

function GuideList(): ReactNode {
  const { data, error, retry } = useGuides({})
  const fits = data?.guides.filter((guide) => guide.fits) ?? []
  const others = data?.guides.filter((guide) => !guide.fits) ?? []
  return (
    <>
      <div className="head">
        <h1>{words.title}</h1>
        <p className="c2">{words.subtitle}</p>
      </div>
      <FaqAside current="guides">
        {error && <ErrorNote error={error} onRetry={retry} />}
        {!data && !error && <Skeleton lines={6} />}
        {fits.length > 0 && <Group title={words.fits} guides={fits} />}
        {others.length > 0 && <Group title={fits.length > 0 ? words.others : words.all} guides={others} />}
      </FaqAside>
    </>
  )
}

function Group({
  title,
  guides,
}: {
  readonly title: string
  readonly guides: readonly GuideLine[]
}): ReactNode {
  return (
    <section>
      <h2 className="faq-section">{title}</h2>
      <ul>
        {guides.map(({ id, title, summary, progress }) => (
          <li key={id} className="guide-line">
            <div>
              <h3>
                <a href={`#/guides/${id}`}>{title}</a>
              </h3>
              <p className="c2">{summary}</p>
            </div>
            <GuideProgress {...progress} />
          </li>
        ))}
      </ul>
    </section>
  )
}
