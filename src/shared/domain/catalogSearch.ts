import { foldText } from './foldText'
import type { PackAchievement } from './policy/packSchema'

/** What a search compares of one achievement, folded once. */
export interface SearchEntry {
  /** Aliases, exam codes, names and id without spaces: typed whole or begun. */
  readonly keys: readonly string[]
  /** Words of its names, aliases and codes. */
  readonly words: readonly string[]
  /** Names, aliases, codes, group and level in one. */
  readonly everything: string
  readonly issuer: string
}

const compact = (text: string): string => foldText(text).replaceAll(' ', '')

/** Folds one achievement for {@link searchRank}. */
export function searchEntry(achievement: PackAchievement, issuer: string): SearchEntry {
  const { id, name, shortName, aliases, badgeNames, exams, group, level } = achievement
  const codes = exams.map((exam) => exam.code)
  const names = [shortName, name, ...aliases, ...badgeNames, ...codes]
  return {
    keys: [...new Set([...names, id, id.slice(id.indexOf('/') + 1)].map(compact))],
    words: [...new Set(names.flatMap((text) => foldText(text).split(' ')))],
    everything: foldText([...names, group, level ?? ''].join(' ')),
    issuer: foldText(issuer),
  }
}

/** What a person typed, folded once for all entries. */
export interface SearchQuery {
  /** The whole without spaces. */
  readonly key: string
  readonly words: readonly string[]
}

/** Folds what was typed; undefined where nothing was. */
export function searchQuery(text: string): SearchQuery | undefined {
  const folded = foldText(text)
  return folded === '' ? undefined : { key: folded.replaceAll(' ', ''), words: folded.split(' ') }
}

/**
 * How well `entry` answers `query`, 0 best: it is a code, alias or name; it begins one; each word begins a word of its
 * names; each word is found anywhere; the issuer begins so or holds it as a whole word. Undefined where it does not.
 */
export function searchRank(entry: SearchEntry, { key, words }: SearchQuery): 0 | 1 | 2 | 3 | 4 | undefined {
  if (entry.keys.includes(key)) return 0
  if (entry.keys.some((known) => known.startsWith(key))) return 1
  if (words.every((part) => entry.words.some((word) => word.startsWith(part)))) return 2
  if (words.every((part) => entry.everything.includes(part))) return 3
  const granted = (text: string): boolean =>
    entry.issuer.startsWith(text) || ` ${entry.issuer} `.includes(` ${text} `)
  return granted(words.join(' ')) || words.every((part) => entry.everything.includes(part) || granted(part))
    ? 4
    : undefined
}
