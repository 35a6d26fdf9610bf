import { existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../../../src/main/storage/openStore'
import { LOCK_FILE, takeWriterLock } from '../../../src/main/storage/writerLock'
import { attempt, candidate, countingClock, credential } from './entities'
import { bundleChild, startChild } from './startChild'
import { tempDir, tempStore } from './tempStore'

const clock = countingClock()
const alreadyOpen = expect.objectContaining({ code: 'alreadyOpen' })

beforeAll(bundleChild, 60_000)

describe('one writer at a time', () => {
  test('in one process', () => {
    const dir = tempDir()
    const first = takeWriterLock(dir)
    expect(() => takeWriterLock(dir)).toThrow(alreadyOpen)
    first.release()
    takeWriterLock(dir).release()
    expect(statSync(join(dir, LOCK_FILE)).size).toBe(0)
    expect(existsSync(join(dir, `${LOCK_FILE}-journal`))).toBe(false)
  })

  test('across processes, until the other is gone, killed even', async () => {
    const dir = tempDir()
    const other = startChild('hold', dir)
    await other.said(1)
    expect(() => openStore({ dir, mode: 'write', clock })).toThrow(alreadyOpen)
    // Who was refused has taken nothing away from the one that holds it.
    expect(() => openStore({ dir, mode: 'write', clock })).toThrow(alreadyOpen)
    const reader = openStore({ dir, mode: 'read', clock })
    expect(reader.candidates()).toEqual([])
    reader.close()
    other.process.kill('SIGKILL')
    await other.ended
    openStore({ dir, mode: 'write', clock }).close()
  })

  test('it is given back where opening fails', () => {
    const dir = tempDir()
    writeFileSync(join(dir, 'credence.sqlite'), 'not ours')
    const foreign = expect.objectContaining({ code: 'databaseForeign' })
    expect(() => openStore({ dir, mode: 'write', clock })).toThrow(foreign)
    takeWriterLock(dir).release()
  })
})

describe('readers beside a writer', () => {
  test('see what is committed, and never write', () => {
    const dir = tempDir()
    const writer = tempStore(dir)
    const reader = openStore({ dir, mode: 'read', clock })
    expect(reader.readOnly).toBe(true)
    writer.change('add', (write) => write.put('candidate', candidate('ada')))
    expect(reader.candidates().map(({ id }) => id)).toEqual(['ada'])
    const readOnly = expect.objectContaining({ code: 'databaseReadOnly' })
    expect(() => reader.change('add', (write) => write.put('candidate', candidate('bob')))).toThrow(readOnly)
    expect(() => reader.undo()).toThrow(readOnly)
    expect(() => reader.setFact('a', 'b')).toThrow(readOnly)
    expect(() => reader.deliveries.mark([], 'shown', clock.now())).toThrow(readOnly)
    writer.change('more', (write) => {
      write.put('candidate', candidate('bob'))
      expect(reader.candidates()).toHaveLength(1)
    })
    reader.close()
    expect(writer.candidates()).toHaveLength(2)
  })
})

describe('killed at any moment', () => {
  test('nothing acknowledged is lost, nothing is there by half', async () => {
    const dir = tempDir()
    const kept: number[] = []
    for (let round = 0; round < 6; round++) {
      const other = startChild('write', join(dir, String(round)))
      await other.said(20 + round * 7)
      other.process.kill('SIGKILL')
      await other.ended
      const store = openStore({ dir: join(dir, String(round)), mode: 'write', clock })
      const found = new Set(store.attemptsOf(['c']).map(({ id }) => id))
      for (const said of other.lines) {
        expect(found.has(`left-${said}`)).toBe(true)
        expect(found.has(`right-${said}`)).toBe(true)
      }
      // At most one more than was said: the one that was committed when the blow fell.
      expect(found.size % 2).toBe(0)
      expect(found.size / 2 - other.lines.length).toBeLessThanOrEqual(1)
      expect(store.history(1)[0]?.label).toBe(`pair ${found.size / 2 - 1}`)
      kept.push(found.size)
      store.close()
    }
    expect(kept.every((count) => count >= 40)).toBe(true)
  }, 60_000)
})

describe('closing', () => {
  test('leaves one file and no journal, and may be done twice', () => {
    const dir = tempDir()
    const store = openStore({ dir, mode: 'write', clock })
    store.change('add', (write) => {
      write.put('candidate', candidate('a'))
      write.put('credential', credential('c', 'a'))
      write.put('attempt', attempt('t', 'c'))
    })
    store.close()
    store.close()
    expect(existsSync(join(dir, 'credence.sqlite-wal'))).toBe(false)
    const again = openStore({ dir, mode: 'read', clock })
    expect(again.attemptsOf(['c'])).toHaveLength(1)
    again.close()
  })
})
