import type { ReactNode } from 'react'
import type { CreditView } from '@shared/contract/views/credentials'
import { DateText } from '../../components/DateText'
import { MenuItem } from '../../components/Menu'
import { navigate } from '../../stores/location'
import { credentialsText } from '../../text/credentials'
import { categoryText, creditsText as words, creditText } from '../../text/credits'
import { dateText } from '../../text/dates'
import { formPath } from './formPath'
import { RowMenu } from './RowMenu'
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
    <table className="hist-t credit-entries">
      <caption className="vh">{words.entries}</caption>
      <thead>
        <tr>
          <th scope="col">{words.on}</th>
          <th scope="col">{words.amount}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">
            <span className="vh">{credentialsText.actionsColumn}</span>
          </th>
        </tr>
      </thead>
      <tbody>
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
            {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell is no control */}
            <td className="row-acts">
              <RowMenu of={words.entryOf(title, dateText(on))}>
                <MenuItem onAction={() => navigate(formPath(credentialId, 'credit', id), { replace: true })}>
                  {credentialsText.actions.edit}
                </MenuItem>
                <MenuItem onAction={() => void changeAndSay('credits.remove', { id }, words.removed(title))}>
                  {credentialsText.actions.remove}
                </MenuItem>
              </RowMenu>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
