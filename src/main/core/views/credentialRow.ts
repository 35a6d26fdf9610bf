import type { CredentialRow } from '@shared/contract/views/credentials'
import type { DisplayState } from '@shared/contract/views/shared'
import type { Catalog } from '@shared/domain/catalog'
import { addDays, type PlainDate } from '@shared/domain/plainDate'
import type { AgendaRow } from '../../storage/store'
import { namedAchievement } from '../namedAchievement'
import { nextDate } from '../nextDate'
import { displayState } from './displayState'

/** Within so many days an exam needs its candidate now. */
export const EXAM_NEAR_DAYS = 14

/** One line of the list of credentials. */
export function credentialRow(
  row: AgendaRow,
  catalog: Catalog,
  today: PlainDate,
  leadDays: number,
): CredentialRow {
  const { name, fullName, code, group, issuer } = namedAchievement(catalog, row)
  const state = displayState(row, today, leadDays)
  return {
    id: row.credentialId,
    candidateId: row.candidateId,
    candidateName: row.candidateName,
    name,
    fullName,
    code,
    group,
    issuer,
    state,
    next: nextDate(row, today),
    section: sectionOf(row, state, today),
    tags: [...row.tags],
    sample: row.sample,
  }
}

const SECTION: Readonly<Record<DisplayState, CredentialRow['section']>> = {
  held: 'held',
  permanent: 'held',
  window: 'needsYou',
  nearing: 'needsYou',
  grace: 'needsYou',
  ready: 'needsYou',
  waiting: 'waiting',
  pending: 'waiting',
  planned: 'planned',
  lapsed: 'lapsed',
  revoked: 'lapsed',
}

function sectionOf(row: AgendaRow, state: DisplayState, today: PlainDate): CredentialRow['section'] {
  if (row.letLapse) return 'letLapse'
  if (row.appointmentOn && row.appointmentOn <= addDays(today, EXAM_NEAR_DAYS)) return 'needsYou'
  return SECTION[state]
}
