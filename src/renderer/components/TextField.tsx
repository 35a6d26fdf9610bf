import type { ReactNode } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField, type TextFieldProps } from 'react-aria-components/TextField'
import { FieldLabel, FieldNotes, type FieldWords } from './FieldParts'

interface Props extends FieldWords, Omit<TextFieldProps, 'className' | 'style' | 'children'> {
  readonly placeholder?: string
  /** Several lines. */
  readonly lines?: number
}

/** One line of text, or several. */
export function TextField({ label, help, error, optional, placeholder, lines, ...props }: Props): ReactNode {
  return (
    <AriaTextField {...props} className="fld" isInvalid={error !== undefined} validationBehavior="aria">
      <FieldLabel label={label} optional={optional ?? false} />
      {lines ? (
        <TextArea className="input" rows={lines} {...(placeholder ? { placeholder } : {})} />
      ) : (
        <Input className="input" {...(placeholder ? { placeholder } : {})} />
      )}
      <FieldNotes help={help} error={error} />
    </AriaTextField>
  )
}
