import { foldText } from '@shared/domain/foldText'
import type { AgendaRow } from '../storage/store'
import type { CoreContext } from './coreContext'
import { namedAchievement, type NamedAchievement } from './namedAchievement'
import { freshRows } from './views/freshRows'

/** More than anybody keeps; a bound all the same. */
const MOST = 100_000

export type GroupBy = 'issuer' | 'candidate'

/** One credential in the order of its list. */
export interface IndexEntry {
  readonly row: AgendaRow
  readonly named: NamedAchievement
  /** What a search looks in; made when first asked for. */
  folded(): string
}

/** Every credential in the order of its group, then of its next date; searched by the names that screens show. */
export interface CredentialIndex {
  /** The entries that hold every word of `text`; all of them where it is empty. `candidateId` null: everyone's. */
  entries(candidateId: string | null, groupBy: GroupBy, text: string): readonly IndexEntry[]
  /** Forgets what was read, because something changed. */
  forget(): void
}

/**
 * Names and groups are the catalogue's, which the database does not know; so the order is made here, once for each
 * list until something changes.
 */
export function createCredentialIndex(context: () => CoreContext): CredentialIndex {
  const known = new Map<string, readonly IndexEntry[]>()

  function read(candidateId: string | null, groupBy: GroupBy): readonly IndexEntry[] {
    const { store, catalog } = context()
    const { rows } = store.derived.list(candidateId, '', 0, MOST)
    const entries = freshRows(context(), rows).map((row): IndexEntry => {
      const named = namedAchievement(catalog, row)
      let folded: string | undefined
      return { row, named, folded: () => (folded ??= foldText(wordsOf(row, named).join(' '))) }
    })
    return entries.sort((a, b) => compare(groupOf(a, groupBy), groupOf(b, groupBy)) || byAttention(a, b))
  }

  return {
    entries(candidateId, groupBy, text) {
      const key = `${groupBy} ${candidateId ?? ''}`
      const entries = known.get(key) ?? read(candidateId, groupBy)
      known.set(key, entries)
      const words = foldText(text).split(' ').filter(Boolean)
      return words.length === 0
        ? entries
        : entries.filter(({ folded }) => words.every((word) => folded().includes(word)))
    },
    forget: () => known.clear(),
  }
}

function wordsOf(row: AgendaRow, named: NamedAchievement): readonly string[] {
  const { name, fullName, code, group, issuer, exams } = named
  return [
    name,
    fullName,
    code ?? '',
    group,
    issuer,
    row.candidateName,
    row.achievementId,
    ...exams,
    ...row.tags,
  ]
}

/** The heading under which an entry stands. */
export function groupOf({ row, named }: IndexEntry, groupBy: GroupBy): string {
  return groupBy === 'issuer' ? named.group : row.candidateName
}

const LAST = '9999'

function byAttention(a: IndexEntry, b: IndexEntry): number {
  return (
    compare(a.row.attentionOn ?? LAST, b.row.attentionOn ?? LAST) ||
    compare(a.named.name, b.named.name) ||
    compare(a.row.credentialId, b.row.credentialId)
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
