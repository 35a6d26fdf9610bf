import type { ReactNode } from 'react'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover as AriaPopover } from 'react-aria-components/Popover'
import './popover.css'

interface Props {
  readonly trigger: ReactNode
  readonly label: string
  readonly children: ReactNode
}

/** A small panel behind a button, for a few controls. */
export function Popover({ trigger, label, children }: Props): ReactNode {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className="pop">
        <Dialog aria-label={label} className="pop-in">
          {children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  )
}
