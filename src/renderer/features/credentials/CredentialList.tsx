import { useVirtualizer, defaultRangeExtractor } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { navigate } from '../../stores/location'
import { useKeys } from '../../components/useKeys'
import { CredentialLine } from './CredentialLine'
import { nextLine } from './nextLine'
import type { ListEntry } from './listEntries'

interface Props {
  readonly entries: readonly ListEntry[]
  readonly currentId: string | null
  readonly withCandidate: boolean
  /** Whether the arrows open what they come to; not where the list fills the screen. */
  readonly follows: () => boolean
  /** Called when the end comes into sight. */
  readonly onEnd: () => void
  /** Below the last line. */
  readonly children: ReactNode
}

const HEADING = 32
const LINE = 46

/** The list of credentials under its headings: only what is in sight is drawn, arrows go from line to line. */
export function CredentialList({
  entries,
  currentId,
  withCandidate,
  follows,
  onEnd,
  children,
}: Props): ReactNode {
  const scroll = useRef<HTMLDivElement>(null)
  const [activeId, setActiveId] = useState<string | null>(null)
  const wanted = useRef<string | null>(null)
  const indexOf = useMemo(() => new Map(entries.map((entry, index) => [entry.key, index])), [entries])
  const active = activeIndex([activeId, currentId], indexOf, entries)

  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => (entries[index]?.kind === 'heading' ? HEADING : LINE + (withCandidate ? 16 : 0)),
    getItemKey: (index) => entries[index]?.key ?? index,
    overscan: 8,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      return active === undefined || shown.includes(active) ? shown : [...shown, active].sort((a, b) => a - b)
    },
  })
  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? -1

  useEffect(() => {
    if (last >= entries.length - 20 && entries.length > 0) onEnd()
  }, [last, entries.length, onEnd])

  const currentIndex = currentId === null ? undefined : indexOf.get(currentId)
  useEffect(() => {
    if (currentIndex !== undefined) virtual.scrollToIndex(currentIndex, { align: 'auto' })
    // Only when another credential is opened, not at every scroll.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [currentId])

  useEffect(() => {
    if (wanted.current === null) return
    const line = scroll.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(wanted.current)}"]`)
    if (line) {
      wanted.current = null
      line.focus({ preventScroll: true })
    }
  })

  useKeys(scroll, (event) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('.cred') || active === undefined)
      return
    const to = nextLine(entries, active, event.key)
    const entry = to === undefined ? undefined : entries[to]
    if (to === undefined || entry?.kind !== 'row') return
    event.preventDefault()
    wanted.current = entry.row.id
    setActiveId(entry.row.id)
    virtual.scrollToIndex(to, { align: 'auto' })
    if (follows()) navigate(`/credentials/${entry.row.id}`, { replace: true })
  })

  return (
    <div className="list-scroll" ref={scroll}>
      <div className="list-all" style={{ blockSize: virtual.getTotalSize() }}>
        {items.map((item) => {
          const entry = entries[item.index]
          if (!entry) return null
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className="list-at"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {entry.kind === 'heading' ? (
                <h2>{entry.text}</h2>
              ) : (
                <CredentialLine
                  row={entry.row}
                  isCurrent={entry.row.id === currentId}
                  inTabOrder={item.index === active}
                  withCandidate={withCandidate}
                  onFocus={() => setActiveId(entry.row.id)}
                />
              )}
            </div>
          )
        })}
      </div>
      {children}
    </div>
  )
}

/** The line that the Tab key comes to: where one was last, else the open one, else the first. */
function activeIndex(
  ids: readonly (string | null)[],
  indexOf: ReadonlyMap<string, number>,
  entries: readonly ListEntry[],
): number | undefined {
  for (const id of ids) {
    const index = id === null ? undefined : indexOf.get(id)
    if (index !== undefined) return index
  }
  const first = entries.findIndex(({ kind }) => kind === 'row')
  return first < 0 ? undefined : first
}
