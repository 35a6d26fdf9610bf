import type { Instant, Zone } from '@shared/domain/instant'
import type { PlainDate } from '@shared/domain/plainDate'
import type { Change } from '@shared/contract/topics'
import type { MethodName, Output } from '@shared/contract/api'
import type { Reply } from '@shared/contract/errors'

/** The only clock. `set` is true where a person fixed the day with --today. */
export interface Clock {
  readonly set: boolean
  now(): Instant
  today(zone: Zone): PlainDate
}

/** What the operating system is asked to show. `path` is where a click leads, as `/credentials/<id>`. */
export interface Notice {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly path: string
}

/** Shows notices. `show` answers once the system took it, or says that it did not; it never throws. */
export interface Notifier {
  readonly available: boolean
  show(notice: Notice): Promise<'shown' | 'failed'>
}

/** The parts of the desktop that the core may ask for. */
export interface Shell {
  /** Opens an https link in the person's own browser. */
  openLink(url: string): Promise<void>
  /** Shows the data file in the system's file manager. */
  showFile(path: string): Promise<void>
}

/** Where faults of ours are written; answers the reference number a person may quote. */
export type Report = (fault: unknown, during: string) => string

/** The application, whatever host carries it. */
export interface Core {
  /** Runs one method of the wire. Never throws; anything may be passed. */
  dispatch<M extends MethodName>(method: M, input: unknown): Promise<Reply<Output<M>>>
  dispatch(method: string, input: unknown): Promise<Reply<unknown>>
  /** Told of every change after it is committed; answers the way to stop. */
  subscribe(listener: (change: Change) => void): () => void
  /** Asks every screen to go to `path`, as a clicked notification does. */
  show(path: string): void
  /** The clock may have jumped (start, resume, focus): look at today and at reminders now. */
  wake(): void
  close(): void
}
