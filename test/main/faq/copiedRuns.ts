/** The words of a text, without case and punctuation. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Runs of `length` words in `text` that stand in `source` as well: sentences that were copied. */
export function copiedRuns(text: string, source: string, length = 8): string[] {
  const words = wordsOf(source)
  const known = new Set(
    words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' ')),
  )
  const own = wordsOf(text)
  return own
    .slice(length - 1)
    .map((_, index) => own.slice(index, index + length).join(' '))
    .filter((run) => known.has(run))
}
