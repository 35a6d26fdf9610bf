import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openStore } from '../../../src/main/storage/openStore'
import type { Store } from '../../../src/main/storage/store'
import { countingClock } from './entities'

/** A folder of its own that goes away with the test. */
export function tempDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'credence-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/** A store in a folder of its own, closed with the test. */
export function tempStore(dir = tempDir()): Store {
  const store = openStore({ dir, mode: 'write', clock: countingClock() })
  onTestFinished(() => store.close())
  return store
}

/** Everything that is live, as a person would find it. */
export function everythingIn(store: Store): unknown {
  const credentials = store.credentialsOf(null)
  const ids = credentials.map(({ id }) => id)
  return {
    candidates: store.candidates(),
    credentials,
    attempts: store.attemptsOf(ids),
    awards: store.awardsOf(ids),
    appointments: store.appointmentsOf(ids),
    benefits: store.benefitsOf(null),
    features: store.featuresOf(null),
    ticks: store.candidates().flatMap(({ id }) => store.ticksOf(id)),
    trash: store
      .trashed()
      .map(({ kind, id, name }) => `${kind} ${id} ${name}`)
      .sort(),
  }
}
