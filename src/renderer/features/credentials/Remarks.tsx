import type { ReactNode } from 'react'
import type { Remark } from '@shared/domain/standingTypes'
import { DateText } from '../../components/DateText'
import { credentialsText as words } from '../../text/credentials'
import { prose } from '../../text/prose'
import './credits.css'

/** What a rule did not let count or does not foresee, and what was made of it. */
export function Remarks({ remarks }: { readonly remarks: readonly Remark[] }): ReactNode {
  if (remarks.length === 0) return null
  return (
    <div className="not-counted">
      <h3>{words.remarks}</h3>
      <ul>
        {remarks.map(({ on, kind, text }) => (
          <li key={`${on} ${kind} ${text}`}>
            <DateText date={on} />
            <span>{prose(text)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
