import type { ReactNode } from 'react'
import type { CreditView } from '@shared/contract/views/credentials'
import { DateText } from '../../components/DateText'
import { categoryText, creditsText as words, creditText } from '../../text/credits'
import { dateText } from '../../text/dates'
import { HistoryTable, RowActs } from './HistoryTable'
import { changeAndSay } from './useNotice'

interface Props {
  readonly credentialId: string
  readonly credits: readonly CreditView[]
  readonly unit: string
}

/** Every entry of credits, the latest first. */
export function CreditsTable({ credentialId, credits, unit }: Props): ReactNode {
  if (credits.length === 0) return <p className="c2 credit-none">{words.none}</p>
  return (
    <HistoryTable
      heads={[words.on, words.amount, words.what]}
      caption={words.entries}
      className="credit-entries"
    >
      {credits.map(({ id, on, amount, category, title, notes }) => (
        <tr key={id}>
          <td>
            <DateText date={on} />
          </td>
          <td className="num">{creditText(amount, unit)}</td>
          <td>
            {title}
            {(category ?? notes) && (
              <span className="second-line">
                {[category && categoryText(category), notes].filter(Boolean).join(' · ')}
              </span>
            )}
          </td>
          <RowActs
            of={words.entryOf(title, dateText(on))}
            credentialId={credentialId}
            form="credit"
            id={id}
            onRemove={() => void changeAndSay('credits.remove', { id }, words.removed(title))}
          />
        </tr>
      ))}
    </HistoryTable>
  )
}
