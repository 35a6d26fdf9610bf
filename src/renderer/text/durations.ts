import type { Duration } from '@shared/domain/duration'
import { counted } from './locale'

/** A length as a rule states it: `9 months`, `24 hours`, `14 clear days`. */
export function durationText({ n, unit }: Duration): string {
  switch (unit) {
    case 'hours':
      return counted(n, 'hour', 'hours')
    case 'days':
      return counted(n, 'day', 'days')
    case 'clearDays':
      return counted(n, 'clear day', 'clear days')
    case 'months':
      return counted(n, 'month', 'months')
    case 'years':
      return counted(n, 'year', 'years')
  }
}
