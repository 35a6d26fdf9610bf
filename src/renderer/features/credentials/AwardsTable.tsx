import type { ReactNode } from 'react'
import type { AwardView } from '@shared/contract/views/credentials'
import { ExternalLink } from '../../components/ExternalLink'
import { MenuItem } from '../../components/Menu'
import { navigate } from '../../stores/location'
import { credentialsText as words } from '../../text/credentials'
import { dateText } from '../../text/dates'
import { formPath } from './formPath'
import { RowMenu } from './RowMenu'
import { changeAndSay } from './useNotice'

interface Props {
  readonly credentialId: string
  readonly awards: readonly AwardView[]
}

/** Every period that was granted, who says so, and the proof. */
export function AwardsTable({ credentialId, awards }: Props): ReactNode {
  if (awards.length === 0) return <p className="c2">{words.noAwards}</p>
  return (
    <table className="hist-t">
      <thead>
        <tr>
          <th scope="col">{words.period}</th>
          <th scope="col">{words.says}</th>
          <th scope="col">{words.proof}</th>
          <th scope="col">
            <span className="vh">{words.actionsColumn}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {awards.map((award) => {
          const issued = dateText(award.issuedOn)
          return (
            <tr key={award.id}>
              <td className="num">
                <span className="period">{periodText(award)}</span>
                {award.revokedOn && (
                  <span className="second-line st-revoked">{words.revoked(dateText(award.revokedOn))}</span>
                )}
                {award.notes && <span className="second-line">{award.notes}</span>}
              </td>
              <td>{award.fromCredly ? words.credly : words.statedBy[award.statedBy]}</td>
              <td>
                {award.verificationUrl && (
                  <ExternalLink href={award.verificationUrl}>{words.actions.verify}</ExternalLink>
                )}
                {award.number && <span className="second-line">{words.numberOf(award.number)}</span>}
              </td>
              {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell is no control */}
              <td className="row-acts">
                <RowMenu of={words.awardOf(issued)}>
                  <MenuItem
                    onAction={() => navigate(formPath(credentialId, 'award', award.id), { replace: true })}
                  >
                    {words.actions.edit}
                  </MenuItem>
                  <MenuItem
                    onAction={() =>
                      void changeAndSay('awards.remove', { id: award.id }, words.removed.award(issued))
                    }
                  >
                    {words.actions.remove}
                  </MenuItem>
                </RowMenu>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function periodText({ issuedOn, expiresOn, expiryStated }: AwardView): string {
  const from = dateText(issuedOn)
  if (!expiryStated) return words.periodByRule(from)
  return expiresOn ? words.periodTo(from, dateText(expiresOn)) : words.periodOpen(from)
}
