import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { common } from '../text/common'
import { FieldLabel, FieldNotes, type FieldWords } from './FieldParts'
import { Icon } from './Icon'
import './menu.css'

interface Props<T extends string> extends FieldWords {
  readonly value: T | null
  readonly onChange: (value: T) => void
  readonly options: readonly { readonly value: T; readonly label: string; readonly note?: string }[]
  readonly placeholder?: string
  readonly isDisabled?: boolean
}

/** One of a few, from a list that opens. */
export function Select<T extends string>({
  label,
  help,
  error,
  optional,
  value,
  onChange,
  options,
  placeholder,
  isDisabled = false,
}: Props<T>): ReactNode {
  return (
    <AriaSelect
      className="fld"
      value={value}
      onChange={(next) => onChange(next as T)}
      placeholder={placeholder ?? common.choose}
      isInvalid={error !== undefined}
      isDisabled={isDisabled}
      validationBehavior="aria"
    >
      <FieldLabel label={label} optional={optional ?? false} />
      <Button className="select-btn">
        <SelectValue />
        <Icon name="down" />
      </Button>
      <FieldNotes help={help} error={error} />
      <Popover className="pop-menu">
        <ListBox className="menu" items={options.map((option) => ({ ...option, id: option.value }))}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="menu-item">
              <span className="menu-tick">
                <Icon name="tick" size={12} />
              </span>
              <span>{option.label}</span>
              {option.note && <span className="menu-note">{option.note}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
