import type { Database } from 'better-sqlite3'
import { createAgendaRepository } from './agendaRepository'
import { coverDerived } from './coverDerived'
import { createMilestoneRepository } from './milestoneRepository'
import { createStandingRepository } from './standingRepository'
import type { Derived } from './store'
import type { Touched } from './touched'

/** The derived tables together; of a file that is only read, copies of them. `forget` drops what was computed for things that are not kept any more. */
export function createDerived(db: Database): Derived & { forget(touched: Touched): void } {
  if (db.readonly) coverDerived(db)
  const standings = createStandingRepository(db)
  const milestones = createMilestoneRepository(db)
  const { ahead, lapsed, planned, list, counts } = createAgendaRepository(db)
  return {
    replace(credentialIds, standingRows, milestoneRows) {
      standings.replace(credentialIds, standingRows)
      milestones.replace(credentialIds, milestoneRows)
    },
    replaceBenefits: milestones.replaceBenefits,
    clear() {
      standings.clear()
      milestones.clear()
    },
    forget({ credentialIds, candidateIds }) {
      standings.forget(credentialIds)
      milestones.forget(credentialIds, candidateIds)
    },
    stale: standings.stale,
    standing: standings.standing,
    ahead,
    lapsed,
    planned,
    list,
    counts,
    milestones: milestones.milestones,
    due: milestones.due,
    nextAfter: milestones.nextAfter,
  }
}
