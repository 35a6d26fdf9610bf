import { useMemo, useRef, type ReactNode } from 'react'
import type { TimelineRow } from '@shared/contract/views/timeline'
import type { PlainDate } from '@shared/domain/plainDate'
import { dateText } from '../../text/dates'
import { rowInWords, timelineText } from '../../text/timeline'
import { axisWords } from './axisWords'
import { SINGLE } from './chartLane'
import { chartRow } from './chartRow'
import { dayOf } from './dayNumber'
import { lineAxisShapes } from './lineAxisShapes'
import { moved, type Shape } from './shape'
import { Shapes } from './Shapes'
import { rowShapes } from './rowShapes'
import { singleView } from './singleView'
import { todayTab } from './axisShapes'
import { useChartBox, type ChartBox } from './useChartBox'

interface Props {
  readonly row: TimelineRow
  readonly today: PlainDate
}

const AXIS = 18
const HEIGHT = 76

/** The timeline of one credential, as wide as its place: a line of months, its bar and marks, today. */
export function CredentialChart({ row, today }: Props): ReactNode {
  const ref = useRef<SVGSVGElement>(null)
  const box = useChartBox(ref)
  const shapes = useMemo(() => (box ? draw(row, today, box) : []), [row, today, box])
  return (
    <svg
      ref={ref}
      className="credential-chart"
      height={HEIGHT}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing cannot be an img element
      role="img"
      aria-label={`${timelineText.chartOf(row.name)} ${rowInWords(row, today)}`}
    >
      <Shapes shapes={shapes} width={box?.width ?? 0} rtl={box?.rtl ?? false} />
    </svg>
  )
}

function draw(row: TimelineRow, today: PlainDate, box: ChartBox): Shape[] {
  const day = dayOf(today)
  const data = chartRow(row)
  const view = singleView(data, day, box.width)
  const shapes = rowShapes(data, view, SINGLE, day, dateText).map((shape) => moved(shape, 0, AXIS + 6))
  const tab = todayTab(view, day, axisWords)
  const atTab = tab && Math.min(box.width - tab.half, Math.max(tab.half, tab.x))
  return [
    ...lineAxisShapes(view, axisWords, AXIS),
    ...shapes.map((shape) => (shape.paint === 'l-today' && tab ? lineTo(tab.x) : shape)),
    ...(tab && atTab !== null
      ? ([
          {
            is: 'rect',
            paint: 'tab-today',
            x: atTab - tab.half,
            y: HEIGHT - 18,
            w: 2 * tab.half,
            h: 18,
            r: 2,
          },
          { is: 'text', paint: 't-tab', x: atTab, y: HEIGHT - 5, text: axisWords.today, anchor: 'middle' },
        ] satisfies Shape[])
      : []),
  ]
}

/** Today's line runs from the axis down to its tab. */
const lineTo = (x: number): Shape => ({ is: 'line', paint: 'l-today', parts: [[x, AXIS, x, HEIGHT - 18]] })
