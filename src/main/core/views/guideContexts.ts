import type { Candidate } from '@shared/domain/candidate'
import type { Credential } from '@shared/domain/credential'
import type { GuideContext } from '@shared/domain/guide/guideSchema'
import type { CoreContext } from '../coreContext'
import { namedCredential } from '../namedAchievement'

/** What is so of one credential, or where none is named of any of the candidate's: that is where guides open from. */
export function guideContexts(
  { store, catalog, derive }: CoreContext,
  candidate: Candidate,
  credential: Credential | null,
): ReadonlySet<GuideContext> {
  const found = new Set<GuideContext>()
  const credentials = credential ? [credential] : store.credentialsOf(candidate.id)
  const standings = derive.standings(credentials, false)
  for (const each of credentials) {
    const { kind } = namedCredential(catalog, each)
    const derived = standings.get(each.id)
    if (kind === 'microcredential') found.add('labTrouble')
    if (kind === 'certification') found.add('booking')
    if (derived && derived.standing.periods.length > 0) found.add('passed')
    if (kind === 'microcredential' && derived?.history.attempts.at(-1)?.outcome === 'fail')
      found.add('failedLab')
  }
  if (candidate.kind === 'dependant') found.add('dependant')
  const candidates = store.candidates()
  if (candidates.length > 1) found.add('twoAccounts')
  if (candidates.some(({ kind }) => kind === 'teamMate')) found.add('company')
  return found
}
