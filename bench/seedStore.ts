import { createCatalog } from '../src/shared/domain/catalog'
import { instantOfMs } from '../src/shared/domain/instant'
import { addDays, plainDate } from '../src/shared/domain/plainDate'
import type { Zone } from '../src/shared/domain/instant'
import { builtInPacks } from '../src/main/core/builtInPacks'
import { setClock } from '../src/main/core/clock'
import { createCore } from '../src/main/core/createCore'
import type { Core } from '../src/main/core/ports'
import { openStore } from '../src/main/storage/openStore'
import type { Store } from '../src/main/storage/store'

const catalog = createCatalog(builtInPacks)
export const TODAY = plainDate('2026-11-23')

/** Opens the core on `dir` as a host does, with the day set and nobody to notify. */
export function openCore(dir: string): { readonly core: Core; readonly store: Store } {
  const store = openStore({
    dir,
    mode: 'write',
    clock: { now: () => instantOfMs(Date.UTC(2026, 10, 23, 9)) },
  })
  let ids = 0
  const core = createCore({
    store,
    catalog,
    clock: setClock(TODAY, 'UTC' as Zone),
    newId: () => `id-${ids++}`,
    notifier: { available: false, show: async () => 'failed' as const },
    shell: { openLink: async () => {}, showFile: async () => {} },
    report: (fault) => {
      throw fault
    },
    host: 'cli',
    version: '0.0.0',
    dataFile: dir,
    zone: 'UTC' as Zone,
  })
  return { core, store }
}

/** Writes `credentials` credentials, each with ten attempts, spread over candidates that track everything we know. */
export function seed(store: Store, credentials: number): void {
  const ids = catalog.achievements.map(({ id }) => id)
  const candidates = Math.ceil(credentials / ids.length)
  store.change('seeded', (write) => {
    for (let person = 0; person < candidates; person++) {
      const candidateId = `candidate-${person}`
      const shared = { guardian: null, awsLoginId: null, notes: '' }
      write.put('candidate', {
        ...shared,
        id: candidateId,
        name: `Candidate ${person}`,
        kind: 'teamMate',
        zone: 'UTC' as Zone,
      })
      for (const [index, achievementId] of ids.entries()) {
        const number = person * ids.length + index
        if (number >= credentials) return
        const id = `credential-${number}`
        write.put('credential', {
          id,
          candidateId,
          achievementId,
          own: null,
          number: null,
          notes: '',
          tags: [],
          letLapse: null,
          sample: false,
        })
        for (let attempt = 0; attempt < 10; attempt++) {
          const on = addDays(TODAY, -1500 + ((number * 7) % 900) + attempt * 60)
          const fact = {
            at: null,
            zone: null,
            route: 'exam',
            exam: null,
            language: null,
            purchase: null,
            score: null,
            delivery: null,
            cost: null,
            notes: '',
          } as const
          write.put('attempt', {
            ...fact,
            id: `${id}-${attempt}`,
            credentialId: id,
            on,
            outcome: attempt % 3 === 0 ? 'pass' : 'fail',
          })
        }
      }
    }
  })
}
