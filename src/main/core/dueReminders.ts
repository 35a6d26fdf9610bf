import type { Catalog } from '@shared/domain/catalog'
import type { PlainDate } from '@shared/domain/plainDate'
import { reminderInWords, summaryInWords } from '@shared/text/reminders'
import type { Delivery, MilestoneRow, Store } from '../storage/store'
import { namedCredential } from './namedAchievement'
import type { Clock, Notice } from './ports'

/** How many reminders are taken at once; the rest come with the next check. */
const AT_ONCE = 200

/** By this a reminder is delivered once: its subject, its kind and its day. A date that moves is another reminder. */
function reminderKey({ subjectId, kind, on }: Pick<MilestoneRow, 'subjectId' | 'kind' | 'on'>): string {
  return `${subjectId}|${kind}|${on}`
}

/** The milestones that are due now and were never claimed, each by its candidate's own day, as deliveries to claim. */
export function dueReminders(store: Store, catalog: Catalog, clock: Clock): Omit<Delivery, 'state'>[] {
  const now = clock.now()
  const todays = new Map(store.candidates().map(({ id, zone }) => [id, clock.today(zone)]))
  return [...new Set(todays.values())].flatMap((today) =>
    store.derived
      .due(today, now, AT_ONCE)
      .filter(({ candidateId }) => todays.get(candidateId) === today)
      .flatMap((row) => {
        const name = subjectName(store, catalog, row)
        if (name === undefined) return []
        const { subjectId, credentialId, kind, on } = row
        return [{ key: reminderKey(row), subjectId, credentialId, kind, on, name, at: now }]
      }),
  )
}

/** What a milestone is of; undefined where that is gone. */
function subjectName(store: Store, catalog: Catalog, { subjectId, kind }: MilestoneRow): string | undefined {
  if (kind === 'benefitEnds') return store.get('benefit', subjectId)?.name
  const credential = store.get('credential', subjectId)
  return credential && namedCredential(catalog, credential).name
}

/** What is shown for these reminders: one speaks for itself and leads to its credential, several become a summary. */
export function noticeFor(
  reminders: readonly Omit<Delivery, 'state'>[],
  today: PlainDate,
): Notice | undefined {
  const [first] = reminders
  if (!first) return undefined
  if (reminders.length > 1) return { id: first.key, path: '/today', ...summaryInWords(reminders, today) }
  const path = first.credentialId === null ? '/today' : `/credentials/${first.credentialId}`
  return { id: first.key, path, ...reminderInWords(first, today) }
}
