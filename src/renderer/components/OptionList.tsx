import type { ReactNode, RefObject } from 'react'

interface ListProps {
  readonly id: string
  /** What readers hear. */
  readonly label: string
  readonly hidden?: boolean
  readonly listRef?: RefObject<HTMLDivElement | null>
  readonly children: ReactNode
}

/** What a field above it offers; the focus and the keys stay in that field (no native list can be styled so). */
export function OptionList({ id, label, hidden = false, listRef, children }: ListProps): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className="options" role="listbox" id={id} aria-label={label} hidden={hidden} ref={listRef}>
      {children}
    </div>
  )
}

interface ItemProps {
  /** The id the field points at while this one is active. */
  readonly id: string
  readonly isActive: boolean
  readonly onChoose: () => void
  readonly onPoint?: () => void
  readonly children: ReactNode
}

/** One thing that can be chosen. */
export function OptionItem({ id, isActive, onChoose, onPoint, children }: ItemProps): ReactNode {
  return (
    // oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className="option"
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      {children}
    </div>
  )
}
