import { AppError } from '@shared/contract/errors'
import type { Change, Topic } from '@shared/contract/topics'
import type { Zone } from '@shared/domain/instant'
import { createDispatch } from '../rpc/dispatch'
import { beginWithSomebody } from './beginWithSomebody'
import { shownZone } from './chosen'
import { systemZone } from './clock'
import type { CoreContext, CoreParts } from './coreContext'
import { createCredentialIndex } from './credentialIndex'
import { createDayTicker, systemTimers, type Timers } from './dayTicker'
import { createDerive } from './derive'
import { createHandlers } from './createHandlers'
import type { Core } from './ports'
import { createReminders } from './reminderService'

/** What a change of what is kept may show on. */
const WRITTEN: readonly Topic[] = [
  'today',
  'credentials',
  'candidates',
  'reminders',
  'history',
  'catalog',
  'guides',
  'features',
]
const NEW_DAY: readonly Topic[] = ['today', 'credentials', 'reminders', 'guides', 'features']

export type CoreOptions = Omit<CoreParts, 'zone' | 'packProblems'> & {
  readonly zone?: Zone
  readonly timers?: Timers
  readonly packProblems?: CoreParts['packProblems']
}

/**
 * The application over an open store: computes what the packs or the day made stale, begins a new file with one
 * candidate, and follows the day until it is closed. Closing it leaves the store open. @throws AppError
 */
export function createCore({
  zone = systemZone(),
  timers = systemTimers,
  packProblems = [],
  ...parts
}: CoreOptions): Core {
  const { store, clock, report } = parts
  const listeners = new Set<(change: Change) => void>()

  function send(change: Change): void {
    for (const listener of listeners) {
      try {
        listener(change)
      } catch (fault) {
        report(fault, 'telling a listener')
      }
    }
  }
  function publish(...topics: Topic[]): void {
    index.forget()
    send({ kind: 'changed', topics })
  }

  if (!store.readOnly) beginWithSomebody(parts, zone)
  const derive = createDerive(parts)
  const index = createCredentialIndex(() => context)
  const context: CoreContext = {
    ...parts,
    packProblems,
    zone,
    derive,
    index,
    publish,
    change(label, work) {
      const result = store.change(label, work)
      publish(...WRITTEN)
      return result
    },
    published: () => publish(...WRITTEN),
  }
  store.onTouched = derive.touched
  derive.refresh()

  const reminders = createReminders({
    ...parts,
    zone: () => shownZone(context),
    shown: () => publish('reminders', 'today'),
  })
  const ticker = createDayTicker({
    clock,
    timers,
    zones: () => [shownZone(context), ...store.candidates().map((candidate) => candidate.zone)],
    newDay() {
      derive.refresh()
      publish(...NEW_DAY)
    },
    looked: () => void reminders.check(),
  })
  const dispatch = createDispatch(createHandlers(context), report)
  void reminders.check()

  return {
    async dispatch(method: string, input: unknown) {
      try {
        if (derive.refresh()) index.forget()
      } catch (fault) {
        // The call itself will say what is wrong with the data file.
        if (!(fault instanceof AppError)) report(fault, 'bringing the dates up to today')
      }
      return dispatch(method, input)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    show: (path) => send({ kind: 'show', path }),
    wake: () => ticker.look(),
    close() {
      ticker.close()
      reminders.close()
      listeners.clear()
    },
  }
}
