import type { CredlyMetadata } from './credlySchema'

/** One page of somebody's list, as far as its paging goes. */
export interface CredlyPage {
  /** Whose list it is a page of. */
  readonly owner: string
  /** The badges on it. */
  readonly keys: readonly string[]
  readonly metadata: CredlyMetadata
}

/**
 * For the last page given of each list that is not whole: how many badges are missing, and what to do. Credly shows 48
 * a page, so that "saving the page" of a longer list loses the rest without a word.
 */
export function missingPages(pages: readonly CredlyPage[]): ReadonlyMap<CredlyPage, string> {
  const notes = new Map<CredlyPage, string>()
  for (const owner of new Set(pages.map((page) => page.owner))) {
    const ofOne = pages.filter((page) => page.owner === owner)
    const note = missingOf(ofOne)
    const last = ofOne.at(-1)
    if (note && last) notes.set(last, note)
  }
  return notes
}

function missingOf(pages: readonly CredlyPage[]): string | undefined {
  const held = new Set(pages.flatMap(({ keys }) => keys)).size
  const total = Math.max(0, ...pages.map(({ metadata }) => metadata?.total_count ?? 0))
  const pageCount = Math.max(1, ...pages.map(({ metadata }) => metadata?.total_pages ?? 1))
  const given = new Set(pages.map(({ metadata }) => metadata?.current_page ?? 1))
  // Counting stops at what a list can have, whatever a file claims.
  const absent = Array.from({ length: Math.min(pageCount, 1_000) }, (_, index) => index + 1).filter(
    (n) => !given.has(n),
  )
  const many = total > held
  if (!many && absent.length === 0) return undefined
  const what = many ? `Holds ${held} of ${total} badges.` : `Holds ${given.size} of ${pageCount} pages.`
  const first = absent[0]
  if (first === undefined) return `${what} The others are hidden, or the file was shortened.`
  const which =
    absent.length === 1
      ? `page ${first} is missing`
      : `${absent.length} pages are missing, from page ${first}`
  return `${what} Of the list, ${which}: open badges.json?page=${first}, save it, and bring in all pages together.`
}
