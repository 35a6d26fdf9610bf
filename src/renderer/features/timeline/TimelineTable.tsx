import { useEffect, useRef, type ReactNode } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { timelineText } from '../../text/timeline'
import { PlainCells } from './PlainCells'
import { TableGap } from './TableGap'
import type { TimelineItem } from './timelineItems'

interface Props {
  readonly items: readonly TimelineItem[]
  readonly total: number
  readonly mixed: boolean
  /** Every line, as a printout wants it. */
  readonly all: boolean
  readonly missing: number
  readonly more: () => void
}

const DRAW_ALL = 70
const words = timelineText.column
const COLUMNS = ['credential', 'state', 'from', 'to', 'window', 'next', 'attempts', 'bookings'] as const

/** The same rows in plain words and dates, a column for each. */
export function TimelineTable({ items, total, mixed, all, missing, more }: Props): ReactNode {
  const ref = useRef<HTMLDivElement>(null)
  const enabled = !all && items.length > DRAW_ALL
  // oxlint-disable-next-line react/incompatible-library -- what it answers is read in this render only
  const virtualizer = useVirtualizer({
    count: items.length,
    enabled,
    getScrollElement: () => ref.current,
    estimateSize: (index) => (items[index]?.kind === 'group' ? 37 : 31),
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 10,
  })
  const drawn = enabled
    ? virtualizer.getVirtualItems()
    : items.map((_, index) => ({ index, start: 0, end: 0 }))
  const last = drawn.at(-1)?.index ?? 0
  useEffect(() => {
    if (missing > 0 && last > items.length - 40) more()
  }, [missing, last, items.length, more])
  const before = enabled ? (drawn[0]?.start ?? 0) : 0
  const after = enabled ? virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0) : 0
  return (
    <div className="tl-plain" ref={ref}>
      <table className="hist-t" aria-rowcount={items.length + 1 + missing}>
        <caption className="vh">{timelineText.caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <TableGap height={before} columns={COLUMNS.length} />
          {drawn.map(({ index }) => {
            const item = items[index]
            if (!item) return null
            return item.kind === 'group' ? (
              <tr
                key={item.key}
                data-index={index}
                ref={enabled ? virtualizer.measureElement : null}
                aria-rowindex={index + 2}
              >
                <th scope="col" colSpan={COLUMNS.length} className="tl-plain-group">
                  {item.name}
                </th>
              </tr>
            ) : (
              <tr
                key={item.key}
                data-index={index}
                ref={enabled ? virtualizer.measureElement : null}
                aria-rowindex={index + 2}
              >
                <PlainCells row={item.row} mixed={mixed} />
              </tr>
            )
          })}
          <TableGap height={after} columns={COLUMNS.length} />
        </tbody>
      </table>
      {missing > 0 && <p className="c2 cap">{timelineText.reading(total - missing, total)}</p>}
    </div>
  )
}
