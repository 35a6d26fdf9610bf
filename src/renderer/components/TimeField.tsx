import { parseTime } from '@internationalized/date'
import type { ReactNode } from 'react'
import { DateInput, DateSegment, TimeField as AriaTimeField } from 'react-aria-components/TimeField'
import { FieldLabel, FieldNotes, type FieldWords } from './FieldParts'

interface Props extends FieldWords {
  /** `HH:MM`; null: empty. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

/** A time of day, by the clock of the place named beside it. */
export function TimeField({ label, help, error, optional, value, onChange }: Props): ReactNode {
  return (
    <AriaTimeField
      className="fld"
      value={value ? parseTime(value) : null}
      onChange={(next) => onChange(next ? next.toString().slice(0, 5) : null)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} optional={optional ?? false} />
      <div className="fld-group">
        <DateInput className="segments">
          {(segment) => <DateSegment segment={segment} className="segment" />}
        </DateInput>
      </div>
      <FieldNotes help={help} error={error} />
    </AriaTimeField>
  )
}
