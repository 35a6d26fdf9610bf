import type { ReactNode } from 'react'
import { Select } from '../../components/Select'
import { TextField } from '../../components/TextField'
import { formsText } from '../../text/forms'

interface Props {
  readonly exams: readonly string[]
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: string | undefined
}

/** Which exam: one of the known ones, or its code as text where none is known. */
export function ExamField({ exams, value, onChange, error }: Props): ReactNode {
  if (exams.length === 0) {
    return (
      <TextField label={formsText.attempt.exam} value={value} onChange={onChange} error={error} optional />
    )
  }
  const codes = value && !exams.includes(value) ? [...exams, value] : exams
  return (
    <Select
      label={formsText.attempt.exam}
      value={value}
      onChange={onChange}
      error={error}
      options={codes.map((code) => ({ value: code, label: code }))}
    />
  )
}
