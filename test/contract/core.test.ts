import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { createCatalog } from '@shared/domain/catalog'
import { builtInPacks } from '../../src/main/core/builtInPacks'
import { createCore } from '../../src/main/core/createCore'
import { openStore } from '../../src/main/storage/openStore'
import { standingClock } from '../main/core/coreFixture'
import { contractSuite } from './contractSuite'

contractSuite('the core itself', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'credence-contract-'))
  const clock = standingClock('2026-11-23')
  const store = openStore({ dir, mode: 'write', clock })
  const core = createCore({
    store,
    catalog: createCatalog(builtInPacks),
    clock,
    newId: randomUUID,
    notifier: { available: false, show: () => Promise.resolve('failed') },
    shell: { openLink: () => Promise.resolve(), showFile: () => Promise.resolve() },
    report(fault) {
      throw fault
    },
    host: 'cli',
    version: '0.0.0',
    dataFile: join(dir, 'credence.db'),
  })
  return {
    call: (method, input) => core.dispatch(method, input),
    close() {
      core.close()
      store.close()
      rmSync(dir, { recursive: true })
    },
  }
})
