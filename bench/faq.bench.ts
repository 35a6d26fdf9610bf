import Database from 'better-sqlite3'
import type { FaqEntry } from '../src/shared/domain/faq/faqEntry'
import { builtInFaq } from '../src/main/faq/builtInFaq'
import { createFaqIndex } from '../src/main/faq/faqIndex'
import { FILLERS, searchWords } from '../src/main/faq/searchWords'
import { type Figure, microseconds } from './figure'

const COUNT = 2_000
const ROUNDS = 20

/** What is typed, letter by letter: a plain question, and one with slips in it. */
const TYPED = [
  'how long must i wait after a failed microcredential',
  'reschedule my exam',
  'voucher discount',
]
const SLIPS = ['reshedule my exm', 'microcredntial wiat']

/** Our own entries over and over, each copy with words that no other has, so that the vocabulary grows as well. */
function entries(): FaqEntry[] {
  const own = builtInFaq().entries
  return Array.from({ length: COUNT }, (_, index) => {
    const entry = own[index % own.length] as FaqEntry
    const word = (n: number): string => `${'bcdfglmnprst'[n % 12]}${'aeiou'[n % 5]}${n.toString(36)}v`
    const body = [...entry.body, { kind: 'code' as const, text: `${word(index)} ${word(index + 7_000)}` }]
    return { ...entry, id: `${entry.id}-${index}`, body }
  })
}

const strokes = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => Array.from({ length: text.length - 2 }, (_, index) => text.slice(0, index + 3)))

/** The search of one key stroke against the bare FTS5 query of the same words, over the same entries. */
export function measure(): Figure[] {
  const all = entries()
  const index = createFaqIndex(all)
  const bare = bareIndex(all)
  const figure = (name: string, texts: readonly string[]): Figure => {
    const keys = strokes(texts)
    const ours = microseconds(keys.length * ROUNDS, () => {
      for (let round = 0; round < ROUNDS; round++) for (const key of keys) index.search(key, { limit: 20 })
    })
    const peer = microseconds(keys.length * ROUNDS, () => {
      for (let round = 0; round < ROUNDS; round++) for (const key of keys) bare(key)
    })
    return { figure: name, ours, peer, unit: 'µs', limit: 2 }
  }
  return [
    figure('a key stroke over 2,000 entries : the bare FTS5 query', TYPED),
    figure('the same with slips repaired : the bare FTS5 query', SLIPS),
  ]
}

/** FTS5 alone: the telling words as beginnings, best twenty by bm25. */
function bareIndex(all: readonly FaqEntry[]): (text: string) => unknown {
  const db = new Database(':memory:')
  db.exec(
    `CREATE VIRTUAL TABLE entry USING fts5 (question, asked, short, body, prefix = '1 2 3 4');
     INSERT INTO entry (entry, rank) VALUES ('rank', 'bm25(10.0, 6.0, 3.0, 1.0)')`,
  )
  const add = db.prepare('INSERT INTO entry (question, asked, short, body) VALUES (?, ?, ?, ?)')
  for (const { question, asked, short, body } of all)
    add.run(question, asked.join(' '), short, JSON.stringify(body))
  const find = db.prepare('SELECT rowid, rank FROM entry WHERE entry MATCH ? ORDER BY rank LIMIT 20')
  return (text) => {
    const words = searchWords(text).map(({ word }) => word)
    const telling = words.filter((word) => !FILLERS.has(word))
    return find.all((telling.length > 0 ? telling : words).map((word) => `"${word}"*`).join(' OR '))
  }
}
