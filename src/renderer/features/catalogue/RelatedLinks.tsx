import type { ReactNode } from 'react'
import type { AchievementDetail } from '@shared/contract/views/program'
import { cataloguePath } from '../../components/cataloguePath'
import { catalogueText as words } from '../../text/catalogue'

interface Props {
  readonly title: string
  readonly items: AchievementDetail['related']['renews']
}

/** Achievements that hang together with this one, those the person tracks marked. */
export function RelatedLinks({ title, items }: Props): ReactNode {
  if (items.length === 0) return null
  return (
    <section className="sect" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {items.map(({ achievementId, name, trackedAs }) => (
          <li key={achievementId}>
            <a href={`#${cataloguePath(achievementId)}`}>{name}</a>
            {trackedAs !== null && <span className="cap c2"> {words.tracked}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
