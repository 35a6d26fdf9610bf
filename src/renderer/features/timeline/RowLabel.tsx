import { memo, type ReactNode } from 'react'
import type { DisplayState } from '@shared/contract/views/shared'
import type { TimelineRow } from '@shared/contract/views/timeline'
import { Distance } from '../../components/Distance'
import { DateText } from '../../components/DateText'
import { Glyph } from '../../components/Glyph'
import { stateWord } from '../../text/common'
import { rowVerb, timelineText } from '../../text/timeline'

interface Props {
  readonly row: TimelineRow
  readonly compact: boolean
  /** The code, or whose it is; left out where there is no room. */
  readonly aside: string | null
  readonly active: boolean
  readonly index: number
}

/** Only where it calls for an act does the distance take the state's colour. */
export const toneOf = (state: DisplayState): 'nearing' | 'lapsed' | 'window' | undefined =>
  state === 'nearing' || state === 'lapsed' || state === 'window' ? state : undefined

/** The head of a row: state, name as a link, and verb, date and distance in columns of their own. */
export const RowLabel = memo(function RowLabel({ row, compact, aside, active, index }: Props): ReactNode {
  return (
    <div className="lab-in">
      <Glyph shape={row.state} label />
      <span className="nm">
        <a
          className="nm1"
          dir="auto"
          href={`#/credentials/${row.credentialId}`}
          tabIndex={active ? 0 : -1}
          data-row-link={index}
          draggable={false}
          title={row.name}
        >
          {row.name}
        </a>
        {aside && <span className="code">{aside}</span>}
      </span>
      {row.next ? (
        <>
          <span className="vb">{rowVerb[row.next.verb]}</span>
          <DateText className="dt num" date={row.next.on} />
          <span className="ds">
            {row.state === 'permanent' ? (
              timelineText.noExpiry
            ) : (
              <Distance to={row.next.on} short={compact} tone={toneOf(row.state)} />
            )}
          </span>
        </>
      ) : (
        <span className="vb no-date">{stateWord[row.state]}</span>
      )}
    </div>
  )
})
