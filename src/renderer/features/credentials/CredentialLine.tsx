import type { ReactNode } from 'react'
import type { CredentialRow } from '@shared/contract/views/credentials'
import { DateText } from '../../components/DateText'
import { Distance } from '../../components/Distance'
import { Glyph } from '../../components/Glyph'
import { dateVerb, stateWord } from '../../text/common'
import { credentialsText as words } from '../../text/credentials'

interface Props {
  readonly row: CredentialRow
  readonly isCurrent: boolean
  /** One line of the list takes the Tab key; the arrows go from there. */
  readonly inTabOrder: boolean
  /** Where several people are shown, whose it is. */
  readonly withCandidate: boolean
  readonly onFocus: () => void
}

/** One credential of the list: glyph, name, and the date that matters next. */
export function CredentialLine({ row, isCurrent, inTabOrder, withCandidate, onFocus }: Props): ReactNode {
  const { id, name, state, next, candidateName, sample } = row
  return (
    <a
      className="cred"
      href={`#/credentials/${id}`}
      data-id={id}
      tabIndex={inTabOrder ? 0 : -1}
      onFocus={onFocus}
      {...(isCurrent ? { 'aria-current': 'true' as const } : {})}
    >
      <Glyph shape={state} label />
      <span className="cred-name">
        {name}
        {sample && <span className="cred-sample"> {words.sample}</span>}
      </span>
      <span className="cred-next">
        {next && next.verb !== 'since' ? (
          <>
            {dateVerb[next.verb]} <DateText date={next.on} /> · <Distance to={next.on} />
          </>
        ) : (
          stateWord[state]
        )}
      </span>
      {withCandidate && <span className="cred-next">{candidateName}</span>}
    </a>
  )
}
