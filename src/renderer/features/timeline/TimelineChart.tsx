import { useMemo, type ReactNode, type RefObject } from 'react'
import { axisWords } from '../../components/chart/axisWords'
import { gridLines } from '../../components/chart/axisShapes'
import type { ChartView } from '../../components/chart/chartView'
import { todayLine } from '../../components/chart/rowShapes'
import { pathOf } from '../../components/chart/shape'
import { Shapes } from '../../components/chart/Shapes'
import { timelineText } from '../../text/timeline'
import { ChartRowView } from './ChartRowView'
import { DetailPanel } from './DetailPanel'
import { TableGap } from './TableGap'
import { TimelineAxis } from './TimelineAxis'
import type { TimelineItem } from './timelineItems'
import { RING, type TimelineLayout } from './timelineLayout'
import type { RowWindow } from './useRowWindow'
import type { useRowDetail } from './useRowDetail'

interface Props {
  readonly items: readonly TimelineItem[]
  readonly offsets: readonly number[]
  /** Rows in all, read or not. */
  readonly total: number
  readonly window: RowWindow
  readonly view: ChartView
  readonly layout: TimelineLayout
  readonly today: number
  readonly rtl: boolean
  readonly activeId: string | null
  /** Whose it is stands beside each name, in place of the code. */
  readonly mixed: boolean
  readonly detail: ReturnType<typeof useRowDetail>
  readonly scroll: RefObject<HTMLElement | null>
}

/** The chart as a table: a row for each credential, of which only those in view are drawn. */
export function TimelineChart(props: Props): ReactNode {
  const { items, offsets, total, window, view, layout, today, rtl, activeId, mixed, detail, scroll } = props
  const stacked = layout.kind === 'stacked'
  const grid = useMemo(() => {
    const xs = gridLines(view, axisWords.firstWeekday).map((x) => (rtl ? view.width - x : x))
    return (height: number): string =>
      pathOf({ is: 'line', paint: 'l-yr', parts: xs.map((x) => [x, 0, x, height]) })
  }, [view, rtl])
  const rowGrid = grid(layout.lane.height)
  const position = items.findIndex((item) => item.kind === 'row' && item.index === detail.shown)
  const label = { inlineSize: layout.label + RING }
  return (
    <>
      <table
        className={`tl tl-${layout.kind}${layout.compact ? ' compact' : ''}`}
        style={{ inlineSize: layout.label + layout.chart + 2 * RING }}
        aria-rowcount={items.length + 1 + total - items.filter(({ kind }) => kind === 'row').length}
        aria-describedby="timeline-keys"
      >
        <caption className="vh">{timelineText.caption}</caption>
        {!stacked && (
          <colgroup>
            <col style={label} />
            <col />
          </colgroup>
        )}
        <TimelineAxis view={view} today={today} height={layout.axis} stacked={stacked} rtl={rtl} />
        <tbody>
          <TableGap height={window.before} columns={2} />
          {items.slice(window.from, window.to).map((item, at) => {
            const line = window.from + at + 2
            if (item.kind === 'group')
              return (
                <tr key={item.key} className="gh" aria-rowindex={line}>
                  <th scope="col" className="lab">
                    <span>{item.name}</span>
                  </th>
                  <td data-chart>
                    {!stacked && (
                      <svg className="chart" width={layout.chart} height={layout.group} aria-hidden="true">
                        <path className="l-yr" d={grid(layout.group)} />
                        <Shapes
                          shapes={todayLine(view, today, 0, layout.group)}
                          width={layout.chart}
                          rtl={rtl}
                        />
                      </svg>
                    )}
                  </td>
                </tr>
              )
            return (
              <ChartRowView
                key={item.key}
                row={item.row}
                index={item.index}
                line={line}
                view={view}
                layout={layout}
                today={today}
                rtl={rtl}
                grid={rowGrid}
                active={activeId === null ? item.index === 0 : activeId === item.row.credentialId}
                hovered={detail.pointed === item.index}
                aside={
                  layout.kind === 'wide' && !layout.compact
                    ? mixed
                      ? item.row.candidateName
                      : item.row.code
                    : null
                }
              />
            )
          })}
          <TableGap height={window.after} columns={2} />
        </tbody>
      </table>
      {position >= 0 && (
        <DetailPanel
          items={items}
          offsets={offsets}
          position={position}
          view={view}
          layout={layout}
          today={today}
          rtl={rtl}
          scroll={scroll}
          onEnter={detail.hold}
          onLeave={() => detail.point(null)}
        />
      )}
    </>
  )
}
