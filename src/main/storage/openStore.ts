import type { Database } from 'better-sqlite3'
import { AppError } from '@shared/contract/errors'
import type { Candidate } from '@shared/domain/candidate'
import type { Instant } from '@shared/domain/instant'
import { createDerived } from './derived'
import { asAppErrors, withAppErrors } from './databaseError'
import { createDeliveryLedger } from './deliveryLedger'
import { createJournal } from './journal'
import { openDatabase } from './openDatabase'
import { createReading } from './reading'
import { createRows, newRow } from './rows'
import { createSettingsRepository } from './settingsRepository'
import type { Store, Writing } from './store'
import type { Touched } from './touched'
import { createTrash } from './trash'
import { takeWriterLock } from './writerLock'
import { createWriting } from './writing'

interface StoreClock {
  now(): Instant
}

/** The store over an open database. `released` is called once it is closed. */
export function createStore(db: Database, clock: StoreClock, released: () => void = () => undefined): Store {
  const now = () => clock.now()
  const rows = createRows(db)
  const reading = createReading(db, rows)
  const { forget, ...derived } = createDerived(db)
  const told = (touched: Touched): void => {
    forget(touched)
    store.onTouched(touched)
  }
  const journal = createJournal(db, rows, now, told)
  const trash = createTrash(db, rows, now)
  const { settings, changeSettings, fact, setFact } = createSettingsRepository(db)

  /** The write lock is taken at the start, so that a transaction never fails halfway for want of it. */
  function transact<T>(work: () => T): T {
    if (db.readonly) {
      throw new AppError('databaseReadOnly', 'The data was opened only to be read. Nothing was changed.')
    }
    return db.transaction(work).immediate()
  }

  function change<T>(label: string, work: (write: Writing) => T): T {
    if (db.inTransaction) throw new Error(`"${label}" was begun inside another transaction`)
    return transact(() =>
      journal.record(label, (pen) => work(withAppErrors(createWriting(reading, rows, trash, pen)))),
    )
  }

  function close(): void {
    if (!db.open) return
    try {
      if (!db.readonly) {
        db.pragma('optimize')
        db.pragma('wal_checkpoint(TRUNCATE)')
      }
    } finally {
      db.close()
      released()
    }
  }

  const store: Store = {
    ...withAppErrors(reading),
    derived: withAppErrors(derived),
    deliveries: withAppErrors(createDeliveryLedger(db)),
    readOnly: db.readonly,
    onTouched: () => undefined,
    ...withAppErrors({
      change,
      transact,
      close,
      settings,
      fact,
      history: journal.history,
      undoable: journal.undoable,
      trashed: trash.trashed,
      begin: (candidate: Candidate) => transact(() => rows.candidate.insert(newRow('candidate', candidate))),
      undo: () => transact(journal.undo),
      redo: () => transact(journal.redo),
      changeSettings: (part: Parameters<typeof changeSettings>[0]) => transact(() => changeSettings(part)),
      setFact: (name: string, value: string | null) => transact(() => setFact(name, value)),
    }),
  }
  return store
}

/**
 * Opens everything that is kept in `dir`. For writing, only one process at a time may have it open; any number may read
 * meanwhile. @throws AppError alreadyOpen, and those of openDatabase
 */
export function openStore({
  dir,
  mode,
  clock,
}: {
  dir: string
  mode: 'write' | 'read'
  clock: StoreClock
}): Store {
  const lock = mode === 'write' ? takeWriterLock(dir) : undefined
  try {
    const db = openDatabase({ dir, mode, now: clock.now() })
    return asAppErrors(() => createStore(db, clock, () => lock?.release()))
  } catch (fault) {
    lock?.withdraw()
    throw fault
  }
}
