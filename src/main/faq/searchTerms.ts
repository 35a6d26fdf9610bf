import { FILLERS, searchWords, stem } from './searchWords'
import type { Spelling } from './spelling'

/** One thing that was asked for: the beginnings of words that stand for it, and what was typed where it was repaired. */
export interface SearchTerm {
  readonly starts: readonly string[]
  readonly repaired: { readonly from: string; readonly to: string } | null
}

/** More words than this say nothing more. */
const MAX_WORDS = 12
const MAX_LETTERS = 40

/** What a person typed, as terms. A word that nothing is like gives none, so it comes back in `unknown`. */
export function searchTerms(
  text: string,
  spelling: Spelling,
): { readonly terms: readonly SearchTerm[]; readonly unknown: readonly string[] } {
  const typed = joined(
    searchWords(text).map(({ word }) => word.slice(0, MAX_LETTERS)),
    spelling,
  )
  const telling = typed.filter((word) => !FILLERS.has(word))
  const words = [...new Set(telling.length > 0 ? telling : typed)].slice(0, MAX_WORDS)
  const terms: SearchTerm[] = []
  const unknown: string[] = []
  for (const word of words) {
    const term = termOf(word, spelling)
    if (term) terms.push(term)
    else unknown.push(word)
  }
  return { terms, unknown }
}

/** Words that were typed apart and are known as one: "micro credential", "re-sit". */
function joined(words: readonly string[], { begins, repair }: Spelling): string[] {
  const out: string[] = []
  const known = (together: string, word: string, next: string): boolean =>
    begins(together) || (!begins(stem(next)) && (repair(together)[0]?.startsWith(word) ?? false))
  for (let i = 0; i < words.length; i++) {
    const [word = '', next = ''] = [words[i], words[i + 1]]
    const together = word + next
    if (
      word.length >= 2 &&
      next.length >= 3 &&
      !FILLERS.has(next) &&
      !FILLERS.has(word) &&
      known(together, word, next)
    ) {
      out.push(together)
      i++
    } else out.push(word)
  }
  return out
}

function termOf(word: string, { begins, repair }: Spelling): SearchTerm | undefined {
  const root = rootOf(word, begins)
  if (begins(root)) return { starts: [root], repaired: null }
  if (begins(word)) return { starts: [word], repaired: null }
  const [best, ...others] = repair(word)
  if (best === undefined) return undefined
  return { starts: [...new Set([best, ...others].map(stem))], repaired: { from: word, to: best } }
}

/** The stem, without the doubled letter that an ending brings: "cancelled" has "cancel" in it. */
function rootOf(word: string, begins: Spelling['begins']): string {
  const root = stem(word)
  const single = root.slice(0, -1)
  return root !== word && root.at(-1) === single.at(-1) && begins(single) ? single : root
}
