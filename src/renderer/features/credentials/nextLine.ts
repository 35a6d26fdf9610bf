import type { ListEntry } from './listEntries'

const PAGE = 10

/** The entry that a key leads to from `at`, over headings; undefined for any other key and at the ends. */
export function nextLine(entries: readonly ListEntry[], at: number, key: string): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return step(entries, at, 1, 1)
    case 'ArrowUp':
      return step(entries, at, -1, 1)
    case 'PageDown':
      return step(entries, at, 1, PAGE)
    case 'PageUp':
      return step(entries, at, -1, PAGE)
    case 'Home':
      return step(entries, -1, 1, 1)
    case 'End':
      return step(entries, entries.length, -1, 1)
    default:
      return undefined
  }
}

function step(entries: readonly ListEntry[], from: number, by: 1 | -1, lines: number): number | undefined {
  let found: number | undefined
  let left = lines
  for (let index = from + by; index >= 0 && index < entries.length && left > 0; index += by) {
    if (entries[index]?.kind !== 'row') continue
    found = index
    left -= 1
  }
  return found
}
