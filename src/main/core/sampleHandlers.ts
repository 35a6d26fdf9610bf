import type { Handlers } from '../rpc/handlers'
import { instantAt } from '@shared/domain/instant'
import type { PlainDate } from '@shared/domain/plainDate'
import { attemptDraftSchema } from '@shared/domain/attempt'
import { awardDraftSchema } from '@shared/domain/award'
import { changeLabels } from '@shared/text/changeLabels'
import type { Candidate } from '@shared/domain/candidate'
import type { Writing } from '../storage/store'
import { defaultCandidate } from './chosen'
import type { CoreContext } from './coreContext'
import { sampleData } from './sampleData'
import { noteSampleIds, sampleIds } from './sampleIds'
import { type Sample, type SampleDay, sampleDate } from './sampleSchema'
import { track, trackedAs, type Tracked } from './trackCredential'

/** Looking around with sample data, which is marked and gone in one step. */
export function sampleHandlers(context: CoreContext): Handlers<'sample.load' | 'sample.clear'> {
  const { store, catalog, clock, newId } = context
  const present = (): readonly string[] =>
    sampleIds(store).filter((id) => store.get('credential', id)?.sample)

  /** Keeps one credential of the sample, and answers the ids to know it by. */
  function load(
    write: Writing,
    { id: candidateId, zone }: Candidate,
    sample: Sample['credentials'][number],
  ): string[] {
    const today = clock.today(zone)
    const date = (day: SampleDay): PlainDate => sampleDate(today, day)
    const tracked: Tracked = sample.own ? { own: sample.own } : { achievementId: sample.achievementId ?? '' }
    const unknown = 'achievementId' in tracked && !catalog.achievement(tracked.achievementId)
    // What a person tracks already is theirs: no sample takes its place.
    if (unknown || trackedAs(write, candidateId, tracked)) return []
    const credential = track(write, newId(), candidateId, tracked)
    const credentialId = credential.id
    write.put('credential', { ...credential, sample: true, tags: sample.tags, notes: sample.notes })
    for (const { on, outcome, exam } of sample.attempts) {
      const draft = attemptDraftSchema.parse({ on: date(on), outcome, exam })
      write.put('attempt', { ...draft, id: newId(), credentialId })
    }
    for (const { issuedOn, expiresOn } of sample.awards) {
      const stated = expiresOn === undefined ? {} : { expiresOn: expiresOn && date(expiresOn) }
      const draft = awardDraftSchema.parse({ issuedOn: date(issuedOn), ...stated })
      write.put('award', { ...draft, id: newId(), credentialId })
    }
    for (const { on, time, exam, delivery, place } of sample.appointments) {
      const at = instantAt(date(on), time, zone)
      const booked = { status: 'booked', moves: 0, notes: '' } as const
      write.put('appointment', { id: newId(), credentialId, at, zone, exam, delivery, place, ...booked })
    }
    for (const { on, amount, category, title } of sample.credits) {
      write.put('credit', { id: newId(), credentialId, on: date(on), amount, category, title, notes: '' })
    }
    const benefitIds = sample.benefits.map(({ kind, name, expiresOn }) => {
      const id = newId()
      const end = { expiresOn: expiresOn && date(expiresOn), usedOn: null }
      write.put('benefit', { id, candidateId, credentialId, kind, name, code: null, notes: '', ...end })
      return id
    })
    return [credentialId, ...benefitIds]
  }

  return {
    'sample.load': () => {
      if (present().length > 0) return {}
      const candidate = defaultCandidate(store)
      context.change(changeLabels.sampleLoaded, (write) => {
        const ids = sampleData.credentials.flatMap((sample) => load(write, candidate, sample))
        noteSampleIds(store, ids)
      })
      return {}
    },
    'sample.clear': () => {
      const ids = sampleIds(store)
      context.change(changeLabels.sampleCleared, (write) => {
        for (const id of ids) if (write.get('benefit', id)) write.trash('benefit', id)
        for (const id of ids) if (write.get('credential', id)?.sample) write.trash('credential', id)
      })
      return {}
    },
  }
}
