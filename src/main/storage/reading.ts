import type { Database } from 'better-sqlite3'
import { createAppointmentRepository } from './appointmentRepository'
import { createAttemptRepository } from './attemptRepository'
import { createAwardRepository } from './awardRepository'
import { createBenefitRepository } from './benefitRepository'
import { createCandidateRepository } from './candidateRepository'
import { createCreditRepository } from './creditRepository'
import { createCredentialRepository } from './credentialRepository'
import { tableOf, type Rows } from './rows'
import { createFeatureRepository } from './featureRepository'
import { createTickRepository } from './tickRepository'
import type { Entities, EntityKind, Reading } from './store'

/** Everything that is kept and not in the trash, by all the repositories together. */
export function createReading(db: Database, rows: Rows): Reading {
  function get<K extends EntityKind>(kind: K, id: string): Entities[K] | undefined {
    const row = rows[kind].read(id)
    return row?.['trashed_at'] === null ? tableOf(kind).toEntity(row) : undefined
  }
  return {
    get,
    ...createCandidateRepository(db),
    ...createCredentialRepository(db),
    ...createAttemptRepository(db),
    ...createAwardRepository(db),
    ...createAppointmentRepository(db),
    ...createCreditRepository(db),
    ...createBenefitRepository(db),
    ...createFeatureRepository(db),
    ...createTickRepository(db),
  }
}
