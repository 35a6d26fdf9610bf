import type { ReactNode } from 'react'
import type { AwardView } from '@shared/contract/views/credentials'
import { ExternalLink } from '../../components/ExternalLink'
import { credentialsText as words } from '../../text/credentials'
import { dateText } from '../../text/dates'
import { HistoryTable, RowActs } from './HistoryTable'
import { changeAndSay } from './useNotice'

interface Props {
  readonly credentialId: string
  readonly awards: readonly AwardView[]
}

/** Every period that was granted, who says so, and the proof. */
export function AwardsTable({ credentialId, awards }: Props): ReactNode {
  if (awards.length === 0) return <p className="c2">{words.noAwards}</p>
  return (
    <HistoryTable heads={[words.period, words.says, words.proof]}>
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
            <RowActs
              of={words.awardOf(issued)}
              credentialId={credentialId}
              form="award"
              id={award.id}
              onRemove={() =>
                void changeAndSay('awards.remove', { id: award.id }, words.removed.award(issued))
              }
            />
          </tr>
        )
      })}
    </HistoryTable>
  )
}

function periodText({ issuedOn, expiresOn, expiryStated }: AwardView): string {
  const from = dateText(issuedOn)
  if (!expiryStated) return words.periodByRule(from)
  return expiresOn ? words.periodTo(from, dateText(expiresOn)) : words.periodOpen(from)
}
