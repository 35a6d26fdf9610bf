import { useMemo, useRef, type ReactNode } from 'react'
import type { PlainDate } from '@shared/domain/plainDate'
import { axisWords } from './axisWords'
import { barShapes } from './barShapes'
import type { ChartRow } from './chartRow'
import { clamped, xOf } from './chartView'
import { dayOf } from './dayNumber'
import { miniAxisShapes } from './miniAxisShapes'
import type { Shape } from './shape'
import { Shapes } from './Shapes'
import { useChartBox, type ChartBox } from './useChartBox'

interface Props {
  /** The first day held, and the last; null: never ends. */
  readonly from: PlainDate
  readonly to: PlainDate | null
  /** From when a renewal counts, where that is not any day. */
  readonly opensOn?: PlainDate | null
  readonly today: PlainDate
}

const HEIGHT = 34
const LANE = { height: 22, barY: 2, barH: 10, markY: 0, markR: 3, noteY: 0 }
const AXIS = 17

/** A bar that shows what a date would mean, under the words that say it; hidden from readers, who have the words. */
export function MiniBar({ from, to, opensOn = null, today }: Props): ReactNode {
  const ref = useRef<SVGSVGElement>(null)
  const box = useChartBox(ref)
  const shapes = useMemo(
    () => (box ? draw(from, to, opensOn, today, box) : []),
    [from, to, opensOn, today, box],
  )
  return (
    <svg ref={ref} className="mini-bar" height={HEIGHT} aria-hidden="true">
      <Shapes shapes={shapes} width={box?.width ?? 0} rtl={box?.rtl ?? false} />
    </svg>
  )
}

function draw(
  from: PlainDate,
  to: PlainDate | null,
  opensOn: PlainDate | null,
  today: PlainDate,
  box: ChartBox,
): Shape[] {
  const day = dayOf(today)
  const first = dayOf(from)
  const last = to === null ? null : dayOf(to)
  const lapsed = last !== null && last < day
  const row: ChartRow = {
    state: lapsed ? 'lapsed' : 'held',
    periods: [{ from: first, to: last, endKnown: true }],
    window: opensOn === null ? null : { opensOn: dayOf(opensOn), closesOn: last },
    graceUntil: null,
    waits: [],
    attempts: [],
    appointments: [],
  }
  const begin = Math.min(first, day)
  const end = Math.max(last ?? day + 1000, day)
  const air = (end - begin) * 0.08
  const view = clamped({ start: begin - air, perDay: box.width / (end - begin + 2 * air), width: box.width })
  const x = Math.round(xOf(view, day + 0.5)) + 0.5
  return [
    ...miniAxisShapes(view, axisWords, AXIS),
    ...barShapes(row, view, LANE, day),
    { is: 'line', paint: 'l-today', parts: [[x, 0, x, 22]] },
  ]
}
