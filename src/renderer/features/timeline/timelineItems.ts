import type { DisplayState } from '@shared/contract/views/shared'
import type { TimelineRow } from '@shared/contract/views/timeline'

/** One line of the chart: a group's heading, or a credential with its number among the rows. */
export type TimelineItem =
  | { readonly kind: 'group'; readonly key: string; readonly name: string }
  | { readonly kind: 'row'; readonly key: string; readonly row: TimelineRow; readonly index: number }

/** The rows with a heading before each group, in the order in which they came. */
export function timelineItems(rows: readonly TimelineRow[]): readonly TimelineItem[] {
  const items: TimelineItem[] = []
  let group: string | undefined
  rows.forEach((row, index) => {
    if (row.group !== group) items.push({ kind: 'group', key: `group ${index}`, name: row.group })
    group = row.group
    items.push({ kind: 'row', key: row.credentialId, row, index })
  })
  return items
}

/** The rows that a search and a state leave: every word must stand in name, code, group or candidate. */
export function filteredRows(
  rows: readonly TimelineRow[],
  text: string,
  state: DisplayState | null,
): readonly TimelineRow[] {
  const words = fold(text).split(/\s+/).filter(Boolean)
  if (words.length === 0 && state === null) return rows
  return rows.filter((row) => {
    if (state !== null && row.state !== state) return false
    const place = fold(`${row.name} ${row.code ?? ''} ${row.group} ${row.candidateName}`)
    return words.every((word) => place.includes(word))
  })
}

/** Letters without case and accents: "zurich" finds "Zürich". */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase()
