import type { PackProblem } from '@shared/contract/views/program'
import type { Catalog } from '@shared/domain/catalog'
import type { Zone } from '@shared/domain/instant'
import type { Topic } from '@shared/contract/topics'
import type { AppView } from '@shared/contract/views/app'
import type { Store, Writing } from '../storage/store'
import type { CredentialIndex } from './credentialIndex'
import type { Derive } from './derive'
import type { Clock, Notifier, Report, Shell } from './ports'

/** What the application is made of; a host or a test brings it. */
export interface CoreParts {
  readonly store: Store
  readonly catalog: Catalog
  /** A person's own packs that were refused. */
  readonly packProblems: readonly PackProblem[]
  readonly clock: Clock
  /** A new identity, never given out before. */
  readonly newId: () => string
  readonly notifier: Notifier
  readonly shell: Shell
  readonly report: Report
  readonly host: AppView['host']
  readonly version: string
  /** Where the data file lies, as the screen names it. */
  readonly dataFile: string
  /** The zone of the first candidate. */
  readonly zone: Zone
}

/** What every handler works with. */
export interface CoreContext extends CoreParts {
  readonly derive: Derive
  readonly index: CredentialIndex
  /** Tells every listener what may have changed. */
  publish(...topics: Topic[]): void
  /** One change of what is kept, named in the history by `label`, then published. Throws AppError. */
  change<T>(label: string, work: (write: Writing) => T): T
  /** Publishes what such a change may show on, after an undo or a redo. */
  published(): void
}
