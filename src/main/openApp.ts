import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createCatalog } from '@shared/domain/catalog'
import type { PlainDate } from '@shared/domain/plainDate'
import type { AppView } from '@shared/contract/views/app'
import { builtInPacks } from './core/builtInPacks'
import { setClock, systemClock, systemZone } from './core/clock'
import { createCore } from './core/createCore'
import { readUserPacks } from './core/userPacks'
import type { Clock, Core, Notifier, Report, Shell } from './core/ports'
import { DATABASE_FILE } from './storage/openDatabase'
import { openStore } from './storage/openStore'

/** What a host brings, and where the data lies. */
export interface AppParts {
  readonly dir: string
  readonly mode: 'write' | 'read'
  readonly clock: Clock
  readonly notifier: Notifier
  readonly shell: Shell
  readonly report: Report
  readonly host: AppView['host']
  readonly version: string
}

/** Opens the data file in `dir` and the core over it. @throws AppError where the file cannot be opened; it is unharmed then */
export function openApp({ dir, mode, ...parts }: AppParts): { readonly core: Core; close(): void } {
  const store = openStore({ dir, mode, clock: parts.clock })
  try {
    const own = readUserPacks(dir, mode)
    const core = createCore({
      ...parts,
      store,
      catalog: createCatalog([...builtInPacks, ...own.packs]),
      packProblems: own.problems,
      newId: randomUUID,
      dataFile: dataFileIn(dir),
      zone: systemZone(),
    })
    return {
      core,
      close() {
        core.close()
        store.close()
      },
    }
  } catch (fault) {
    store.close()
    throw fault
  }
}

/** The one file in `dir` that holds everything a person keeps. */
export function dataFileIn(dir: string): string {
  return join(dir, DATABASE_FILE)
}

/** The machine's clock, or one set to `day`. */
export function clockFor(day: PlainDate | undefined): Clock {
  return day === undefined ? systemClock() : setClock(day, systemZone())
}
