import type { ReactNode } from 'react'
import type { ForYou } from '@shared/contract/views/faq'
import type { Zone } from '@shared/domain/instant'
import { DateText } from '../../components/DateText'
import { Distance } from '../../components/Distance'
import { Glyph } from '../../components/Glyph'
import { momentText } from '../../text/dates'
import { featuresCount, forYouText } from '../../text/faq'

interface Props {
  readonly line: ForYou
  /** Where a deadline's clock time is told. */
  readonly zone: Zone
}

/** What an answer means for one credential: its state, the date, how far it is. */
export function ForYouLine({ line, zone }: Props): ReactNode {
  const { credentialId, name, candidateName, state, says, on, until, at, count, explains } = line
  const [before, after] = forYouText[says]
  const date = on ?? until
  const why = explains === null ? '' : `?why=${explains}`
  return (
    <li>
      <Glyph shape={state} label={true} />
      <span>
        <a href={`#/credentials/${credentialId}${why}`}>{name}</a>
        {candidateName !== null && <span className="c2"> ({candidateName})</span>}
        {before}
        {date && <DateText date={date} />}
        {date && after === undefined && (
          <span className="c2">
            {' '}
            · <Distance to={date} />
          </span>
        )}
        {after}
        {says === 'changeUntil' && at && <time dateTime={at}>{momentText(at, zone)}</time>}
        {says === 'mayComeUp' && count !== null && <a href="#/features">{featuresCount(count)}</a>}
      </span>
    </li>
  )
}
