import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { APPLICATION_ID } from '../../../src/main/storage/inspectFile'
import { latestVersion } from '../../../src/main/storage/migrate'
import { DATABASE_FILE, openDatabase } from '../../../src/main/storage/openDatabase'
import { openStore } from '../../../src/main/storage/openStore'
import { countingClock, NOON } from './entities'
import { contents, filledDir } from './filledDir'
import { tempDir } from './tempStore'

const open = (dir: string, mode: 'write' | 'read' = 'write') => {
  const db = openDatabase({ dir, mode, now: NOON })
  onTestFinished(() => void db.close())
  return db
}

/** Opening is refused with `code` in both modes, and leaves the folder as it was, byte for byte. */
function expectRefused(
  dir: string,
  code: string,
  modes: readonly ('write' | 'read')[] = ['write', 'read'],
): void {
  const [before, names] = [contents(dir), readdirSync(dir)]
  for (const mode of modes) {
    expect(() => openDatabase({ dir, mode, now: NOON }), mode).toThrow(expect.objectContaining({ code }))
    expect(() => openStore({ dir, mode, clock: countingClock() })).toThrow(expect.objectContaining({ code }))
  }
  expect(contents(dir)).toEqual(before)
  // An index of the journal is made anew where a journal lies there; nothing else comes to lie beside the file.
  const journal = names.some((name) => name.endsWith('-wal'))
  expect(readdirSync(dir).filter((name) => !(journal && name.endsWith('-shm')))).toEqual(
    names.filter((name) => !(journal && name.endsWith('-shm'))),
  )
}

describe('a new file', () => {
  test('is made with its folder, whole, and is marked as ours', () => {
    const dir = join(tempDir(), 'deep', 'er')
    const db = open(dir)
    expect(readdirSync(dir).filter((name) => !/-(wal|shm)$/.test(name))).toEqual([DATABASE_FILE])
    expect(db.pragma('application_id', { simple: true })).toBe(0x4372646e)
    expect(db.pragma('user_version', { simple: true })).toBe(latestVersion())
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  })

  test('is made anew where its making was cut short', () => {
    const dir = tempDir()
    writeFileSync(join(dir, `${DATABASE_FILE}.new`), 'half a fi')
    open(dir)
    expect(existsSync(join(dir, `${DATABASE_FILE}.new`))).toBe(false)
  })

  test('is not made for reading', () => {
    const dir = tempDir()
    expectRefused(dir, 'notFound', ['read'])
    expect(() => openDatabase({ dir: join(dir, 'none'), mode: 'read', now: NOON })).toThrow(
      expect.objectContaining({ code: 'notFound' }),
    )
    expect(existsSync(join(dir, 'none'))).toBe(false)
  })

  test('is not made where a link leads nowhere, and says so', () => {
    const dir = join(tempDir(), 'link')
    symlinkSync(join(dir, '..', 'gone'), dir)
    const said = expect.objectContaining({
      code: 'databaseReadOnly',
      message: expect.stringContaining('link that leads nowhere') as string,
    })
    expect(() => openDatabase({ dir, mode: 'write', now: NOON })).toThrow(said)
    expect(() => openStore({ dir, mode: 'write', clock: countingClock() })).toThrow(said)
  })

  test('leaves nothing where its making fails', () => {
    const dir = tempDir()
    const fails = vi.spyOn(Database.prototype, 'exec').mockImplementation(() => {
      throw new Database.SqliteError('database or disk is full', 'SQLITE_FULL')
    })
    onTestFinished(() => fails.mockRestore())
    expect(() => openDatabase({ dir, mode: 'write', now: NOON })).toThrow(
      expect.objectContaining({ code: 'databaseFull' }),
    )
    expect(readdirSync(dir)).toEqual([])
  })

  test('is not made over the journal of one that is missing', () => {
    const dir = tempDir()
    writeFileSync(join(dir, `${DATABASE_FILE}-wal`), 'the last changes')
    expectRefused(dir, 'databaseDamaged', ['write'])
  })
})

describe('left by a crash', () => {
  test('a journal of the old kind, beside a copy put back in place, is played back', () => {
    const dir = filledDir()
    const other = new Database(join(dir, DATABASE_FILE))
    onTestFinished(() => void other.close())
    other.pragma('journal_mode = DELETE')
    other.pragma('cache_size = 1')
    const before = readFileSync(join(dir, DATABASE_FILE))
    other.exec('BEGIN')
    other.exec(`UPDATE attempt SET notes = hex(zeroblob(2000))`)
    const crashed = tempDir()
    for (const name of readdirSync(dir)) copyFileSync(join(dir, name), join(crashed, name))
    expect(readdirSync(crashed)).toContain(`${DATABASE_FILE}-journal`)
    expect(readFileSync(join(crashed, DATABASE_FILE)).equals(before)).toBe(false)
    const db = open(crashed)
    expect(db.prepare('SELECT DISTINCT notes FROM attempt').pluck().all()).toEqual([''])
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  })
})

describe('every connection', () => {
  test.each(['write', 'read'] as const)('is durable and strict (%s)', (mode) => {
    const dir = filledDir()
    if (mode === 'read') open(dir)
    const db = open(dir, mode)
    const pragma = (name: string) => db.pragma(name, { simple: true })
    expect(pragma('journal_mode')).toBe('wal')
    expect(pragma('synchronous')).toBe(2)
    expect(pragma('foreign_keys')).toBe(1)
    expect(pragma('trusted_schema')).toBe(0)
    expect(pragma('cell_size_check')).toBe(1)
    expect(pragma('mmap_size')).toBe(0)
    expect(pragma('busy_timeout')).toBe(250)
    if (mode === 'write') expect(pragma('journal_size_limit')).toBe(4 * 1024 * 1024)
    const mac = process.platform === 'darwin' ? 1 : 0
    expect(pragma('fullfsync')).toBe(mac)
    expect(pragma('checkpoint_fullfsync')).toBe(mac)
  })

  test('is made by a SQLite without the write-ahead journal race of 3.7.0 to 3.51.2', () => {
    const version =
      new Database(':memory:').prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? ''
    const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
    expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(3_051_003)
  })

  test('of a reader cannot write', () => {
    const db = open(filledDir(), 'read')
    expect(() => db.exec('DELETE FROM candidate')).toThrow(/readonly/)
  })
})

describe('refused and unharmed', () => {
  test('an empty file', () => {
    const dir = tempDir()
    writeFileSync(join(dir, DATABASE_FILE), '')
    expectRefused(dir, 'databaseForeign')
  })

  test.each([
    ['a text', Buffer.from('Dear diary, '.repeat(100))],
    ['a short one', Buffer.from('x')],
    ['one with nothing but the beginning of a database', Buffer.from('SQLite format 3\0')],
    ['zeros', Buffer.alloc(8192)],
  ])('a file of somebody else: %s', (_name, bytes) => {
    const dir = tempDir()
    writeFileSync(join(dir, DATABASE_FILE), bytes)
    expectRefused(dir, 'databaseForeign')
  })

  test.each(['DELETE', 'WAL'])("another program's database (%s)", (journal) => {
    const dir = tempDir()
    const db = new Database(join(dir, DATABASE_FILE))
    db.pragma(`journal_mode = ${journal}`)
    db.exec('PRAGMA application_id = 7; PRAGMA user_version = 1; CREATE TABLE candidate (id TEXT)')
    db.close()
    expectRefused(dir, 'databaseForeign')
  })

  describe.each(['DELETE', 'WAL'])('a file that carries our mark and is none of ours (%s)', (journal) => {
    test.each([
      ['of no version, without tables', 0, ''],
      ['of no version, with tables of its own', 0, 'CREATE TABLE diary (day TEXT)'],
      ['of no version, with a table called as one of ours', 0, 'CREATE TABLE candidate (id TEXT)'],
      ['of a version below any', -1, 'CREATE TABLE diary (day TEXT)'],
      ['of the first version, without tables', 1, ''],
      ['of the latest version, without tables', latestVersion(), ''],
      ['of the latest version, with other tables', latestVersion(), 'CREATE TABLE diary (day TEXT)'],
      [
        'of the latest version, with a table called as one of ours',
        latestVersion(),
        'CREATE TABLE tick (a TEXT)',
      ],
    ])('%s', (_name, version, sql) => {
      const dir = tempDir()
      const db = new Database(join(dir, DATABASE_FILE))
      db.pragma(`journal_mode = ${journal}`)
      db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${version}; ${sql}`)
      db.close()
      expectRefused(dir, 'databaseForeign')
    })
  })

  test('a file of ours that lost one of its tables', () => {
    const dir = filledDir()
    const db = new Database(join(dir, DATABASE_FILE))
    db.exec('DROP TABLE tick')
    db.close()
    expectRefused(dir, 'databaseDamaged')
  })

  test('a folder in its place', () => {
    const dir = tempDir()
    mkdirSync(join(dir, DATABASE_FILE))
    expect(() => openDatabase({ dir, mode: 'write', now: NOON })).toThrow(
      expect.objectContaining({ code: 'databaseForeign' }),
    )
  })

  test('one that a newer version wrote, also where only its journal says so', () => {
    const dir = filledDir()
    const db = new Database(join(dir, DATABASE_FILE))
    db.pragma('journal_mode = WAL')
    db.pragma(`user_version = ${latestVersion() + 1}`)
    const other = tempDir()
    for (const name of readdirSync(dir)) copyFileSync(join(dir, name), join(other, name))
    db.close()
    expectRefused(dir, 'databaseNewer')
    expect(contents(other)).toHaveLength(2)
    expectRefused(other, 'databaseNewer')
  })

  test('one with any of its pages destroyed', () => {
    const source = join(filledDir(), DATABASE_FILE)
    const whole = readFileSync(source)
    const size = whole.readUInt16BE(16)
    for (let at = 0; at < whole.length; at += size) {
      const dir = tempDir()
      const bytes = Buffer.from(whole)
      bytes.fill(0xaa, at, at + size)
      writeFileSync(join(dir, DATABASE_FILE), bytes)
      expectRefused(dir, at === 0 ? 'databaseForeign' : 'databaseDamaged')
    }
    expect(whole.length / size).toBeGreaterThan(40)
  })

  test('one whose beginning was written over, and one that was cut off', () => {
    const dir = filledDir()
    const path = join(dir, DATABASE_FILE)
    const bytes = readFileSync(path)
    const cut = filledDir()
    truncateSync(join(cut, DATABASE_FILE), bytes.length / 2)
    expectRefused(cut, 'databaseDamaged')
    const other = tempDir()
    bytes.fill(0, 0, 16)
    writeFileSync(join(other, DATABASE_FILE), bytes)
    expectRefused(other, 'databaseDamaged')
  })

  test('one that another program has locked', () => {
    const dir = filledDir()
    const other = new Database(join(dir, DATABASE_FILE))
    onTestFinished(() => void other.close())
    other.pragma('locking_mode = EXCLUSIVE')
    other.exec('BEGIN EXCLUSIVE')
    const locked = expect.objectContaining({ code: 'databaseLocked' })
    expect(() => openDatabase({ dir, mode: 'write', now: NOON })).toThrow(locked)
    expect(() => openDatabase({ dir, mode: 'read', now: NOON })).toThrow(locked)
  })
})
