import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import type { Instant } from '@shared/domain/instant'
import { migrations as released, type Migration } from './migrations'
import { copyVerified } from './verifiedCopy'

const BACKUP_DIR = 'backups'

/** The version of the schema that the file has: that of the last migration that ran; 0 before the first. */
export function versionOf(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/** The version that this program brings a file to. */
export function latestVersion(migrations: readonly Migration[] = released): number {
  return migrations.at(-1)?.version ?? 0
}

/**
 * Brings the schema forward, one transaction per migration with the new user_version inside it, so that a crash or a
 * full disk leaves a whole older version. A file that holds something already is copied first, into `<dir>/backups`.
 * @throws what SQLite or the disk reports; what was there before stays
 */
export function migrate(
  db: Database,
  dir: string,
  now: Instant,
  migrations: readonly Migration[] = released,
): void {
  const from = versionOf(db)
  const pending = migrations.filter(({ version }) => version > from)
  if (pending.length === 0) return
  if (from > 0) copyVerified(db, join(dir, BACKUP_DIR, `version-${from}-${now.replace(/[:.]/g, '')}.sqlite`))
  // Tables may be rebuilt on the way; the check below takes the place of the enforcement, which a rebuild must not meet.
  const enforced = db.pragma('foreign_keys', { simple: true }) === 1
  db.pragma('foreign_keys = OFF')
  try {
    for (const migration of pending) {
      db.transaction(() => {
        db.exec(migration.sql)
        if ((db.pragma('foreign_key_check') as unknown[]).length > 0) {
          throw new Error(`migration ${migration.version} leaves rows that name nothing`)
        }
        db.pragma(`user_version = ${migration.version}`)
      }).immediate()
    }
  } finally {
    if (enforced) db.pragma('foreign_keys = ON')
  }
}
