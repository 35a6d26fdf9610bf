import type { ReactNode } from 'react'
import type { AttemptView } from '@shared/contract/views/credentials'
import { DateText } from '../../components/DateText'
import { MenuItem } from '../../components/Menu'
import { navigate } from '../../stores/location'
import { credentialsText as words } from '../../text/credentials'
import { dateText, timeText } from '../../text/dates'
import { listText, locale, numberText } from '../../text/locale'
import { formPath } from './formPath'
import { OutcomeMark } from './OutcomeMark'
import { RowMenu } from './RowMenu'
import { changeAndSay } from './useNotice'

interface Props {
  readonly credentialId: string
  readonly attempts: readonly AttemptView[]
}

/** Every sitting, the latest first, and what followed from it. */
export function AttemptsTable({ credentialId, attempts }: Props): ReactNode {
  if (attempts.length === 0) return <p className="c2">{words.noAttempts}</p>
  return (
    <table className="hist-t">
      <thead>
        <tr>
          <th scope="col">{words.satOn}</th>
          <th scope="col">{words.outcome}</th>
          <th scope="col">{words.then}</th>
          <th scope="col">
            <span className="vh">{words.actionsColumn}</span>
          </th>
        </tr>
      </thead>
      <tbody>
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
              {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell is no control */}
              <td className="row-acts">
                <RowMenu of={words.attemptOf(on)}>
                  <MenuItem
                    onAction={() =>
                      navigate(formPath(credentialId, 'attempt', attempt.id), { replace: true })
                    }
                  >
                    {words.actions.edit}
                  </MenuItem>
                  <MenuItem
                    onAction={() =>
                      void changeAndSay('attempts.remove', { id: attempt.id }, words.removed.attempt(on))
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

function thenText({ then }: AttemptView): string {
  if (!then) return ''
  if (then.kind === 'validForever' || !then.on) return words.thenForever
  return then.kind === 'validUntil' ? words.thenValid(dateText(then.on)) : words.thenWait(dateText(then.on))
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
