import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Input, MethodName, Output } from '@shared/contract/api'
import type { Reply, WireError } from '@shared/contract/errors'
import type { Change } from '@shared/contract/topics'
import { createCatalog } from '@shared/domain/catalog'
import { dateIn, instantAt, type Instant, type Zone } from '@shared/domain/instant'
import { plainDate } from '@shared/domain/plainDate'
import { builtInPacks } from '../../../src/main/core/builtInPacks'
import { createCore } from '../../../src/main/core/createCore'
import type { Timers } from '../../../src/main/core/dayTicker'
import type { Clock, Core, Notice } from '../../../src/main/core/ports'
import { openStore } from '../../../src/main/storage/openStore'
import type { Store } from '../../../src/main/storage/store'

export const ZURICH = 'Europe/Zurich' as Zone

/** A clock that stands until it is moved. */
export interface StandingClock extends Clock {
  /** 09:00 of `day`, or `time` of it, in `zone`. */
  moveTo(day: string, time?: string, zone?: Zone): void
  moveToInstant(moment: Instant): void
}

export function standingClock(day: string, zone: Zone = ZURICH): StandingClock {
  let now = instantAt(plainDate(day), '09:00', zone)
  return {
    set: false,
    now: () => now,
    today: (where) => dateIn(now, where),
    moveTo: (next, time = '09:00', where = zone) => (now = instantAt(plainDate(next), time, where)),
    moveToInstant: (moment) => (now = moment),
  }
}

/** Timers that fire when told. `waits` are the delays asked for, the latest last. */
export interface HandTimers extends Timers {
  readonly waits: number[]
  fire(): void
}

export function handTimers(): HandTimers {
  let pending: (() => void) | undefined
  const waits: number[] = []
  return {
    waits,
    after(ms, run) {
      waits.push(ms)
      pending = run
      return () => {
        if (pending === run) pending = undefined
      }
    },
    fire: () => pending?.(),
  }
}

export interface FixtureOptions {
  readonly dir?: string
  readonly day?: string
  readonly zone?: Zone
  readonly clock?: StandingClock
  readonly mode?: 'write' | 'read'
  readonly available?: boolean
  /** What the system answers to a notice. */
  readonly show?: (notice: Notice) => Promise<'shown' | 'failed'>
}

export interface Fixture {
  readonly dir: string
  readonly core: Core
  readonly store: Store
  readonly clock: StandingClock
  readonly timers: HandTimers
  readonly notices: Notice[]
  readonly opened: string[]
  readonly faults: unknown[]
  readonly changes: Change[]
  call<M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>>
  refused(method: string, input: unknown): Promise<WireError>
  close(): void
}

let count = 0

/** A new folder for a data file, gone when the test is. */
export function tempDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'credence-core-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/** A whole core over a real data file, a clock that stands, and ids that count. */
export function openFixture(options: FixtureOptions = {}): Fixture {
  const { dir = tempDir(), zone = ZURICH, available = true, mode = 'write' } = options
  const clock = options.clock ?? standingClock(options.day ?? '2026-11-23', zone)
  const store = openStore({ dir, mode, clock })
  const notices: Notice[] = []
  const opened: string[] = []
  const faults: unknown[] = []
  const changes: Change[] = []
  const timers = handTimers()
  const core = createCore({
    store,
    catalog: createCatalog(builtInPacks),
    clock,
    newId: () => `id-${++count}`,
    notifier: {
      available,
      async show(notice) {
        const outcome = await (options.show?.(notice) ?? Promise.resolve('shown' as const))
        if (outcome === 'shown') notices.push(notice)
        return outcome
      },
    },
    shell: {
      openLink: async (url) => void opened.push(url),
      showFile: async (path) => void opened.push(path),
    },
    report(fault) {
      faults.push(fault)
      return `F${faults.length}`
    },
    host: 'cli',
    version: '0.0.0',
    dataFile: join(dir, 'credence.db'),
    zone,
    timers,
  })
  core.subscribe((change) => changes.push(change))
  let open = true
  const fixture: Fixture = {
    dir,
    core,
    store,
    clock,
    timers,
    notices,
    opened,
    faults,
    changes,
    async call<M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>> {
      const reply: Reply<Output<M>> = await core.dispatch(method, input)
      if (reply.ok) return reply.value
      throw new Error(
        `${method}: ${reply.error.code}: ${reply.error.message} ${faults.map(String).join('; ')}`,
      )
    },
    async refused(method, input) {
      const reply = await core.dispatch(method, input)
      if (!reply.ok) return reply.error
      throw new Error(`${method} was answered: ${JSON.stringify(reply.value)}`)
    },
    close() {
      if (!open) return
      open = false
      core.close()
      store.close()
    },
  }
  onTestFinished(() => fixture.close())
  return fixture
}
