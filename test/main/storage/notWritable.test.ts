import { chmodSync, copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { DATABASE_FILE } from '../../../src/main/storage/openDatabase'
import { contents, filledDir } from './filledDir'
import { bundleChild, startChild } from './startChild'
import { tempDir } from './tempStore'

beforeAll(bundleChild, 60_000)

test.each([
  ['the folder', 0o555, 0o666],
  ['the file', 0o777, 0o444],
  ['both', 0o555, 0o444],
])('is read all the same: %s', async (_name, folder, file) => {
  const dir = filledDir()
  chmodSync(join(dir, DATABASE_FILE), file)
  chmodSync(dir, folder)
  onTestFinished(() => chmodSync(dir, 0o700))
  const before = contents(dir)
  const other = startChild('openAsNobody', dir, 'read')
  await other.ended
  expect(other.lines).toEqual(['opened'])
  expect(contents(dir)).toEqual(before)
})

test('is not read where a journal holds what the file does not, and says so', async () => {
  const source = filledDir()
  const db = new Database(join(source, DATABASE_FILE))
  db.exec(`UPDATE attempt SET notes = 'later'`)
  const dir = tempDir()
  for (const rest of ['', '-wal']) {
    copyFileSync(join(source, DATABASE_FILE + rest), join(dir, DATABASE_FILE + rest))
  }
  db.close()
  chmodSync(dir, 0o555)
  onTestFinished(() => chmodSync(dir, 0o700))
  const other = startChild('openAsNobody', dir, 'read')
  await other.ended
  expect(other.lines[0]).toBe('databaseReadOnly')
  expect(other.lines[1]).toContain('journal beside it')
})

test.each(['write', 'read'])('what may not even be read is said to be so (%s)', async (mode) => {
  const dir = filledDir()
  chmodSync(dir, 0o777)
  chmodSync(join(dir, DATABASE_FILE), 0o600)
  if (process.getuid?.() !== 0) chmodSync(join(dir, DATABASE_FILE), 0)
  const other = startChild('openAsNobody', dir, mode)
  await other.ended
  expect(other.lines[0]).toBe('databaseReadOnly')
  expect(other.lines[1]).toContain('cannot be read')
})

test.each([
  ['the folder', 0o555, 0o666],
  ['the file', 0o777, 0o444],
  ['both', 0o555, 0o444],
])('is not written to, and says so: %s', async (_name, folder, file) => {
  const dir = filledDir()
  const path = join(dir, DATABASE_FILE)
  chmodSync(path, file)
  chmodSync(dir, folder)
  onTestFinished(() => chmodSync(dir, 0o700))
  const before = readFileSync(path)
  const other = startChild('openAsNobody', dir)
  await other.ended
  expect(other.lines[0]).toBe('databaseReadOnly')
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a folder in which none can be made is said to be so', async () => {
  const dir = tempDir()
  chmodSync(dir, 0o555)
  const other = startChild('openAsNobody', join(dir, 'inner'))
  await other.ended
  expect(other.lines[0]).toBe('databaseReadOnly')
})
