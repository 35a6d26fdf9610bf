import type { ReactNode } from 'react'
import type { Instant } from '@shared/domain/instant'
import type { PlainDate } from '@shared/domain/plainDate'
import { distanceShort, distanceText, isClose, momentDistanceText } from '../text/dates'
import { useEachMinute, useNow } from './NowContext'

interface Props {
  readonly to: PlainDate
  /** The moment, where it is known: under 48 hours the distance is told in hours, live. */
  readonly at?: Instant | null
  /** A word before it, as in "closes in 92 days". */
  readonly verb?: string
  /** In little room: `92 d`. */
  readonly short?: boolean
  /** Colour by state, only for nearing, lapsed and window. */
  readonly tone?: 'nearing' | 'lapsed' | 'window' | undefined
}

/** How far a date is, live. Never shown without its date near it. */
export function Distance({ to, at = null, verb, short = false, tone }: Props): ReactNode {
  const now = useNow()
  const close = at !== null && isClose(now.ms(), at)
  useEachMinute(close)
  const text = short
    ? distanceShort(now.today, to)
    : close
      ? momentDistanceText(now.ms(), now.today, at, to)
      : distanceText(now.today, to)
  return <span className={tone ? `dist st-${tone}` : 'dist'}>{verb ? `${verb} ${text}` : text}</span>
}
