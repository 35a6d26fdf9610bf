import type { CredentialRow } from '@shared/contract/views/credentials'
import type { DateVerb, DisplayState } from '@shared/contract/views/shared'
import { credentialsText } from '../../text/credentials'
import { collator } from '../../text/locale'

export type GroupBy = 'section' | 'issuer' | 'candidate'
export type SortBy = 'next' | 'name'

/** How the list is arranged. No state chosen means every one. */
export interface Arrangement {
  readonly groupBy: GroupBy
  readonly sortBy: SortBy
  readonly states: readonly DisplayState[]
}

export const asItComes: Arrangement = { groupBy: 'section', sortBy: 'next', states: [] }

/** One line of the list: a group's heading or a credential. */
export type ListEntry =
  | { readonly kind: 'heading'; readonly key: string; readonly text: string }
  | { readonly kind: 'row'; readonly key: string; readonly row: CredentialRow }

/** Verbs that look back: such a date is no next one. */
const PAST: ReadonlySet<DateVerb> = new Set(['since', 'lapsed', 'revoked', 'result'])

const SECTIONS: readonly CredentialRow['section'][] = [
  'needsYou',
  'waiting',
  'held',
  'planned',
  'lapsed',
  'letLapse',
]

/** The list as it is shown: filtered by state, grouped with headings, sorted within each group. */
export function listEntries(
  rows: readonly CredentialRow[],
  { groupBy, sortBy, states }: Arrangement,
): ListEntry[] {
  const shown = states.length === 0 ? rows : rows.filter(({ state }) => states.includes(state))
  const groups = new Map<string, CredentialRow[]>()
  for (const row of shown) {
    const name = groupName(row, groupBy)
    const group = groups.get(name)
    if (group) group.push(row)
    else groups.set(name, [row])
  }
  const names = [...groups.keys()]
  if (groupBy === 'section') names.sort((a, b) => orderOf(a) - orderOf(b))
  else names.sort(collator.compare)
  return names.flatMap((name): ListEntry[] => [
    { kind: 'heading', key: `h:${name}`, text: name },
    ...sorted(groups.get(name) ?? [], sortBy).map((row): ListEntry => ({ kind: 'row', key: row.id, row })),
  ])
}

function groupName(row: CredentialRow, groupBy: GroupBy): string {
  switch (groupBy) {
    case 'section':
      return credentialsText.section[row.section]
    case 'issuer':
      return row.issuer
    case 'candidate':
      return row.candidateName
  }
}

const orderOf = (name: string): number =>
  SECTIONS.findIndex((section) => credentialsText.section[section] === name)

/** By next date the core's order stands among equals; those without a date come last. */
function sorted(rows: CredentialRow[], sortBy: SortBy): CredentialRow[] {
  if (sortBy === 'name') return rows.sort((a, b) => collator.compare(a.name, b.name))
  const when = ({ next }: CredentialRow): string => (next && !PAST.has(next.verb) ? next.on : '9999')
  return rows.sort((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0))
}
