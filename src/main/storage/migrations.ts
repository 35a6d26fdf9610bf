import first from './migrations/0001_first.sql?raw'
import guides from './migrations/0002_guides.sql?raw'

/** One step of the schema: numbered from 1, without gaps; the number is the file's user_version after it. */
export interface Migration {
  readonly version: number
  readonly sql: string
}

/**
 * Every migration, in order. A released one never changes: a test holds their hashes. A new one is the next numbered file,
 * listed here; the test then writes schema.sql anew (`vitest run -u`). One that changes an entity's columns changes the
 * rows kept as JSON in change_row with them, so that what was done before can still be undone.
 */
export const migrations: readonly Migration[] = [
  { version: 1, sql: first },
  { version: 2, sql: guides },
]
