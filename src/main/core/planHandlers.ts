import type { Handlers } from '../rpc/handlers'
import { AppError } from '@shared/contract/errors'
import type { PlainDate } from '@shared/domain/plainDate'
import { defaultCandidate } from './chosen'
import type { CoreContext } from './coreContext'
import { historiesOf, lookupFor } from './histories'
import { namedCredential } from './namedAchievement'
import { required } from './required'
import { keepPlanView, type PlanFrame, whatIfView } from './views/planView'

/** Planning: what a pass would change, and the cheapest way to keep what one holds. */
export function planHandlers(context: CoreContext): Handlers<'plan.whatIf' | 'plan.keep'> {
  const { store, catalog, clock } = context

  function frameOf(candidateId: string | undefined): PlanFrame {
    const candidate = candidateId ? required(store, 'candidate', candidateId) : defaultCandidate(store)
    const credentials = store.credentialsOf(candidate.id)
    const byAchievement = new Map(credentials.map((each) => [each.achievementId, each]))
    return {
      catalog,
      histories: historiesOf(store, credentials),
      lookup: lookupFor(catalog, credentials),
      today: clock.today(candidate.zone),
      zone: candidate.zone,
      named(achievement) {
        const credential = byAchievement.get(achievement)
        return {
          name: credential
            ? namedCredential(catalog, credential).name
            : (catalog.achievement(achievement)?.shortName ?? achievement),
          credentialId: credential?.id ?? null,
        }
      },
    }
  }

  function checkKnown({ lookup }: PlanFrame, achievement: string, path: string): void {
    if (lookup(achievement)) return
    throw new AppError(
      'unknownAchievement',
      `No pack knows an achievement called ${achievement}, so it cannot be planned.`,
      [{ path, message: 'no pack knows it' }],
    )
  }

  return {
    'plan.whatIf': ({ candidateId, achievementId, on, route }) => {
      const frame = frameOf(candidateId)
      checkKnown(frame, achievementId, 'achievementId')
      checkAhead(on, frame.today, 'on')
      return whatIfView(frame, achievementId, on, route)
    },

    'plan.keep': ({ candidateId, credentialIds = [], achievementIds = [], through }) => {
      const credentials = credentialIds.map((id) => required(store, 'credential', id))
      const owners = new Set([
        ...credentials.map((each) => each.candidateId),
        ...(candidateId ? [candidateId] : []),
      ])
      if (owners.size > 1) {
        throw new AppError(
          'conflict',
          'What one person passes keeps nothing of another’s. Nothing was planned: choose the credentials of one candidate.',
        )
      }
      const frame = frameOf([...owners][0])
      checkAhead(through, frame.today, 'through')
      for (const [index, id] of achievementIds.entries()) checkKnown(frame, id, `achievementIds[${index}]`)
      const keep = new Set([...credentials.map((each) => each.achievementId), ...achievementIds])
      return keepPlanView(frame, [...keep], through)
    },
  }
}

/** A plan is about days to come. @throws AppError invalidInput */
function checkAhead(day: PlainDate, today: PlainDate, path: string): void {
  if (day >= today) return
  throw new AppError(
    'invalidInput',
    'This day is past, and a plan is about days to come. Choose a later one.',
    [{ path, message: 'this day is past' }],
  )
}
