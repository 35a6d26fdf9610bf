import type { ReactNode } from 'react'
import { IconButton } from '../../components/Button'
import { Menu } from '../../components/Menu'
import { credentialsText } from '../../text/credentials'

/** The acts of one line, behind three dots at its end. */
export function RowMenu({ of, children }: { readonly of: string; readonly children: ReactNode }): ReactNode {
  const label = credentialsText.actionsOf(of)
  return (
    <Menu label={label} trigger={<IconButton icon="more" label={label} />}>
      {children}
    </Menu>
  )
}
