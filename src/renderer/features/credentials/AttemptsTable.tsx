import type { ReactNode } from 'react'
import type { AttemptView } from '@shared/contract/views/credentials'
import { DateText } from '../../components/DateText'
import { credentialsText as words } from '../../text/credentials'
import { dateText, timeText } from '../../text/dates'
import { listText, locale, numberText } from '../../text/locale'
import { HistoryTable, RowActs } from './HistoryTable'
import { OutcomeMark } from './OutcomeMark'
import { changeAndSay } from './useNotice'

interface Props {
  readonly credentialId: string
  readonly attempts: readonly AttemptView[]
}

/** Every sitting, the latest first, and what followed from it. */
export function AttemptsTable({ credentialId, attempts }: Props): ReactNode {
  if (attempts.length === 0) return <p className="c2">{words.noAttempts}</p>
  return (
    <HistoryTable heads={[words.satOn, words.outcome, words.led]}>
      {attempts.map((attempt) => {
        const on = dateText(attempt.on)
        const more = details(attempt)
        return (
          <tr key={attempt.id}>
            <td>
              <DateText date={attempt.on} />
            </td>
            <td>
              <span className="inl">
                <OutcomeMark outcome={attempt.outcome} />
                {words.outcomes[attempt.outcome]}
              </span>
              {more && <span className="second-line">{more}</span>}
              {attempt.notes && <span className="second-line">{attempt.notes}</span>}
            </td>
            <td className="c2">{thenText(attempt)}</td>
            <RowActs
              of={words.attemptOf(on)}
              credentialId={credentialId}
              form="attempt"
              id={attempt.id}
              onRemove={() =>
                void changeAndSay('attempts.remove', { id: attempt.id }, words.removed.attempt(on))
              }
            />
          </tr>
        )
      })}
    </HistoryTable>
  )
}

function thenText({ led }: AttemptView): string {
  if (!led) return ''
  if (led.kind === 'validForever' || !led.on) return words.thenForever
  return led.kind === 'validUntil' ? words.thenValid(dateText(led.on)) : words.thenWait(dateText(led.on))
}

/** What else is known, in one line: time, exam, score, cost. */
function details({ at, zone, exam, route, score, delivery, cost }: AttemptView): string {
  const parts = [
    at && zone && timeText(at, zone),
    exam,
    route !== 'exam' && words.route[route],
    score !== null && words.score(numberText(score)),
    delivery && words.delivery[delivery],
    cost && new Intl.NumberFormat(locale, { style: 'currency', currency: cost.currency }).format(cost.amount),
  ].filter((part): part is string => Boolean(part))
  return parts.length === 0 ? '' : listText(parts)
}
