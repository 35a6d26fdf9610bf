import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import { latestVersion, migrate, versionOf } from '../../../src/main/storage/migrate'
import { migrations, type Migration } from '../../../src/main/storage/migrations'
import { NOON } from './entities'
import { tempDir } from './tempStore'

const source = resolve(import.meta.dirname, '../../../src/main/storage')

/** Every migration that was ever released, and what it was. Add a line; never change one. */
const RELEASED: Readonly<Record<string, string>> = {
  '0001_first.sql': '110707b0e164ca758f78b3d48559916bff6af935aecca54cac8670e2e3cfd973',
  '0002_guides.sql': '2cf0138fe4f5fb4dea42c48dcaf445dcc003277234406f9ce597d2bac932a4a3',
}

const first: Migration = {
  version: 1,
  sql: 'CREATE TABLE a (id INTEGER PRIMARY KEY); INSERT INTO a VALUES (1), (2)',
}
const second: Migration = { version: 2, sql: 'ALTER TABLE a ADD COLUMN b TEXT' }
const third: Migration = { version: 3, sql: `UPDATE a SET b = 'x'` }

function fileIn(dir: string): Database.Database {
  const db = new Database(join(dir, 'credence.sqlite'))
  onTestFinished(() => void db.close())
  return db
}

describe('the released migrations', () => {
  test('are what they were when they were released', () => {
    const files = readdirSync(join(source, 'migrations')).sort()
    const hashes = files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(source, 'migrations', file), 'utf8').replaceAll('\r\n', '\n'))
        .digest('hex'),
    ])
    expect(Object.fromEntries(hashes)).toEqual(RELEASED)
  })

  test('are numbered without gaps, and all of them run', () => {
    const files = readdirSync(join(source, 'migrations')).sort()
    expect(migrations.map(({ version }) => version)).toEqual(files.map((_file, index) => index + 1))
    for (const [index, { sql }] of migrations.entries()) {
      expect(files[index]).toMatch(new RegExp(`^${String(index + 1).padStart(4, '0')}_[a-z_]+\\.sql$`))
      expect(sql).toBe(readFileSync(join(source, 'migrations', files[index]!), 'utf8'))
    }
    expect(latestVersion()).toBe(files.length)
  })

  test('together make schema.sql', async () => {
    const db = new Database(':memory:')
    onTestFinished(() => void db.close())
    migrate(db, tempDir(), NOON)
    const tables = db
      .prepare<[], string>(
        `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY tbl_name, type DESC, name`,
      )
      .pluck()
      .all()
    const schema = `-- What all the migrations make together, for reading. Never run.\n\n${tables.join(';\n\n')};\n`
    await expect(schema).toMatchFileSnapshot(join(source, 'schema.sql'))
  })

  test('make only strict tables', () => {
    const db = new Database(':memory:')
    onTestFinished(() => void db.close())
    migrate(db, tempDir(), NOON)
    const lax = db
      .prepare(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' AND NOT strict`,
      )
      .all()
    expect(lax).toEqual([])
  })
})

describe('bringing a file forward', () => {
  test('a file of the first version keeps its history, which still forbids what is no kind', () => {
    const dir = tempDir()
    const db = fileIn(dir)
    db.pragma('foreign_keys = ON')
    migrate(db, dir, NOON, migrations.slice(0, 1))
    db.exec(`INSERT INTO change (label, made_at, state) VALUES ('added Ada', '2026-11-23T12:00:00.000Z', 'done');
             INSERT INTO change_row VALUES (1, 0, 'candidate', 'ada', NULL, '{"id":"ada"}')`)
    const before = db.prepare('SELECT * FROM change_row').all()
    migrate(db, dir, NOON)
    expect(db.prepare('SELECT * FROM change_row').all()).toEqual(before)
    const add = db.prepare<[number, string]>(`INSERT INTO change_row VALUES (1, ?, ?, 'x', NULL, NULL)`)
    add.run(1, 'tick')
    add.run(2, 'feature')
    expect(() => add.run(3, 'nothing')).toThrow(/CHECK/)
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  })

  test('a new one, without a copy', () => {
    const dir = tempDir()
    const db = fileIn(dir)
    migrate(db, dir, NOON, [first, second])
    expect(versionOf(db)).toBe(2)
    expect(existsSync(join(dir, 'backups'))).toBe(false)
  })

  test('one that holds something: what it held is copied and checked before', () => {
    const dir = tempDir()
    const db = fileIn(dir)
    db.pragma('journal_mode = WAL')
    db.pragma('application_id = 77')
    migrate(db, dir, NOON, [first])
    db.exec('INSERT INTO a VALUES (3)')
    migrate(db, dir, NOON, [first, second, third])
    expect(db.prepare('SELECT * FROM a').all()).toEqual([1, 2, 3].map((id) => ({ id, b: 'x' })))

    expect(readdirSync(join(dir, 'backups'))).toEqual(['version-1-2026-11-23T120000000Z.sqlite'])
    const copy = new Database(join(dir, 'backups', 'version-1-2026-11-23T120000000Z.sqlite'), {
      readonly: true,
    })
    onTestFinished(() => void copy.close())
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(copy.pragma('application_id', { simple: true })).toBe(77)
    expect(versionOf(copy)).toBe(1)
    expect(copy.prepare('SELECT * FROM a').all()).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }])
  })

  test('one that is up to date is left alone', () => {
    const dir = tempDir()
    const db = fileIn(dir)
    migrate(db, dir, NOON, [first])
    migrate(db, dir, NOON, [first])
    expect(existsSync(join(dir, 'backups'))).toBe(false)
  })

  test('a migration that fails leaves the last whole version, and can be tried again', () => {
    const dir = tempDir()
    const db = fileIn(dir)
    db.pragma('foreign_keys = ON')
    migrate(db, dir, NOON, [first])
    const broken: Migration = { version: 3, sql: 'CREATE TABLE c (id); INSERT INTO nowhere VALUES (1)' }
    expect(() => migrate(db, dir, NOON, [first, second, broken])).toThrow(/nowhere/)
    expect(versionOf(db)).toBe(2)
    expect(db.prepare(`SELECT name FROM sqlite_schema WHERE name = 'c'`).all()).toEqual([])
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
    migrate(db, dir, NOON, [first, second, third])
    expect(versionOf(db)).toBe(3)
  })

  test('a migration that leaves rows without their owner is taken back', () => {
    const dir = tempDir()
    const db = fileIn(dir)
    const orphan: Migration = {
      version: 2,
      sql: 'CREATE TABLE d (a INTEGER NOT NULL REFERENCES a (id)) STRICT; INSERT INTO d VALUES (99)',
    }
    expect(() => migrate(db, dir, NOON, [first, orphan])).toThrow(/name nothing/)
    expect(versionOf(db)).toBe(1)
  })

  test('nothing is migrated where the copy cannot be made', () => {
    const dir = tempDir()
    const db = fileIn(dir)
    migrate(db, dir, NOON, [first])
    writeFileSync(join(dir, 'backups'), 'a file in the way')
    expect(() => migrate(db, dir, NOON, [first, second])).toThrow()
    expect(versionOf(db)).toBe(1)
  })

  test('an unfinished copy of an earlier try is written over', () => {
    const dir = tempDir()
    const db = fileIn(dir)
    migrate(db, dir, NOON, [first])
    mkdirSync(join(dir, 'backups'))
    writeFileSync(join(dir, 'backups', 'version-1-2026-11-23T120000000Z.sqlite.tmp'), 'half')
    migrate(db, dir, NOON, [first, second])
    expect(readdirSync(join(dir, 'backups'))).toEqual(['version-1-2026-11-23T120000000Z.sqlite'])
  })
})
