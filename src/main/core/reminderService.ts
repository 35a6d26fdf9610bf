import type { Catalog } from '@shared/domain/catalog'
import type { Zone } from '@shared/domain/instant'
import type { Store } from '../storage/store'
import { dueReminders, noticeFor } from './dueReminders'
import type { Clock, Notifier, Report } from './ports'

/** Tells what is due, once. */
export interface Reminders {
  /** Looks what is due and shows it. Checks never overlap: one asked for meanwhile follows. Never rejects. */
  check(): Promise<void>
  /** Shows nothing more, and writes nothing more. */
  close(): void
}

interface ReminderParts {
  readonly store: Store
  readonly catalog: Catalog
  readonly clock: Clock
  readonly notifier: Notifier
  readonly report: Report
  /** The zone by which a notice says "today". */
  zone(): Zone
  /** Called after something was shown. */
  shown(): void
}

/**
 * The ledger in the database is the truth, and calling `check` only a hint: a reminder is claimed before it is shown
 * and marked after. Claimed and not marked (a crash, or a system that did not take it) it is shown again, so that it
 * may come twice at worst and never not at all.
 */
export function createReminders({
  store,
  catalog,
  clock,
  notifier,
  report,
  zone,
  shown,
}: ReminderParts): Reminders {
  let running: Promise<void> | undefined
  let again = false
  let closed = false

  async function deliver(): Promise<void> {
    if (closed || store.readOnly || !notifier.available) return
    const left = store.deliveries.unmarked()
    const due = dueReminders(store, catalog, clock)
    const got = new Set(due.length > 0 ? store.deliveries.claim(due) : [])
    const reminders = [...left, ...due.filter(({ key }) => got.has(key))]
    const notice = noticeFor(reminders, clock.today(zone()))
    if (!notice) return
    const outcome = await notifier.show(notice)
    if (closed || outcome === 'failed') return
    const keys = reminders.map(({ key }) => key)
    store.deliveries.mark(keys, 'shown', clock.now())
    shown()
  }

  async function run(): Promise<void> {
    do {
      again = false
      try {
        await deliver()
      } catch (fault) {
        report(fault, 'reminders')
      }
    } while (again)
  }

  return {
    check() {
      if (running) again = true
      running ??= run().finally(() => (running = undefined))
      return running
    },
    close() {
      closed = true
      again = false
    },
  }
}
