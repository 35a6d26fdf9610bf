import type { Zone } from '@shared/domain/instant'
import type { PlainDate } from '@shared/domain/plainDate'
import type { Pack } from '@shared/domain/policy/packSchema'
import type { UserPacks } from '../../core/userPacks'
import type { keepPlanView } from '../../core/views/planView'
import type { FaqLibrary } from '@shared/domain/faq/faqEntry'
import type { FaqIndex } from '../../faq/faqIndex'
import type { Clock, Core } from '../../core/ports'

/** An opened data file with the core over it. */
export interface OpenedCore {
  readonly core: Pick<Core, 'dispatch'>
  close(): void
}

/** What the commands work with; the composition root fills it. */
export interface CliContext {
  readonly version: string
  readonly packs: readonly Pack[]
  readonly zone: Zone
  /** A person's own pack. @throws AppError where anything in it is wrong */
  readonly loadPack: (path: string) => Promise<Pack>
  /** A person's own packs in a data folder, which is only read. */
  userPacks(dir: string): UserPacks
  /** The cheapest plan over given histories, in names and sentences. */
  readonly keepPlan: typeof keepPlanView
  /** The FAQ that comes with Credence, and the search over it. */
  faq(): Promise<{ readonly library: FaqLibrary; readonly index: FaqIndex }>
  out(text: string): void
  err(text: string): void
  clock(day: PlainDate | undefined): Clock
  /** Where the data file of a folder lies. */
  dataFile(dir: string): string
  /** @throws AppError where the file cannot be opened */
  open(dir: string, mode: 'read' | 'write', clock: Clock): OpenedCore
  /** Writes down a fault of ours in the log of a folder, and says so on one line. Never throws. */
  fault(dir: string | undefined, fault: unknown, during: string): string
  /** What is wrong or right with the file in a folder. */
  inspect(dir: string): readonly Finding[]
}

/** One thing that was looked at, and how it is. */
export interface Finding {
  readonly what: string
  readonly how: 'good' | 'note' | 'bad'
  readonly says: string
}

/** One command: its flags are parsed, and it answers its exit code. */
export type Command = (args: readonly string[], context: CliContext) => Promise<number> | number
