/** What lies beside the facts of any record. */
interface Noted {
  readonly id: string
  readonly credentialId: string
  readonly notes: string
}

/** What becomes of the records of one of two credentials: some move as they are, some fill what the other's lack. */
export interface JoinedRecords<T> {
  readonly moved: readonly T[]
  readonly filled: readonly T[]
}

/**
 * Joins records of `from` to those of `into` that are the `same`: what is there stays, what it lacks is filled in, and both
 * notes are kept. Where any fact of the two contradicts, they stay two.
 */
export function joinRecords<T extends Noted>(
  into: readonly T[],
  from: readonly T[],
  same: (a: T, b: T) => boolean,
): JoinedRecords<T> {
  const now = new Map(into.map((each) => [each.id, each]))
  const moved: T[] = []
  for (const record of from) {
    const other = [...now.values()].find((each) => same(each, record) && !contradict(each, record))
    if (other) now.set(other.id, fill(other, record))
    else moved.push(record)
  }
  return { moved, filled: into.flatMap((each) => changed(each, now.get(each.id))) }
}

/** Both texts, the first one once where the second says nothing new. */
export function united(a: string, b: string): string {
  if (b === '' || a.split('\n\n').includes(b)) return a
  return a === '' ? b : `${a}\n\n${b}`
}

const BESIDE: ReadonlySet<string> = new Set(['id', 'credentialId', 'notes'])
const isMissing = (value: unknown): boolean => value === null || value === undefined || value === ''

function contradict(a: object, b: object): boolean {
  const others = new Map(Object.entries(b))
  return Object.entries(a).some(([name, value]) => {
    const other: unknown = others.get(name)
    if (BESIDE.has(name) || isMissing(value) || isMissing(other)) return false
    return JSON.stringify(value) !== JSON.stringify(other)
  })
}

function fill<T extends Noted>(a: T, b: T): T {
  return { ...a, ...Object.fromEntries(lacking(a, b)), notes: united(a.notes, b.notes) }
}

function lacking(a: object, b: object): [string, unknown][] {
  const own = new Map(Object.entries(a))
  return Object.entries(b).filter(([name, value]) => isMissing(own.get(name)) && !isMissing(value))
}

function changed<T>(before: T, after: T | undefined): T[] {
  return after !== undefined && JSON.stringify(before) !== JSON.stringify(after) ? [after] : []
}
