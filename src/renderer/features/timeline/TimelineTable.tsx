import { useRef, type ReactNode } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { TimelineRow } from '@shared/contract/views/timeline'
import type { PlainDate } from '@shared/domain/plainDate'
import { DateText } from '../../components/DateText'
import { Distance } from '../../components/Distance'
import { StateWord } from '../../components/StateWord'
import { dateVerb } from '../../text/common'
import { dateText } from '../../text/dates'
import { outcomeWord, timelineText } from '../../text/timeline'
import { toneOf } from './RowLabel'
import type { TimelineItem } from './timelineItems'
import { useEffect } from 'react'

interface Props {
  readonly items: readonly TimelineItem[]
  readonly total: number
  readonly everyone: boolean
  /** Every line, as a printout wants it. */
  readonly all: boolean
  readonly missing: number
  readonly more: () => void
}

const DRAW_ALL = 70
const words = timelineText.column
const COLUMNS = ['credential', 'state', 'from', 'to', 'window', 'next', 'attempts', 'bookings'] as const

/** The same rows in plain words and dates, a column for each. */
export function TimelineTable({ items, total, everyone, all, missing, more }: Props): ReactNode {
  const ref = useRef<HTMLDivElement>(null)
  const enabled = !all && items.length > DRAW_ALL
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
    <div className="tl-plain" ref={ref} tabIndex={0} role="group" aria-label={timelineText.caption}>
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
          {before > 0 && (
            <tr aria-hidden="true" className="tl-gap">
              <td colSpan={COLUMNS.length} style={{ blockSize: before }} />
            </tr>
          )}
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
                <PlainCells row={item.row} everyone={everyone} />
              </tr>
            )
          })}
          {after > 0 && (
            <tr aria-hidden="true" className="tl-gap">
              <td colSpan={COLUMNS.length} style={{ blockSize: after }} />
            </tr>
          )}
        </tbody>
      </table>
      {missing > 0 && <p className="c2 cap">{timelineText.reading(total - missing, total)}</p>}
    </div>
  )
}

const date = (on: PlainDate | null | undefined): ReactNode =>
  on ? <DateText date={on} /> : timelineText.none

function PlainCells({ row, everyone }: { readonly row: TimelineRow; readonly everyone: boolean }): ReactNode {
  const current = row.periods.at(-1)
  const aside = everyone ? row.candidateName : row.code
  return (
    <>
      <th scope="row">
        <a href={`#/credentials/${row.credentialId}`}>{row.name}</a>
        {aside && <span className="tl-plain-entry c3 cap">{aside}</span>}
      </th>
      <td>
        <StateWord state={row.state} />
      </td>
      <td>{date(current?.from)}</td>
      <td>
        {current?.to === null && !current.revokedOn
          ? current.endKnown
            ? timelineText.noExpiry
            : timelineText.endUnknown
          : date(current?.revokedOn ?? current?.to)}
      </td>
      <td>
        {row.renewsAnyDay && current ? (
          timelineText.anyDay
        ) : row.window ? (
          <>
            <span className="tl-plain-entry">{dateText(row.window.opensOn)}</span>
            {row.window.closesOn && (
              <span className="tl-plain-entry">{timelineText.to(dateText(row.window.closesOn))}</span>
            )}
          </>
        ) : (
          timelineText.none
        )}
      </td>
      <td>
        {row.next ? (
          <>
            <span className="tl-plain-entry">
              {dateVerb[row.next.verb]} <DateText date={row.next.on} />
            </span>
            <span className="tl-plain-entry c2">
              <Distance to={row.next.on} tone={toneOf(row.state)} />
            </span>
          </>
        ) : (
          timelineText.none
        )}
      </td>
      <td>
        {row.attempts.length === 0
          ? timelineText.none
          : row.attempts.map(({ id, on, outcome }) => (
              <span key={id} className="tl-plain-entry">
                {outcomeWord[outcome]} {dateText(on)}
              </span>
            ))}
      </td>
      <td>
        {row.appointments.length === 0
          ? timelineText.none
          : row.appointments.map(({ id, on }) => (
              <span key={id} className="tl-plain-entry">
                <DateText date={on} />
              </span>
            ))}
      </td>
    </>
  )
}
