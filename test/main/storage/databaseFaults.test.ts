import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { DATABASE_FILE, openDatabase } from '../../../src/main/storage/openDatabase'
import { createStore } from '../../../src/main/storage/openStore'
import { attempt, candidate, countingClock, credential, NOON } from './entities'
import { filledDir } from './filledDir'

const open = (dir: string, mode: 'write' | 'read' = 'write') => {
  const db = openDatabase({ dir, mode, now: NOON })
  onTestFinished(() => void db.close())
  return db
}

describe('a full disk', () => {
  test('ends the change, keeps what was before, and lets go on once there is room', () => {
    const db = open(filledDir())
    const store = createStore(db, countingClock())
    const before = store.attemptsOf(['c'])
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 2}`)
    const much = (swallow: boolean) =>
      store.change('much', (write) => {
        for (let i = 0; i < 2000; i++) {
          try {
            write.put('attempt', attempt(`much-${i}`, 'c', { notes: 'x'.repeat(500) }))
          } catch (fault) {
            if (!swallow) throw fault
          }
        }
      })
    expect(() => much(false)).toThrow(expect.objectContaining({ code: 'databaseFull' }))
    expect(store.attemptsOf(['c'])).toEqual(before)
    expect(store.undoable().undo).not.toBe('much')
    db.pragma('max_page_count = 1000000')
    much(false)
    expect(store.attemptsOf(['c'])).toHaveLength(before.length + 2000)
    store.undo()
    expect(store.attemptsOf(['c'])).toEqual(before)
  })
})

describe('a file that breaks while it is open', () => {
  test('is said to be damaged, and nothing more is written', () => {
    const dir = filledDir()
    const db = open(dir)
    db.pragma('cache_size = 0')
    const store = createStore(db, countingClock())
    const path = join(dir, DATABASE_FILE)
    const root =
      db.prepare<[], number>(`SELECT rootpage FROM sqlite_schema WHERE name = 'candidate'`).pluck().get() ?? 0
    const bytes = readFileSync(path)
    const size = bytes.readUInt16BE(16)
    bytes.fill(0xaa, (root - 1) * size, root * size)
    writeFileSync(path, bytes)
    db.pragma('shrink_memory')
    const damaged = expect.objectContaining({ code: 'databaseDamaged' })
    expect(() => store.candidates()).toThrow(damaged)
    expect(() => store.change('add', (write) => write.put('candidate', candidate('z')))).toThrow(damaged)
    expect(store.undoable().undo).not.toBe('add')
    expect(() => store.change('add', (write) => write.put('credential', credential('z', 'a')))).toThrow(
      damaged,
    )
  })
})
