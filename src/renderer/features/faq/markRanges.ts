import type { FaqFound } from '@shared/contract/views/faq'

type Range = readonly [number, number]

/** The words that a search marked in a hit's question, answer and excerpt, to be marked in its details too. */
export function wordsMarked(hit: FaqFound['hits'][number]): ReadonlySet<string> {
  const texts = [hit.question, hit.short, ...(hit.excerpt ? [hit.excerpt] : [])]
  return new Set(
    texts.flatMap(({ text, marks }) => marks.map(([from, to]) => text.slice(from, to).toLowerCase())),
  )
}

/** Where those words stand in `text`, as ranges in order. */
export function rangesOf(text: string, words: ReadonlySet<string>): readonly Range[] {
  if (words.size === 0) return []
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .filter(([word]) => words.has(word.toLowerCase()))
    .map(({ index, 0: word }) => [index, index + word.length])
}
