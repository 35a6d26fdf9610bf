import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox, type CheckboxProps } from 'react-aria-components/Checkbox'
import { Icon } from './Icon'
import './field.css'

interface Props extends Omit<CheckboxProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode
}

/** Yes or no, with its words beside it. */
export function Checkbox({ children, ...props }: Props): ReactNode {
  return (
    <AriaCheckbox {...props} className="tickbox">
      <span className="mark" aria-hidden="true">
        <Icon name="tick" size={12} />
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  )
}
