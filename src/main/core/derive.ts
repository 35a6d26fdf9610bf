import type { Catalog } from '@shared/domain/catalog'
import type { Candidate } from '@shared/domain/candidate'
import type { Credential } from '@shared/domain/credential'
import { latest } from '@shared/domain/plainDate'
import { standings } from '@shared/domain/standings'
import type { Standing } from '@shared/domain/standingTypes'
import type { MilestoneRow, StandingRow, Store } from '../storage/store'
import { type CredentialHistory, hangingTogether, historiesOf, lookupFor } from './histories'
import { benefitMilestoneRows, milestoneRows } from './milestoneRows'
import type { Clock } from './ports'
import { passOver, reminderKey, todaysOf } from './dueReminders'
import { endsBehind } from './passedOver'
import { nextEvent, standingRow } from './standingRow'

/** The fact that says by which rules the derived tables were computed. */
const RULES_FACT = 'derivedRules'
/** The fact that says on which day they were last brought up to date. */
const DAY_FACT = 'derivedOn'
/** Raised where this module would derive other rows from the same data. */
const DERIVE_VERSION = 3

/** Keeps the derived tables in step with what is kept, the packs and the day. */
export interface Derive {
  /** Recomputes whatever depends on these; runs inside the transaction that changed them. */
  touched(touched: { credentialIds: ReadonlySet<string>; candidateIds: ReadonlySet<string> }): void
  /** Computes again what the packs or the day have made stale. True where anything was. A store that is only read keeps none of it. */
  refresh(): boolean
  /** The full standings of these credentials on their candidate's today, by credential id. */
  standings(credentials: readonly Credential[], explained: boolean): ReadonlyMap<string, Derived>
}

/** One credential, its history and what that means today. */
export interface Derived {
  readonly history: CredentialHistory
  readonly standing: Standing
  readonly row: StandingRow
  readonly milestones: readonly MilestoneRow[]
}

export function createDerive({
  store,
  catalog,
  clock,
}: {
  store: Store
  catalog: Catalog
  clock: Clock
}): Derive {
  const rules = `${DERIVE_VERSION} ${catalog.revision()}`
  const zones = new Map(store.candidates().map(({ id, zone }) => [id, zone]))
  let freshOn = ''
  let keptRules = store.fact(RULES_FACT)
  let keptOn = store.fact(DAY_FACT)

  function deriveFor(candidate: Candidate, credentials: readonly Credential[], explained = false): Derived[] {
    const today = clock.today(candidate.zone)
    const lookup = lookupFor(catalog, credentials)
    const histories = historiesOf(store, credentials)
    const found = standings(histories, lookup, today, candidate.zone, explained)
    const ahead = nextEvent(histories, today)
    return histories.flatMap((history) => {
      const standing = found.get(history.achievement)
      if (!standing) return []
      const policy = lookup(history.achievement)?.policy
      const row = standingRow(history, standing, today, ahead, policy)
      return [{ history, standing, row, milestones: milestoneRows(history, standing, row, policy) }]
    })
  }

  /** Derives `credentials` and all that hangs together with them, candidate by candidate. */
  function deriveAll(credentials: readonly Credential[], explained = false): Derived[] {
    const byCandidate = new Map<string, Credential[]>()
    for (const credential of credentials) {
      const group = byCandidate.get(credential.candidateId)
      if (group) group.push(credential)
      else byCandidate.set(credential.candidateId, [credential])
    }
    return [...byCandidate].flatMap(([candidateId, group]) => {
      const candidate = store.get('candidate', candidateId)
      return candidate
        ? deriveFor(candidate, hangingTogether(store, catalog, candidateId, group), explained)
        : []
    })
  }

  function keep(derived: readonly Derived[], gone: readonly string[] = []): void {
    store.derived.replace(
      [...gone, ...derived.map(({ row }) => row.credentialId)],
      derived.map(({ row }) => row),
      derived.flatMap(({ milestones }) => milestones),
    )
  }

  const keepBenefits = (): void => store.derived.replaceBenefits(benefitMilestoneRows(store.benefitsOf(null)))

  function existing(ids: Iterable<string>): Credential[] {
    return [...ids].flatMap((id) => store.get('credential', id) ?? [])
  }

  /**
   * What of a candidate depends on the candidate itself: everything where the zone, and so "today", is another; else
   * only what hangs together with other credentials, because one of those may have gone.
   */
  function ofCandidate(id: string): readonly Credential[] {
    const candidate = store.get('candidate', id)
    if (!candidate) return []
    const all = store.credentialsOf(id)
    const moved = zones.get(id) !== candidate.zone
    zones.set(id, candidate.zone)
    return moved ? all : all.filter(({ achievementId }) => catalog.related(achievementId).length > 0)
  }

  function rebuild(): void {
    store.derived.clear()
    for (const candidate of store.candidates()) keep(deriveFor(candidate, store.credentialsOf(candidate.id)))
    keepBenefits()
    note(RULES_FACT, rules)
    keptRules = rules
  }

  // Of a store that is only read the derived rows lie in memory: there is nothing to be written to the file.
  const transact = (work: () => void): void => (store.readOnly ? work() : store.transact(work))
  const note = (fact: string, value: string | null): void => {
    if (!store.readOnly) store.setFact(fact, value)
  }

  return {
    touched({ credentialIds, candidateIds }) {
      const todays = todaysOf(store, clock)
      const known = new Set(endsBehind(store, todays).map(reminderKey))
      const all = [...existing(credentialIds), ...[...candidateIds].flatMap(ofCandidate)]
      const credentials = new Map(all.map((each) => [each.id, each]))
      const gone = [...credentialIds].filter((id) => !credentials.has(id))
      keep(deriveAll([...credentials.values()]), gone)
      if (candidateIds.size > 0) keepBenefits()
      const entered = endsBehind(store, todays).filter((row) => !known.has(reminderKey(row)))
      if (entered.length > 0) passOver(store, catalog, entered, clock.now())
    },

    refresh() {
      const days = [...new Set(zones.values())].map((zone) => clock.today(zone))
      const key = days.join(' ')
      if (key === freshOn) return false
      const today = latest(...days) ?? null
      // Rows say when they change next, not when they began to hold: a day before the last one needs all of them anew.
      if (keptRules !== rules || (keptOn !== null && today !== null && today < keptOn)) {
        transact(rebuild)
      } else if (today !== null) {
        const stale = existing(store.derived.stale(today))
        if (stale.length > 0) transact(() => keep(deriveAll(stale)))
      }
      note(DAY_FACT, today)
      keptOn = today
      freshOn = key
      return true
    },

    standings(credentials, explained) {
      return new Map(deriveAll(credentials, explained).map((derived) => [derived.row.credentialId, derived]))
    },
  }
}
