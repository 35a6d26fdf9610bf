import type { Handlers } from '../rpc/handlers'
import type { CandidateView } from '@shared/contract/views/app'
import type { Candidate } from '@shared/domain/candidate'
import { chosenCandidateId } from './chosen'
import type { CoreContext } from './coreContext'
import { sampleIds } from './sampleIds'
import { agenda } from './views/agenda'

/** The frame of every screen, and settings. */
export function appHandlers(context: CoreContext): Handlers<'app.get' | 'settings.change'> {
  const { store, clock, host, version, dataFile } = context

  function candidateView(candidate: Candidate): CandidateView {
    return { ...candidate, credentials: store.derived.counts(candidate.id).tracked }
  }

  return {
    'app.get': () => {
      const candidateId = chosenCandidateId(store)
      const benefits = store.benefitsOf(candidateId).length
      const { zone, marks, counts, items, more } = agenda(context)
      const { undo, redo } = store.undoable()
      return {
        version,
        host,
        dataFile,
        today: marks.today,
        now: clock.now(),
        zone,
        clockSet: clock.set,
        candidates: store.candidates().map(candidateView),
        candidateId,
        counts: {
          now: items.filter(({ group }) => group === 'now').length + more.now,
          credentials: counts.tracked,
          benefits,
        },
        firstStart: nothingKept(context),
        sample: sampleIds(store).some((id) => store.get('credential', id) !== undefined),
        undo,
        redo,
        settings: store.settings(),
      }
    },

    'settings.change': (part) => {
      const now = store.settings()
      store.changeSettings({
        theme: part.theme ?? now.theme,
        leadDays: part.leadDays ?? now.leadDays,
        timelineZoom: part.timelineZoom ?? now.timelineZoom,
      })
      context.publish('settings', 'today', 'credentials')
      return {}
    },
  }
}

/** Whether nothing was ever kept but sample data that is gone. */
function nothingKept({ store }: CoreContext): boolean {
  if (store.derived.counts(null).tracked > 0 || store.benefitsOf(null).length > 0) return false
  const sample = sampleIds(store)
  return store
    .trashed()
    .every(({ kind, id }) => (kind !== 'credential' && kind !== 'benefit') || sample.includes(id))
}
