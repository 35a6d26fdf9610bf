import type { ReactNode } from 'react'
import { instantOfMs } from '@shared/domain/instant'
import type { CandidateView } from '@shared/contract/views/app'
import { IconButton } from '../../components/Button'
import { Menu, MenuItem, MenuLine } from '../../components/Menu'
import { useNow } from '../../components/NowContext'
import { navigate } from '../../stores/location'
import { candidatesText as words } from '../../text/candidates'
import { timeText } from '../../text/dates'
import { numberText } from '../../text/locale'

interface Props {
  readonly candidates: readonly CandidateView[]
  readonly chosenId: string | null
  readonly onChoose: (id: string) => void
  readonly onMerge: (candidate: CandidateView) => void
  readonly onRemove: (candidate: CandidateView) => void
}

/** A line for each person: who it is, where, and how much is kept of theirs. */
export function CandidatesTable({ candidates, chosenId, onChoose, onMerge, onRemove }: Props): ReactNode {
  const now = useNow()
  return (
    <div className="candidates-wide">
      <table className="hist-t">
        <thead>
          <tr>
            <th scope="col">{words.column.name}</th>
            <th scope="col">{words.column.kind}</th>
            <th scope="col">{words.column.zone}</th>
            <th scope="col">{words.column.loginId}</th>
            <th scope="col" className="figure">
              {words.column.credentials}
            </th>
            <th scope="col">
              <span className="vh">{words.column.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {candidates.map((candidate) => {
            const { id, name, kind, guardian, zone, awsLoginId, credentials, notes } = candidate
            return (
              <tr key={id}>
                <th scope="row">
                  <span className="strong">{name}</span>
                  {id === chosenId && <span className="c2"> {words.chosen}</span>}
                  {notes && <span className="under">{notes}</span>}
                </th>
                <td>
                  {words.kind[kind]}
                  {guardian && <span className="under">{words.guardian(guardian)}</span>}
                </td>
                <td>
                  {zone.replaceAll('_', ' ')}
                  <span className="under num">{words.zoneNow(timeText(instantOfMs(now.ms()), zone))}</span>
                </td>
                <td className="num">{awsLoginId ?? <span className="c3">{words.none}</span>}</td>
                <td className="figure num">{numberText(credentials)}</td>
                {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell is no control */}
                <td className="acts">
                  <Menu
                    label={words.actions(name)}
                    trigger={<IconButton icon="more" label={words.actions(name)} />}
                  >
                    <MenuItem
                      onAction={() =>
                        navigate(`/candidates?do=edit&edit=${encodeURIComponent(id)}`, { replace: true })
                      }
                    >
                      {words.edit}
                    </MenuItem>
                    <MenuItem isDisabled={id === chosenId} onAction={() => onChoose(id)}>
                      {words.choose}
                    </MenuItem>
                    <MenuItem isDisabled={candidates.length < 2} onAction={() => onMerge(candidate)}>
                      {words.merge}
                    </MenuItem>
                    <MenuLine />
                    <MenuItem onAction={() => onRemove(candidate)}>{words.remove}</MenuItem>
                  </Menu>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
