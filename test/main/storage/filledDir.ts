import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../../src/main/storage/openStore'
import { countingClock, everyKind } from './entities'
import { tempDir } from './tempStore'

/** A folder with a file that holds some of everything, closed. */
export function filledDir(): string {
  const dir = tempDir()
  const store = openStore({ dir, mode: 'write', clock: countingClock() })
  everyKind(store)
  store.close()
  rmSync(join(dir, 'writer.lock'))
  return dir
}

/** What lies in the folder. A reader may leave an empty journal and its index behind, which hold nothing. */
export const contents = (dir: string) =>
  readdirSync(dir)
    .map((name) => ({ name, bytes: readFileSync(join(dir, name)) }))
    .filter(({ name, bytes }) => !name.endsWith('-shm') && !(name.endsWith('-wal') && bytes.length === 0))
    .map(({ name, bytes }) => `${name} ${createHash('sha256').update(bytes).digest('hex')}`)
