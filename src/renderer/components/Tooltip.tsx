import type { ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import './popover.css'

/** A few words about a control, on hover and focus. `children` is the control; it has a name of its own. */
export function Tooltip({
  text,
  children,
}: {
  readonly text: string
  readonly children: ReactNode
}): ReactNode {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip className="tip" offset={4}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
