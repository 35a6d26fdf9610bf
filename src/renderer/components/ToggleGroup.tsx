import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import './toggleGroup.css'

interface Props<T extends string> {
  readonly label: string
  readonly value: T
  readonly onChange: (value: T) => void
  readonly options: readonly { readonly value: T; readonly label: string }[]
}

/** One of two to four, side by side: Weeks, Months, Years. */
export function ToggleGroup<T extends string>({ label, value, onChange, options }: Props<T>): ReactNode {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className="seg"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        for (const key of keys) onChange(key as T)
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className="seg-btn">
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
