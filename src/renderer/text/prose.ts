import { parsePlainDate } from '@shared/domain/plainDate'
import { dateText } from './dates'

/** A sentence of the core as people write dates: `2027-01-11` in it becomes `11 Jan 2027`, never broken over two lines. */
export function prose(text: string): string {
  return text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (found) => {
    const date = parsePlainDate(found)
    return date ? dateText(date).replaceAll(' ', '\u00a0') : found
  })
}
