import type { ReactNode } from 'react'
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup'
import { FieldLabel, FieldNotes, type FieldWords } from './FieldParts'

interface Props<T extends string> extends FieldWords {
  readonly value: T | null
  readonly onChange: (value: T) => void
  readonly options: readonly { readonly value: T; readonly label: string; readonly note?: string }[]
  /** Side by side instead of one below the other. */
  readonly row?: boolean
}

/** One of a few, all of them in sight. */
export function RadioGroup<T extends string>({
  label,
  help,
  error,
  optional,
  value,
  onChange,
  options,
  row,
}: Props<T>): ReactNode {
  return (
    <AriaRadioGroup
      className="fld"
      value={value}
      onChange={(next) => onChange(next as T)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} optional={optional ?? false} />
      <div className={row ? 'radios radios-row' : 'radios'}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="tickbox">
            <span className="mark round" aria-hidden="true" />
            <span>
              {option.label}
              {option.note && <span className="c2"> {option.note}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldNotes help={help} error={error} />
    </AriaRadioGroup>
  )
}
