import type { ReactNode } from 'react'
import type { PlainDate } from '@shared/domain/plainDate'
import { dateText, type DateForm } from '../text/dates'

interface Props {
  readonly date: PlainDate
  readonly form?: DateForm
  readonly className?: string
}

/** A day in the person's own order, with its machine form for readers and copies. */
export function DateText({ date, form = 'full', className }: Props): ReactNode {
  return (
    <time dateTime={date} className={className}>
      {dateText(date, form)}
    </time>
  )
}
