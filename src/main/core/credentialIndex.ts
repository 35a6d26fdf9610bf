import { foldText } from '@shared/domain/foldText'
import type { AgendaRow } from '../storage/store'
import type { CoreContext } from './coreContext'
import { namedAchievement, type NamedAchievement } from './namedAchievement'

/** More than anybody keeps; a bound all the same. */
const MOST = 100_000

export type GroupBy = 'issuer' | 'candidate'

/** One credential in the order of its list. */
export interface IndexEntry {
  readonly row: AgendaRow
  readonly named: NamedAchievement
  /** How well it answers these folded words: 0 by what it is called, 1 by its issuer; undefined: not at all. */
  rank(words: readonly string[]): 0 | 1 | undefined
}

/** Every credential in the order of its group, then of its next date; searched by the names that screens show. */
export interface CredentialIndex {
  /**
   * The entries that answer every word of `text`, those called so before those only granted by it; all of them where it
   * is empty. `candidateId` null: everyone's.
   */
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
    const entries = rows.map((row): IndexEntry => {
      const named = namedAchievement(catalog, row)
      return { row, named, rank: ranking(row, named) }
    })
    return entries.sort((a, b) => compare(groupOf(a, groupBy), groupOf(b, groupBy)) || byAttention(a, b))
  }

  return {
    entries(candidateId, groupBy, text) {
      const key = `${groupBy} ${candidateId ?? ''}`
      const entries = known.get(key) ?? read(candidateId, groupBy)
      known.set(key, entries)
      const words = foldText(text).split(' ').filter(Boolean)
      if (words.length === 0) return entries
      const ranked = entries.map((entry) => ({ entry, rank: entry.rank(words) }))
      return [0, 1].flatMap((wanted) =>
        ranked.filter(({ rank }) => rank === wanted).map(({ entry }) => entry),
      )
    },
    forget: () => known.clear(),
  }
}

/**
 * Ranks one credential. Any part of its names, codes, tags or candidate answers a word; of the issuer and its group only
 * how they begin and their whole words, so that "serv" does not find all of Amazon Web Services.
 */
function ranking(row: AgendaRow, { name, fullName, code, group, issuer, exams }: NamedAchievement) {
  let folded: { readonly names: string; readonly granters: readonly string[] } | undefined
  return (words: readonly string[]): 0 | 1 | undefined => {
    folded ??= {
      names: foldText([name, fullName, code ?? '', row.candidateName, ...exams, ...row.tags].join(' ')),
      granters: [issuer, group].map(foldText),
    }
    const { names, granters } = folded
    if (words.every((word) => names.includes(word))) return 0
    const grants = (text: string): boolean =>
      granters.some((granter) => granter.startsWith(text) || ` ${granter} `.includes(` ${text} `))
    return grants(words.join(' ')) || words.every((word) => names.includes(word) || grants(word))
      ? 1
      : undefined
  }
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
