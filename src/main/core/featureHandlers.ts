import type { AskedFrom, FeatureView } from '@shared/contract/views/features'
import type { Appointment } from '@shared/domain/appointment'
import type { Feature } from '@shared/domain/feature'
import { dateIn } from '@shared/domain/instant'
import type { PlainDate } from '@shared/domain/plainDate'
import { contentEligibility, mayBeAskedFrom } from '@shared/domain/policy/contentEligibility'
import { changeLabels } from '@shared/text/changeLabels'
import type { Handlers } from '../rpc/handlers'
import { chosenCandidateId, defaultCandidate } from './chosen'
import type { CoreContext } from './coreContext'
import { namedCredential } from './namedAchievement'
import { required } from './required'

type Methods =
  | 'features.list'
  | 'features.ask'
  | 'features.onExam'
  | 'features.add'
  | 'features.change'
  | 'features.remove'

/** Services and features that an exam may ask about, from the day its rule says. */
export function featureHandlers(context: CoreContext): Handlers<Methods> {
  const { store, catalog, clock, newId } = context

  const bookedAhead = (credentialIds: readonly string[]): Appointment[] =>
    store
      .appointmentsOf(credentialIds)
      .filter(({ status, at }) => status === 'booked' && at >= clock.now())
      .toSorted((a, b) => (a.at < b.at ? -1 : 1))
  const dayOf = ({ at, zone }: Appointment): PlainDate => dateIn(at, zone)

  function featureView(feature: Feature): FeatureView {
    const { candidateId, ...shown } = feature
    const credentials = store.credentialsOf(candidateId)
    const booked = bookedAhead(credentials.map(({ id }) => id)).flatMap((appointment) => {
      const credential = credentials.find(({ id }) => id === appointment.credentialId)
      const policy = credential && catalog.lookup(credential.achievementId)?.policy
      const on = dayOf(appointment)
      const [asked] = (policy && contentEligibility(policy, [feature], on)) ?? []
      if (!credential || !asked) return []
      const { name } = namedCredential(catalog, credential)
      return [{ credentialId: credential.id, name, on, from: asked.from, mayComeUp: asked.from <= on }]
    })
    return { ...shown, askedFrom: askedFrom(context, feature.availableOn), booked }
  }

  return {
    'features.list': () => ({ features: store.featuresOf(chosenCandidateId(store)).map(featureView) }),
    'features.ask': ({ availableOn }) => ({ askedFrom: askedFrom(context, availableOn) }),

    'features.onExam': ({ credentialId }) => {
      const { candidateId, achievementId } = required(store, 'credential', credentialId)
      const known = catalog.lookup(achievementId)
      const rule = known?.policy.contentEligibility
      const [next] = bookedAhead([credentialId])
      const examDay = next ? dayOf(next) : null
      const features = contentEligibility(known?.policy ?? {}, store.featuresOf(candidateId), examDay) ?? []
      return {
        rule: rule ? ruleView(rule, known?.sources[rule.source]) : null,
        examDay,
        features: features.map(({ feature: { id, name, availableOn }, from, mayComeUp }) => ({
          id,
          name,
          availableOn,
          from,
          mayComeUp,
        })),
      }
    },

    'features.add': ({ feature }) => {
      const kept = { ...feature, id: newId(), candidateId: defaultCandidate(store).id }
      context.change(changeLabels.featureAdded(feature.name), (write) => write.put('feature', kept))
      return { id: kept.id }
    },
    'features.change': ({ id, feature }) => {
      const { candidateId } = required(store, 'feature', id)
      context.change(changeLabels.featureChanged(feature.name), (write) =>
        write.put('feature', { ...feature, id, candidateId }),
      )
      return {}
    },
    'features.remove': ({ id }) => {
      const { name } = required(store, 'feature', id)
      context.change(changeLabels.featureRemoved(name), (write) => write.trash('feature', id))
      return {}
    },
  }
}

function ruleView(
  { says, faq }: { readonly says: string; readonly faq?: string | undefined },
  source: { readonly url: string; readonly checkedOn: PlainDate } | undefined,
): Omit<AskedFrom, 'from' | 'achievements'> {
  return { says, source: source?.url ?? null, checkedOn: source?.checkedOn ?? null, faq: faq ?? null }
}

/** Exams under the same length of time together; the earliest day first. */
function askedFrom({ catalog }: CoreContext, availableOn: PlainDate): AskedFrom[] {
  const groups = new Map<string, AskedFrom>()
  for (const { id, shortName, exams } of catalog.achievements) {
    const known = catalog.lookup(id)
    const rule = known?.policy.contentEligibility
    if (!known || !rule || exams.length === 0) continue
    const key = `${rule.after.n} ${rule.after.unit} ${rule.source}`
    const from = mayBeAskedFrom(availableOn, rule.after)
    const group = groups.get(key) ?? { from, ...ruleView(rule, known.sources[rule.source]), achievements: [] }
    group.achievements.push({ id, name: shortName })
    groups.set(key, group)
  }
  return [...groups.values()].sort((a, b) => (a.from < b.from ? -1 : 1))
}
