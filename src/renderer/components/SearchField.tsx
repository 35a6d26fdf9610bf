import type { ReactNode, Ref } from 'react'
import { Input } from 'react-aria-components/Input'
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField'
import { Icon } from './Icon'
import './field.css'

interface Props {
  /** What readers hear. */
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly inputRef?: Ref<HTMLInputElement>
  /** Marks the field that the key `/` goes to; one on a screen. */
  readonly main?: boolean
}

/** A field that narrows what is below it as one types; Escape empties it. */
export function SearchField({
  label,
  placeholder,
  value,
  onChange,
  inputRef,
  main = false,
}: Props): ReactNode {
  return (
    <AriaSearchField aria-label={label} value={value} onChange={onChange} className="fld-group search-fld">
      <Icon name="search" />
      <Input
        className="input"
        placeholder={placeholder}
        {...(inputRef ? { ref: inputRef } : {})}
        {...(main ? { 'data-main-search': '' } : {})}
      />
    </AriaSearchField>
  )
}
