import type { ForYou } from '@shared/contract/views/faq'
import type { FaqEntry } from '@shared/domain/faq/faqEntry'
import { contentEligibility } from '@shared/domain/policy/contentEligibility'
import type { Policy, RuleName } from '@shared/domain/policy/schema'
import { dateIn } from '@shared/domain/instant'
import type { PlainDate } from '@shared/domain/plainDate'
import { achievementsUnder } from '../../faq/checkReferences'
import { changeDeadline } from '../changeDeadline'
import { chosenCandidateId } from '../chosen'
import type { CoreContext } from '../coreContext'
import type { Derived } from '../derive'
import { isHeld } from '../isHeld'
import { namedCredential } from '../namedAchievement'
import { dayMarks } from './dayMarks'
import { displayState } from './displayState'

const MOST = 30

type Line = Pick<ForYou, 'says'> & Partial<Pick<ForYou, 'on' | 'until' | 'at' | 'count' | 'explains'>>
type ForEntry = (entry: FaqEntry) => ForYou[]

/**
 * What entries mean for the chosen candidate's credentials, or for everyone's: each of their dates that a rule of the
 * entry sets, as of today. The standings are computed once for all the entries asked about.
 */
export function forYou(context: CoreContext): ForEntry {
  const { store, catalog, clock, derive } = context
  const candidateId = chosenCandidateId(store)
  const credentials = store.credentialsOf(candidateId).filter(({ letLapse }) => letLapse === null)
  const standings = derive.standings(credentials, false)
  const { leadDays } = store.settings()
  const candidates = new Map(store.candidates().map((candidate) => [candidate.id, candidate]))

  return (entry) => {
    const rules = rulesOf(entry, context)
    const lines = credentials.flatMap((credential) => {
      const names = rules(credential.achievementId)
      const derived = standings.get(credential.id)
      const candidate = candidates.get(credential.candidateId)
      if (names.size === 0 || !derived || !candidate) return []
      const today = clock.today(candidate.zone)
      const frame = {
        credentialId: credential.id,
        name: namedCredential(catalog, credential).name,
        candidateName: candidateId === null ? candidate.name : null,
        state: displayState(derived.row, dayMarks(today, leadDays)),
      }
      const policy = catalog.lookup(credential.achievementId)?.policy ?? {}
      return linesOf({ entry, names, derived, policy, today, context }).map((line) => ({
        ...frame,
        on: null,
        until: null,
        at: null,
        count: null,
        explains: null,
        ...line,
      }))
    })
    return lines
      .sort((a, b) => ((a.on ?? a.until ?? '9999') < (b.on ?? b.until ?? '9999') ? -1 : 1))
      .slice(0, MOST)
  }
}

/** Which rules of an achievement the entry states: those it names, and those that name it. */
function rulesOf(
  entry: FaqEntry,
  { catalog }: CoreContext,
): (achievementId: string) => ReadonlySet<RuleName> {
  const stated = entry.rules.map((rule) => ({
    name: rule.slice(rule.indexOf('.') + 1) as RuleName,
    achievements: new Set(achievementsUnder(catalog, entry.program, rule)),
  }))
  const renewed = new Set(
    stated
      .filter(({ name }) => name === 'renews')
      .flatMap(({ achievements }) => [...achievements])
      .flatMap((id) => (catalog.lookup(id)?.policy.renews ?? []).flatMap(({ achievements }) => achievements)),
  )
  return (achievementId) => {
    const { versions: _, ...rules } = catalog.lookup(achievementId)?.policy ?? {}
    const named = Object.entries(rules).filter(([, rule]) =>
      Array.isArray(rule) ? rule.some(({ faq }) => faq === entry.id) : rule?.faq === entry.id,
    )
    const names = new Set(named.map(([name]) => name as RuleName))
    for (const { name, achievements } of stated) if (achievements.has(achievementId)) names.add(name)
    // What matters of "renews" is what gets renewed.
    if (renewed.has(achievementId)) names.add('renews')
    else names.delete('renews')
    return names
  }
}

interface Asked {
  readonly entry: FaqEntry
  readonly names: ReadonlySet<RuleName>
  readonly derived: Derived
  readonly policy: Policy
  readonly today: PlainDate
  readonly context: CoreContext
}

function linesOf(asked: Asked): Line[] {
  const lines: Line[] = []
  for (const name of asked.names) {
    if (name === 'validity') lines.push(...validity(asked))
    else if (name === 'renewalWindow') lines.push(...window(asked))
    else if (name === 'renewalRoutes' || name === 'renews') lines.push(...routes(asked, name))
    else if (name === 'retakeWait' || name === 'passLock') lines.push(...retake(asked, name))
    else if (name === 'appointment' || name === 'contentEligibility') lines.push(...booked(asked, name))
  }
  return lines
}

function validity({ derived: { standing }, today }: Asked): Line[] {
  const { expiresOn, state } = standing
  if (state === 'permanent') return [{ says: 'neverExpires', explains: 'expiresOn' }]
  if (!expiresOn) return []
  return [{ says: expiresOn < today ? 'ended' : 'validUntil', on: expiresOn, explains: 'expiresOn' }]
}

function window({ derived, today }: Asked): Line[] {
  const { renewal, renewsAnyDay } = derived.standing
  if (!isHeld(derived.standing) || renewsAnyDay || !renewal.opensOn) return []
  const { opensOn: on, closesOn: until } = renewal
  if (on > today) return [{ says: 'windowOpens', on, until, explains: 'renewal.opensOn' }]
  return [{ says: 'windowOpen', until, explains: 'renewal.closesOn' }]
}

/**
 * Each route has its own opening; one that would open only after what is held has ended never does. An entry that no
 * route names is about all of them.
 */
function routes({ entry, derived, policy, today }: Asked, name: 'renewalRoutes' | 'renews'): Line[] {
  const { expiresOn: until, routes: ways, periods } = derived.standing
  const period = periods.at(-1)
  if (!isHeld(derived.standing) || !until || !period) return []
  if (name === 'renews') return [{ says: 'anyDay', until, explains: 'expiresOn' }]
  // A standing's routes stand in the order of the policy's.
  const own = ways.filter((_, index) => policy.renewalRoutes?.[index]?.faq === entry.id)
  const inTime = (own.length > 0 ? own : ways).filter(({ opensOn }) => !opensOn || opensOn <= until)
  // The day on which it was issued may be the issuer's, before or after the pass from which a route is open.
  const opens = new Set(inTime.map(({ opensOn }) => (opensOn && opensOn > period.from ? opensOn : null)))
  return [...opens].map((on) => {
    if (on === null) return { says: 'anyDay', until, explains: 'expiresOn' }
    return on > today ? { says: 'routeOpens', on, until } : { says: 'routeOpen', until }
  })
}

function retake({ derived, today }: Asked, name: 'retakeWait' | 'passLock'): Line[] {
  const { standing, row } = derived
  const { allowedOn: on, decidedBy } = standing.retake
  if (!on) return []
  const explains = 'retake.allowedOn' as const
  if (name === 'passLock')
    return decidedBy === name && on > today ? [{ says: 'lockedUntil', on, explains }] : []
  if (row.failedOn && on > today) return [{ says: 'waits', on, explains }]
  return standing.state === 'ready' ? [{ says: 'mayRetake', on, explains }] : []
}

function booked({ derived, policy, context }: Asked, name: 'appointment' | 'contentEligibility'): Line[] {
  const { history } = derived
  const ahead = history.appointments.filter(
    ({ status, at }) => status === 'booked' && at > context.clock.now(),
  )
  return ahead.flatMap((appointment): Line[] => {
    const on = dateIn(appointment.at, appointment.zone)
    if (name === 'appointment') {
      const at = changeDeadline(policy, appointment)
      return at ? [{ says: 'changeUntil', on, at }] : []
    }
    const features = context.store.featuresOf(history.credential.candidateId)
    const count = contentEligibility(policy, features, on)?.filter(({ mayComeUp }) => mayComeUp).length ?? 0
    return count > 0 ? [{ says: 'mayComeUp', on, count }] : []
  })
}
