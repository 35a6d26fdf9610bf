import type { ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { common } from '../text/common'
import './field.css'

/** What every field of a form may say about itself. */
export interface FieldWords {
  readonly label: string
  /** One line of help below. */
  readonly help?: string | undefined
  /** What is wrong, in words; shown below and read out. */
  readonly error?: string | undefined
  /** Says "optional" beside the label. */
  readonly optional?: boolean
}

/** The label above a field. */
export function FieldLabel({ label, optional }: Pick<FieldWords, 'label' | 'optional'>): ReactNode {
  return (
    <Label className="fld-label">
      {label}
      {optional && <span className="c3">{common.optional}</span>}
    </Label>
  )
}

/** Help and error below a field. */
export function FieldNotes({ help, error }: Pick<FieldWords, 'help' | 'error'>): ReactNode {
  return (
    <>
      {help && (
        <Text slot="description" className="fld-help">
          {help}
        </Text>
      )}
      <FieldError className="fld-error">{error}</FieldError>
    </>
  )
}
