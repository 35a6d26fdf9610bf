import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { NumberField as AriaNumberField, type NumberFieldProps } from 'react-aria-components/NumberField'
import { FieldLabel, FieldNotes, type FieldWords } from './FieldParts'

interface Props
  extends FieldWords, Omit<NumberFieldProps, 'className' | 'style' | 'children' | 'value' | 'onChange'> {
  /** null: empty. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  /** Buttons for one more and one less. */
  readonly steps?: boolean
}

/** A number, written as people of the region write it. */
export function NumberField({
  label,
  help,
  error,
  optional,
  value,
  onChange,
  steps,
  ...props
}: Props): ReactNode {
  return (
    <AriaNumberField
      {...props}
      className="fld"
      value={value ?? NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} optional={optional ?? false} />
      <Group className="fld-group">
        <Input className="input num" />
        {steps && (
          <>
            <Button slot="decrement" className="step">
              −
            </Button>
            <Button slot="increment" className="step">
              +
            </Button>
          </>
        )}
      </Group>
      <FieldNotes help={help} error={error} />
    </AriaNumberField>
  )
}
