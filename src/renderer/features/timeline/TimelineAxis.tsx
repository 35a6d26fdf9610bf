import { memo, useMemo, type ReactNode } from 'react'
import { axisShapes } from '../../components/chart/axisShapes'
import { axisWords } from '../../components/chart/axisWords'
import type { ChartView } from '../../components/chart/chartView'
import { Shapes } from '../../components/chart/Shapes'
import { timelineText } from '../../text/timeline'

interface Props {
  readonly view: ChartView
  readonly today: number
  readonly height: number
  readonly stacked: boolean
  readonly rtl: boolean
}

/** The head of the chart: the axis of time, which stays while the rows scroll under it. */
export const TimelineAxis = memo(function TimelineAxis({
  view,
  today,
  height,
  stacked,
  rtl,
}: Props): ReactNode {
  const shapes = useMemo(() => axisShapes(view, today, axisWords, height), [view, today, height])
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={stacked ? 'vh' : 'lab'}>
          <span className="vh">{timelineText.label}</span>
        </th>
        <th scope="col" data-chart>
          <span className="vh">{timelineText.validity}</span>
          <svg className="chart" width={view.width} height={height} aria-hidden="true">
            <Shapes shapes={shapes} width={view.width} rtl={rtl} />
          </svg>
        </th>
      </tr>
    </thead>
  )
})
