import type { FaqBlock } from '@shared/domain/faq/faqBlock'
import type { FaqEntry } from '@shared/domain/faq/faqEntry'
import type { MarkedText } from '@shared/contract/views/faq'
import { type FoundWord, searchWords } from './searchWords'
import { synonymsOf } from './synonyms'

/** A text with its words, found once. */
interface Indexed {
  readonly text: string
  readonly words: readonly FoundWord[]
}

/** An entry prepared for search: its texts by column, and the words that are shown with hits marked. */
export interface IndexedEntry {
  readonly entry: FaqEntry
  readonly question: Indexed
  readonly short: Indexed
  readonly body: Indexed
  readonly asked: string
  readonly also: string
}

export function indexedEntry(entry: FaqEntry, programName: string): IndexedEntry {
  const [question, short] = [indexed(entry.question), indexed(entry.short)]
  const asked = searchWords(entry.asked.join(' ')).map(({ word }) => word)
  const said = [...question.words, ...short.words].map(({ word }) => word)
  const spoken = new Set([...said, ...asked])
  const named = searchWords(`${programName} ${entry.program} ${entry.section}`).map(({ word }) => word)
  return {
    entry,
    question,
    short,
    body: indexed([plainText(entry.body), entry.doubts ?? ''].join('\n')),
    asked: asked.join(' '),
    also: [...synonymsOf([...said, ...asked]), ...named].filter((word) => !spoken.has(word)).join(' '),
  }
}

const indexed = (text: string): Indexed => ({ text, words: searchWords(text) })

function plainText(blocks: readonly FaqBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'code') return block.text
      const lines = block.kind === 'paragraph' ? [block.inlines] : block.items
      return lines.map((inlines) => inlines.map(({ text }) => text).join('')).join('\n')
    })
    .join('\n')
}

/** The words as they are put into the index. */
export function wordsText({ words }: Indexed): string {
  return words.map(({ word }) => word).join(' ')
}

/** `text` with every word marked that begins with one of `starts`. */
export function marked({ text, words }: Indexed, starts: readonly string[]): MarkedText {
  const marks = words.filter(({ word }) => starts.some((start) => word.startsWith(start)))
  return { text, marks: marks.map(({ start, end }) => [start, end]) }
}

const BEFORE = 60
const AFTER = 120

/** The part of `indexed` around its first hit, cut between words and marked with `…` where it is cut; null where there is none. */
export function excerpt(indexed: Indexed, starts: readonly string[]): MarkedText | null {
  const hit = indexed.words.find(({ word }) => starts.some((start) => word.startsWith(start)))
  if (!hit) return null
  const [from, to] = [hit.start - BEFORE, hit.end + AFTER]
  const inside = indexed.words.filter(({ start, end }) => start >= from && end <= to)
  const [first, last] = [inside[0], inside.at(-1)]
  if (!first || !last) return null
  // What stands beside the last word belongs to it, as a full stop does.
  const end = indexed.text.slice(last.end).search(/\s|$/) + last.end
  const lead = first === indexed.words[0] ? '' : '… '
  const tail = last === indexed.words.at(-1) ? '' : ' …'
  const shift = lead.length - first.start
  const words = inside.map(({ start, end, word }) => ({ start: start + shift, end: end + shift, word }))
  const text = `${lead}${indexed.text.slice(first.start, end).replaceAll('\n', ' ')}${tail}`
  return marked({ text, words }, starts)
}
