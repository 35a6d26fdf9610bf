import type { AppointmentView } from '@shared/contract/views/shared'
import type { TodayItem, TodayView } from '@shared/contract/views/today'
import type { Zone } from '@shared/domain/instant'
import { addMonths, type PlainDate } from '@shared/domain/plainDate'
import type { AgendaRow, MilestoneRow } from '../../storage/store'
import { chosenCandidateId } from '../chosen'
import type { CoreContext } from '../coreContext'
import { lookupFor } from '../histories'
import { namedAchievement, namedCredential } from '../namedAchievement'
import { agenda } from './agenda'
import { appointmentView } from './appointmentView'
import { secondTryTooLate } from './secondTry'
import { stripMarks } from './stripMarks'

const STRIP_MONTHS = 12
const STRIP_MILESTONES = 120
const APPOINTMENTS = 5
const TOLD = 8

/** What to do next, and by when: see {@link TodayView}. Reads what is kept ready; computes no standing. */
export function todayView(context: CoreContext): TodayView {
  const { store, catalog } = context
  const candidateId = chosenCandidateId(store)
  const { zone, marks, counts, items, more, rows } = agenda(context)
  const { today } = marks
  const names = new Map(rows.map((row) => [row.credentialId, namedAchievement(catalog, row).name]))

  function nameOf({
    subjectId,
    credentialId,
  }: Pick<MilestoneRow, 'subjectId' | 'credentialId'>): string | undefined {
    if (credentialId !== subjectId) return store.get('benefit', subjectId)?.name
    const known = names.get(subjectId)
    if (known !== undefined) return known
    const credential = store.get('credential', subjectId)
    return credential && namedCredential(catalog, credential).name
  }

  const milestones = store.derived.milestones(
    candidateId,
    today,
    addMonths(today, STRIP_MONTHS),
    STRIP_MILESTONES,
  )
  const next = store.derived.nextAfter(today, candidateId)
  const nextName = next && nameOf(next)
  return {
    today,
    items: withSecondTries(context, items, rows, { today, zone }),
    more,
    strip: stripMarks(milestones, nameOf, marks),
    appointments: nextAppointments(context, rows, names),
    told: store.deliveries
      .recent(candidateId, TOLD)
      .filter(({ state }) => state === 'shown')
      .map(({ credentialId, name, kind, on, at }) => ({ credentialId, name, kind, on, shownAt: at })),
    nextReminder:
      next && nextName !== undefined
        ? { name: nextName, kind: next.kind, on: next.on, credentialId: next.credentialId }
        : null,
    held: counts.held,
    tracked: counts.tracked,
  }
}

/** Booked exams of what is held: says where a failed one would leave no time for a second. */
function withSecondTries(
  { store, catalog }: CoreContext,
  items: readonly TodayItem[],
  rows: readonly AgendaRow[],
  { today, zone }: { readonly today: PlainDate; readonly zone: Zone },
): TodayItem[] {
  const expiries = new Map(rows.map(({ credentialId, expiresOn }) => [credentialId, expiresOn]))
  const isHeld = ({ reason, dates }: TodayItem): boolean =>
    reason === 'examBooked' && dates['expiresOn'] !== undefined
  const ids = items.filter(isHeld).flatMap(({ credentialId }) => credentialId ?? [])
  const attempts = ids.length > 0 ? store.attemptsOf(ids) : []
  return items.map((item) => {
    const { credentialId, on } = item
    const expiresOn = credentialId && expiries.get(credentialId)
    const credential = credentialId && isHeld(item) ? store.get('credential', credentialId) : undefined
    if (!credential || !expiresOn || !on) return item
    const rules = lookupFor(catalog, [credential])(credential.achievementId)
    const own = attempts.filter((attempt) => attempt.credentialId === credentialId)
    const second = secondTryTooLate(rules, own, on, expiresOn, today, zone)
    return second ? { ...item, reason: 'secondTryTooLate', dates: { ...item.dates, ...second } } : item
  })
}

function nextAppointments(
  { store, catalog, clock }: CoreContext,
  rows: readonly AgendaRow[],
  names: ReadonlyMap<string, string>,
): AppointmentView[] {
  const now = clock.now()
  return rows
    .filter(({ appointmentAt }) => appointmentAt !== null && appointmentAt >= now)
    .sort((a, b) => ((a.appointmentAt ?? '') < (b.appointmentAt ?? '') ? -1 : 1))
    .slice(0, APPOINTMENTS)
    .flatMap(({ appointmentId, credentialId, achievementId }) => {
      const appointment = appointmentId === null ? undefined : store.get('appointment', appointmentId)
      if (!appointment) return []
      return [
        appointmentView(appointment, names.get(credentialId) ?? '', catalog.lookup(achievementId)?.policy),
      ]
    })
}
