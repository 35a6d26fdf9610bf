import type { ReactNode } from 'react'
import { MenuItem } from '../../components/Menu'
import { navigate } from '../../stores/location'
import { credentialsText as words } from '../../text/credentials'
import { formPath } from './formPath'
import { RowMenu } from './RowMenu'

interface Props {
  readonly heads: readonly string[]
  /** Rows, each ending in RowActs. */
  readonly children: ReactNode
  /** Its name for readers, where no heading stands over it. */
  readonly caption?: string
  readonly className?: string
}

/** What happened to a credential, a line each, with the acts of a line at its end. */
export function HistoryTable({ heads, children, caption, className = '' }: Props): ReactNode {
  return (
    <table className={`hist-t ${className}`}>
      {caption && <caption className="vh">{caption}</caption>}
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          <th scope="col">
            <span className="vh">{words.actionsColumn}</span>
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

interface ActsProps {
  /** What the line is, for readers: "attempt of 12 Nov 2026". */
  readonly of: string
  readonly credentialId: string
  /** The form that changes it, and which one it changes. */
  readonly form: 'attempt' | 'award' | 'credit'
  readonly id: string
  readonly onRemove: () => void
}

/** The last cell of a line: change it, or remove it. */
export function RowActs({ of, credentialId, form, id, onRemove }: ActsProps): ReactNode {
  return (
    <td className="row-acts">
      <RowMenu of={of}>
        <MenuItem onAction={() => navigate(formPath(credentialId, form, id), { replace: true })}>
          {words.actions.edit}
        </MenuItem>
        <MenuItem onAction={onRemove}>{words.actions.remove}</MenuItem>
      </RowMenu>
    </td>
  )
}
