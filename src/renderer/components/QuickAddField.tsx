import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { addText } from '../text/add'
import { Icon } from './Icon'
import type { QuickAddState } from './quickAddState'
import './quickAdd.css'

interface Props {
  readonly quick: QuickAddState
  /** The id of what the reading below is shown in. */
  readonly listId: string
  readonly placeholder: string
  readonly className: string
  /** Takes the focus when it appears: it is shown to be typed in. */
  readonly takesFocus?: boolean
  readonly onEscape?: () => void
  readonly children?: ReactNode
}

/** The one line that quick add reads. Enter adds, Shift Enter only plans, the arrows choose another match. */
export function QuickAddField({
  quick,
  listId,
  placeholder,
  className,
  takesFocus = false,
  onEscape,
  children,
}: Props): ReactNode {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [takesFocus])
  const onKey = (event: KeyboardEvent): void => {
    const count = quick.matches.length
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      if (quick.chosen) quick.add(event.shiftKey)
      else if (quick.name.trim() !== '' && quick.noDay === null) quick.addOwn()
    } else if (event.key === 'Escape' && onEscape && quick.text !== '') {
      event.preventDefault()
      onEscape()
    } else if (count > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      quick.choose((quick.index + (event.key === 'ArrowDown' ? 1 : count - 1)) % count)
    }
  }
  return (
    <div className={className}>
      <Icon name="plus" size={className === 'sheet-field' ? 20 : 16} />
      <input
        ref={field}
        role="combobox"
        aria-expanded={quick.matches.length > 0}
        aria-controls={listId}
        aria-activedescendant={quick.chosen ? `${listId}-${quick.index}` : undefined}
        aria-autocomplete="list"
        aria-label={addText.field}
        placeholder={placeholder}
        spellCheck={false}
        autoComplete="off"
        value={quick.text}
        onChange={(event) => quick.setText(event.target.value)}
        onKeyDown={onKey}
      />
      {children}
    </div>
  )
}
