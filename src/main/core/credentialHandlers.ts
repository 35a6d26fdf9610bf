import type { Handlers } from '../rpc/handlers'
import { AppError } from '@shared/contract/errors'
import { changeLabels } from '@shared/text/changeLabels'
import { recordAttempt } from './attemptHandlers'
import { chosenCandidateId, defaultCandidate, shownToday } from './chosen'
import type { CoreContext } from './coreContext'
import { namedCredential } from './namedAchievement'
import { checkAttemptDay } from './recordedDays'
import { required } from './required'
import { checkUntracked, track, type Tracked } from './trackCredential'
import { credentialDetail } from './views/credentialDetail'
import { credentialRow } from './views/credentialRow'
import { dayMarks } from './views/dayMarks'

type Methods =
  | 'credentials.list'
  | 'credentials.get'
  | 'credentials.add'
  | 'credentials.annotate'
  | 'credentials.letLapse'
  | 'credentials.resume'
  | 'credentials.remove'

/** What a person tracks. */
export function credentialHandlers(context: CoreContext): Handlers<Methods> {
  const { store, catalog, clock, newId } = context

  function found(id: string) {
    const credential = required(store, 'credential', id)
    return { credential, name: namedCredential(catalog, credential).name }
  }
  /** @throws AppError unknownAchievement */
  function nameOf(tracked: Tracked): string {
    if ('own' in tracked) return tracked.own.name
    const achievement = catalog.achievement(tracked.achievementId)
    if (achievement) return achievement.shortName
    throw new AppError(
      'unknownAchievement',
      `No pack knows an achievement called ${tracked.achievementId}, so nothing was added. Describe it as one of your own instead.`,
      [{ path: 'achievementId', message: 'no pack knows it' }],
    )
  }

  return {
    'credentials.list': ({ text, offset, limit }) => {
      const candidateId = chosenCandidateId(store)
      const entries = context.index.entries(candidateId, candidateId === null ? 'candidate' : 'issuer', text)
      const marks = dayMarks(shownToday(context), store.settings().leadDays)
      return {
        rows: entries.slice(offset, offset + limit).map(({ row }) => credentialRow(row, catalog, marks)),
        total: entries.length,
      }
    },
    'credentials.get': ({ id }) => credentialDetail(context, id),

    'credentials.add': ({ candidateId, achievementId, own, attempt, award }) => {
      const candidate = candidateId ? required(store, 'candidate', candidateId) : defaultCandidate(store)
      const tracked: Tracked = own ? { own } : { achievementId: achievementId ?? '' }
      const name = nameOf(tracked)
      checkUntracked(store, candidate.id, tracked, name)
      if (attempt) checkAttemptDay(attempt, candidate, clock)
      const id = newId()
      context.change(changeLabels.added(name), (write) => {
        track(write, id, candidate.id, tracked)
        if (attempt) recordAttempt(write, { ...attempt, id: newId(), credentialId: id })
        if (award) write.put('award', { ...award, id: newId(), credentialId: id })
      })
      return { id }
    },

    'credentials.annotate': ({ id, number, notes, tags }) => {
      const { credential, name } = found(id)
      const united = [...new Set(tags)]
      context.change(changeLabels.annotated(name), (write) =>
        write.put('credential', { ...credential, number, notes, tags: united }),
      )
      return {}
    },
    'credentials.letLapse': ({ id, reason }) => {
      const { credential, name } = found(id)
      const on = clock.today(required(store, 'candidate', credential.candidateId).zone)
      context.change(changeLabels.letLapse(name), (write) =>
        write.put('credential', { ...credential, letLapse: { on, reason } }),
      )
      return {}
    },
    'credentials.resume': ({ id }) => {
      const { credential, name } = found(id)
      context.change(changeLabels.resumed(name), (write) =>
        write.put('credential', { ...credential, letLapse: null }),
      )
      return {}
    },
    'credentials.remove': ({ id }) => {
      const { name } = found(id)
      context.change(changeLabels.removed(name), (write) => write.trash('credential', id))
      return {}
    },
  }
}
