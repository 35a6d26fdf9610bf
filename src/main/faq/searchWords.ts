/** A word of a text as it is compared, and where it stands in it, in UTF-16 units. */
export interface FoundWord {
  readonly start: number
  readonly end: number
  readonly word: string
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu
const PLAIN = /^[a-z0-9]+$/

/** The words of `text` in order, without case, accents and punctuation. */
export function searchWords(text: string): FoundWord[] {
  const found: FoundWord[] = []
  for (const match of text.matchAll(WORD)) {
    const word = folded(match[0])
    if (word !== '') found.push({ start: match.index, end: match.index + match[0].length, word })
  }
  return found
}

function folded(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** The endings that a word may lose, longest first, each with how many letters have to be left. */
const ENDINGS: readonly (readonly [string, number])[] = [
  ['ications', 4],
  ['ication', 4],
  ['ations', 4],
  ['ation', 4],
  ['ities', 4],
  ['ity', 4],
  ['ies', 4],
  ['ied', 4],
  ['ings', 4],
  ['ing', 3],
  ['als', 4],
  ['al', 4],
  ['ed', 3],
  ['es', 4],
  ['s', 3],
  ['e', 4],
  ['y', 4],
]

/**
 * The beginning that an English word shares with its other forms: "renewals" and "renewing" give "renew". A rough cut, for
 * matching beginnings and nothing else.
 */
export function stem(word: string): string {
  if (word.endsWith('ss')) return word
  for (const [ending, left] of ENDINGS) {
    if (word.length - ending.length >= left && word.endsWith(ending)) return word.slice(0, -ending.length)
  }
  return word
}

/** Words that every question has, and none is found by. */
export const FILLERS: ReadonlySet<string> = new Set(
  `a about after all am an and any are as at be been before but by can could did do does for from get go got had has have
  how i if in into is it its just me much must my need no not now of on or our please should so some than that the their
  them then there these they this those to up us was we were what when where which who why will with would you your`.split(
    /\s+/,
  ),
)
