import { memo, type ReactNode } from 'react'
import { Shapes } from '../../components/chart/Shapes'
import { timelineText } from '../../text/timeline'
import { heldEntries, rareEntries, satEntries, type LegendEntry } from './legendEntries'

interface Props {
  readonly rtl: boolean
  readonly noShow: boolean
  readonly cancelled: boolean
}

/** What each paint and mark means: always there, under the chart. */
export const TimelineLegend = memo(function TimelineLegend({ rtl, noShow, cancelled }: Props): ReactNode {
  const sat = [
    ...satEntries,
    ...(noShow ? [rareEntries['no-show']] : []),
    ...(cancelled ? [rareEntries.cancelled] : []),
  ]
  return (
    <div className="legends">
      <LegendList label={timelineText.legendHeld} entries={heldEntries} rtl={rtl} />
      <LegendList label={timelineText.legendSat} entries={sat} rtl={rtl} />
    </div>
  )
})

function LegendList({
  label,
  entries,
  rtl,
}: {
  readonly label: string
  readonly entries: readonly LegendEntry[]
  readonly rtl: boolean
}): ReactNode {
  return (
    <ul className="legend" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.text}>
          <svg
            className="legend-sample"
            width={entry.width}
            height={14}
            viewBox={`0 0 ${entry.width} 14`}
            aria-hidden="true"
          >
            <Shapes shapes={entry.shapes} width={entry.width} rtl={rtl} />
          </svg>
          {entry.text}
        </li>
      ))}
    </ul>
  )
}
