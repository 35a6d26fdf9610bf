/** A word that is known, and in how many entries it occurs. */
export interface KnownWord {
  readonly word: string
  readonly entries: number
}

/** The words that an index knows. */
export interface Spelling {
  /** Whether a known word begins so. */
  begins(start: string): boolean
  /** The known words that `word` is most likely meant to be, best first; none where nothing is near. */
  repair(word: string): readonly string[]
}

const MAX_REPAIRS = 3

/** Prepares to correct what people type against `known`, sorted or not. */
export function createSpelling(known: readonly KnownWord[]): Spelling {
  const sorted = known.map(({ word }) => word).sort()
  const letterSets = Int32Array.from(known, ({ word }) => lettersOf(word))

  function begins(start: string): boolean {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] as string) < start) low = middle + 1
      else high = middle
    }
    return sorted[low]?.startsWith(start) ?? false
  }

  function repair(word: string): readonly string[] {
    const limit = allowed(word)
    if (limit === 0) return []
    const letters = lettersOf(word)
    let near: { readonly known: KnownWord; readonly distance: number }[] = []
    let best = limit
    for (let i = 0; i < known.length; i++) {
      // Most words lack more letters than may be wrong: a look at the sets of letters tells, before any counting.
      if (moreThan(letters & ~(letterSets[i] as number), best)) continue
      const each = known[i] as KnownWord
      if (each.word.length < word.length - best) continue
      const distance = distanceToStart(word, each.word, best)
      if (distance > best) continue
      if (distance < best) near = []
      best = distance
      near.push({ known: each, distance })
    }
    const off = ({ word: other }: KnownWord): number =>
      Math.abs(other.length - word.length) + (other[0] === word[0] ? 0 : 3)
    return near
      .sort((a, b) => off(a.known) - off(b.known) || b.known.entries - a.known.entries)
      .slice(0, MAX_REPAIRS)
      .map(({ known: { word } }) => word)
  }

  return { begins, repair }
}

/** How many slips a word of that length may have. Short words and codes are taken as typed. */
function allowed(word: string): number {
  if (word.length < 4 || word.length > 40 || /\d/.test(word)) return 0
  return word.length < 6 ? 1 : 2
}

/** Which letters occur, as bits: one for each of a to z, and one for all else. */
function lettersOf(word: string): number {
  let set = 0
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97
    set |= 1 << (letter >= 0 && letter < 26 ? letter : 26)
  }
  return set
}

/** Whether a set has more than `count` letters. */
function moreThan(set: number, count: number): boolean {
  let rest = set
  for (let i = 0; i < count; i++) rest &= rest - 1
  return rest !== 0
}

/**
 * The slips between `word` and the start of `known` that is nearest to it: letters left out, added, wrong or swapped.
 * Counts no further than `limit`, and answers more than it then.
 */
function distanceToStart(word: string, known: string, limit: number): number {
  const width = Math.min(known.length, word.length + limit)
  let before: number[] = []
  let last = Array.from({ length: width + 1 }, (_, j) => j)
  for (let i = 1; i <= word.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= width; j++) {
      const same = word[i - 1] === known[j - 1]
      let cost = Math.min(
        (last[j - 1] as number) + (same ? 0 : 1),
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
      )
      if (i > 1 && j > 1 && word[i - 1] === known[j - 2] && word[i - 2] === known[j - 1]) {
        cost = Math.min(cost, (before[j - 2] as number) + 1)
      }
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    before = last
    last = row
  }
  return Math.min(...last.slice(Math.max(0, word.length - limit)))
}
