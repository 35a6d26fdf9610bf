import { memo, useMemo, type ReactNode } from 'react'
import type { TimelineRow } from '@shared/contract/views/timeline'
import { chartRow } from '../../components/chart/chartRow'
import type { ChartView } from '../../components/chart/chartView'
import { rowShapes } from '../../components/chart/rowShapes'
import { Shapes } from '../../components/chart/Shapes'
import { useNow } from '../../components/NowContext'
import { dateText } from '../../text/dates'
import { rowInWords } from '../../text/timeline'
import { RowLabel } from './RowLabel'
import type { TimelineLayout } from './timelineLayout'

interface Props {
  readonly row: TimelineRow
  readonly index: number
  /** Its line in the table, counted from 1 with head and headings. */
  readonly line: number
  readonly view: ChartView
  readonly layout: TimelineLayout
  readonly today: number
  readonly rtl: boolean
  /** The lines through all rows, as the `d` of a path. */
  readonly grid: string
  /** How much higher than others it is, because its name takes two lines. */
  readonly extra: number
  readonly active: boolean
  readonly hovered: boolean
  readonly aside: string | null
}

/** One credential: its label, its chart, and the whole row in words for readers. */
export const ChartRowView = memo(function ChartRowView({
  row,
  index,
  line,
  view,
  layout,
  today,
  rtl,
  grid,
  extra,
  active,
  hovered,
  aside,
}: Props): ReactNode {
  const now = useNow()
  const { chart } = layout
  const lane = useMemo(
    () => (extra > 0 ? { ...layout.lane, height: layout.lane.height + extra } : layout.lane),
    [layout.lane, extra],
  )
  const shapes = useMemo(
    () => rowShapes(chartRow(row), view, lane, today, dateText),
    [row, view, lane, today],
  )
  const words = useMemo(() => rowInWords(row, now.today), [row, now.today])
  return (
    <tr
      className={`row${hovered ? ' is-hover' : ''}${extra > 0 ? ' is-long' : ''}`}
      data-row={index}
      aria-rowindex={line}
    >
      <th scope="row" className="lab">
        <RowLabel row={row} compact={layout.compact} aside={aside} active={active} index={index} />
      </th>
      <td data-chart>
        <svg className="chart" width={chart} height={lane.height} aria-hidden="true">
          <path className="l-yr" d={grid} />
          <Shapes shapes={shapes} width={chart} rtl={rtl} />
        </svg>
        <span className="vh">{words}</span>
      </td>
    </tr>
  )
})
