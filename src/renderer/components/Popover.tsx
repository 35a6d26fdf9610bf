import type { ReactNode, RefObject } from 'react'
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

interface HoverProps {
  readonly anchor: RefObject<Element | null>
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Detail beside what is pointed at or focused; it takes no focus. */
export function HoverDetail({ anchor, isOpen, onClose, children }: HoverProps): ReactNode {
  return (
    <AriaPopover
      className="pop pop-hover"
      triggerRef={anchor}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isNonModal
      placement="bottom"
    >
      {children}
    </AriaPopover>
  )
}
