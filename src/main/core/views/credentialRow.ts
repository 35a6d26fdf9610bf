import type { CredentialRow } from '@shared/contract/views/credentials'
import type { DisplayState } from '@shared/contract/views/shared'
import type { Catalog } from '@shared/domain/catalog'
import type { AgendaRow } from '../../storage/store'
import { namedAchievement } from '../namedAchievement'
import { nextDate } from '../nextDate'
import type { DayMarks } from './dayMarks'
import { displayState } from './displayState'

/** One line of the list of credentials. */
export function credentialRow(row: AgendaRow, catalog: Catalog, marks: DayMarks): CredentialRow {
  const { name, fullName, code, group, issuer } = namedAchievement(catalog, row)
  const state = displayState(row, marks)
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
    next: nextDate(row, marks.today),
    section: sectionOf(row, state, marks),
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

function sectionOf(
  row: AgendaRow,
  state: DisplayState,
  { examNearUntil }: DayMarks,
): CredentialRow['section'] {
  if (row.letLapse) return 'letLapse'
  if (row.appointmentOn && row.appointmentOn <= examNearUntil) return 'needsYou'
  return SECTION[state]
}
