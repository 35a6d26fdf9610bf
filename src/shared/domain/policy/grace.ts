import { addDuration } from '../duration'
import { daysInMonth, type PlainDate, plainDate } from '../plainDate'
import type { Rules } from './schema'

/** The last day on which what expired on `to` may still be renewed; null without a grace (domain.md, "closes"). */
export function graceEnd({ grace }: Rules, to: PlainDate): PlainDate | null {
  if (!grace) return null
  const { length } = grace
  if (!('untilMonth' in length)) return addDuration(to, length)
  const year = Number(to.slice(0, 4))
  const dayIn = (of: number): PlainDate => {
    const day = Math.min(length.untilDay, daysInMonth(of, length.untilMonth))
    return plainDate(`${of}-${String(length.untilMonth).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
  }
  return dayIn(year) > to ? dayIn(year) : dayIn(year + 1)
}
