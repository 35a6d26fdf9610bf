import type { ReactNode } from 'react'
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuTrigger,
  Separator,
} from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Icon } from './Icon'
import './menu.css'

interface Props {
  /** The button that opens it. */
  readonly trigger: ReactNode
  /** What readers hear. */
  readonly label: string
  /** MenuItem, MenuLine. */
  readonly children: ReactNode
}

/** Acts behind a button. */
export function Menu({ trigger, label, children }: Props): ReactNode {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="pop-menu">
        <AriaMenu aria-label={label} className="menu">
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

interface ItemProps {
  readonly children: string
  readonly onAction: () => void
  readonly note?: string
  /** Ticked or not, in a menu that chooses; left out in one that acts. */
  readonly ticked?: boolean
  readonly isDisabled?: boolean
}

/** One act of a menu. */
export function MenuItem({ children, onAction, note, ticked, isDisabled = false }: ItemProps): ReactNode {
  return (
    <AriaMenuItem className="menu-item" textValue={children} onAction={onAction} isDisabled={isDisabled}>
      {ticked !== undefined && <span className="menu-tick">{ticked && <Icon name="tick" size={12} />}</span>}
      <span>{children}</span>
      {ticked && <span className="vh">, chosen</span>}
      {note && <span className="menu-note">{note}</span>}
    </AriaMenuItem>
  )
}

/** A line between groups of acts. */
export function MenuLine(): ReactNode {
  return <Separator className="menu-line" />
}
