import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button'
import { Icon, type IconName } from './Icon'
import './button.css'

interface Props extends Omit<ButtonProps, 'children' | 'className' | 'style'> {
  /** One primary button on a screen at most. `link`: an act inside a sentence. */
  readonly variant?: 'primary' | 'normal' | 'quiet' | 'link'
  readonly icon?: IconName
  readonly children: ReactNode
}

/** A button with a word. It acts on press, by mouse, touch, keyboard or voice. */
export function Button({ variant = 'normal', icon, children, ...props }: Props): ReactNode {
  return (
    <AriaButton {...props} className={variant === 'link' ? 'link' : `btn btn-${variant}`}>
      {icon && <Icon name={icon} />}
      {children}
    </AriaButton>
  )
}

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  readonly icon: IconName
  /** What it does; readers hear it, and it shows on hover. */
  readonly label: string
}

/** A button that is only a drawing; for the few places with no room for a word. */
export function IconButton({ icon, label, ...props }: IconButtonProps): ReactNode {
  return (
    <AriaButton {...props} aria-label={label} className="icon-btn">
      <Icon name={icon} />
    </AriaButton>
  )
}
