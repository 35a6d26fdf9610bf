import Database from 'better-sqlite3'
import type { FaqEntry } from '@shared/domain/faq/faqEntry'
import type { FaqFound, FaqHit } from '@shared/contract/views/faq'
import { excerpt, type IndexedEntry, indexedEntry, marked, wordsText } from './indexedEntry'
import type { FoundWord } from './searchWords'
import { type SearchTerm, searchTerms } from './searchTerms'
import { createSpelling, type KnownWord } from './spelling'

/** Finds entries by what people type. */
export interface FaqIndex {
  /** Best first, at most `limit`. Any text may be asked; what is found by nothing comes with suggestions. */
  search(text: string, options?: { readonly program?: string | undefined; readonly limit?: number }): FaqFound
}

/** With fewer answers that have all the words, those that have some of them follow. */
const ENOUGH = 3
const SUGGESTIONS = 5
/** How much more an answer of the first program counts: it is the one people mostly mean. */
const FIRST_PROGRAM = 1.6

type Row = { readonly rowid: number; readonly rank: number }

/**
 * An index over `entries`, in memory and apart from what anybody keeps. The question counts most, then the phrasings, the
 * short answer, synonyms and the details. Entries of one program stand together.
 */
export function createFaqIndex(
  entries: readonly FaqEntry[],
  programNames: Readonly<Record<string, string>> = {},
): FaqIndex {
  const programs = [...new Set(entries.map(({ program }) => program))]
  const indexed = programs.flatMap((program) =>
    entries
      .filter((entry) => entry.program === program)
      .map((entry) => indexedEntry(entry, programNames[program] ?? '')),
  )
  const ranges = new Map(
    programs.map((program) => [
      program,
      [
        indexed.findIndex(({ entry }) => entry.program === program) + 1,
        indexed.findLastIndex(({ entry }) => entry.program === program) + 1,
      ] as const,
    ]),
  )
  const everything = [1, indexed.length] as const
  const db = fill(indexed)
  const spelling = createSpelling(
    db.prepare<[], KnownWord>('SELECT term AS word, doc AS entries FROM vocabulary').all(),
  )
  const find = db.prepare<[string, number, number, number], Row>(
    'SELECT rowid, rank FROM entry WHERE entry MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rank LIMIT ?',
  )
  const lastOfFirst = ranges.get(programs[0] ?? '')?.[1] ?? 0

  /** Rows best first. bm25 counts a word said often; a question that holds all the words is what was meant. */
  function ask(
    terms: readonly SearchTerm[],
    join: ' AND ' | ' OR ',
    [from, to]: readonly [number, number],
    limit: number,
  ): number[] {
    return find
      .all(terms.map(expressionOf).join(join), from, to, limit)
      .map(({ rowid, rank }) => {
        const asked = shareIn(indexed[rowid - 1]?.question.words ?? [], terms)
        return { rowid, rank: rank * (1 + asked) * (rowid <= lastOfFirst ? FIRST_PROGRAM : 1) }
      })
      .sort((a, b) => a.rank - b.rank)
      .map(({ rowid }) => rowid)
  }

  function rowsFor(terms: readonly SearchTerm[], range: readonly [number, number], limit: number): number[] {
    if (terms.length === 0) return []
    const all = ask(terms, ' AND ', range, limit)
    if (all.length >= ENOUGH || terms.length === 1) return all
    const some = ask(terms, ' OR ', range, limit)
    return [...new Set([...all, ...some])].slice(0, limit)
  }

  function suggestions(program: string | undefined): FaqFound['suggestions'] {
    return indexed
      .filter(({ entry }) => program === undefined || entry.program === program)
      .slice(0, SUGGESTIONS)
      .map(({ entry: { id, question } }) => ({ id, question }))
  }

  return {
    search(text, { program, limit = 50 } = {}) {
      const { terms, unknown } = searchTerms(text, spelling)
      const range = program === undefined ? everything : (ranges.get(program) ?? [0, 0])
      const starts = terms.flatMap((term) => term.starts)
      const hits = rowsFor(terms, range, limit).flatMap((rowid) => {
        const found = indexed[rowid - 1]
        return found ? [hitOf(found, starts)] : []
      })
      return {
        hits,
        repaired: terms.flatMap(({ repaired }) => repaired ?? []),
        unknown: [...unknown],
        suggestions: hits.length === 0 ? suggestions(program) : [],
      }
    },
  }
}

function fill(indexed: readonly IndexedEntry[]): Database.Database {
  const db = new Database(':memory:')
  db.exec(
    `CREATE VIRTUAL TABLE entry USING fts5 (question, asked, short, also, body, content = '', prefix = '1 2 3 4');
     CREATE VIRTUAL TABLE vocabulary USING fts5vocab (entry, row);
     INSERT INTO entry (entry, rank) VALUES ('rank', 'bm25(10.0, 6.0, 3.0, 2.0, 1.0)')`,
  )
  const add = db.prepare(
    'INSERT INTO entry (rowid, question, asked, short, also, body) VALUES (?, ?, ?, ?, ?, ?)',
  )
  db.transaction(() => {
    for (const [index, each] of indexed.entries()) {
      const { question, asked, short, also, body } = each
      add.run(index + 1, wordsText(question), asked, wordsText(short), also, wordsText(body))
    }
  })()
  return db
}

/** How many of `terms` are among `words`, as a part of one. */
function shareIn(words: readonly FoundWord[], terms: readonly SearchTerm[]): number {
  const found = terms.filter(({ starts }) =>
    words.some(({ word }) => starts.some((start) => word.startsWith(start))),
  )
  return found.length / terms.length
}

/** Only letters and digits get here, so that nothing can be taken for an operator; quoted all the same. */
function expressionOf({ starts }: SearchTerm): string {
  const any = starts.map((start) => `"${start}"*`)
  return any.length === 1 ? (any[0] as string) : `(${any.join(' OR ')})`
}

function hitOf({ entry, question, short, body }: IndexedEntry, starts: readonly string[]): FaqHit {
  const { id, program, section } = entry
  const [inQuestion, inShort] = [marked(question, starts), marked(short, starts)]
  const seen = inQuestion.marks.length + inShort.marks.length > 0
  return {
    id,
    program,
    section,
    question: inQuestion,
    short: inShort,
    excerpt: seen ? null : excerpt(body, starts),
  }
}
