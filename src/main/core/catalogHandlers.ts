import type { Handlers } from '../rpc/handlers'
import type { QuickAdd } from '@shared/contract/views/catalog'
import { isStale } from '@shared/domain/faq/freshness'
import type { AttemptFact } from '@shared/domain/history'
import type { PlainDate } from '@shared/domain/plainDate'
import { readDate } from '@shared/domain/readDate'
import { standings } from '@shared/domain/standings'
import { packReport } from '@shared/text/packReport'
import { chosenCandidateId, shownToday, shownZone } from './chosen'
import type { CoreContext } from './coreContext'
import { achievementView } from './views/achievementView'

const MATCHES = 8
const FOUND = 20

/** What can be earned, and finding things by name. */
export function catalogHandlers(
  context: CoreContext,
): Handlers<'catalog.list' | 'catalog.read' | 'search.find'> {
  const { store, catalog, index } = context

  /** What passing it on that day would mean, by its rules. */
  function outcomeOf(achievement: string, on: PlainDate): QuickAdd['outcome'] {
    const pass: AttemptFact = { on, at: null, zone: null, outcome: 'pass', route: 'exam', exam: null }
    const history = { achievement, attempts: [pass], awards: [] }
    const standing = standings([history], catalog.lookup, on, shownZone(context), false).get(achievement)
    if (!standing) return null
    const { expiresOn, renewal, renewsAnyDay } = standing
    const says = catalog.lookup(achievement)?.policy.validity?.says ?? null
    return { expiresOn, opensOn: renewsAnyDay ? null : renewal.opensOn, says }
  }

  return {
    'catalog.list': () => ({
      packs: catalog.packs.map((pack) => {
        const today = shownToday(context)
        return { ...pack, stale: isStale(pack.checkedOn, today), report: packReport(pack, today) }
      }),
      achievements: catalog.achievements.map((each) => achievementView(context, each)),
    }),

    'catalog.read': ({ text }) => {
      const { query, on, dateText, failed, dayFirst, otherReading } = readDate(text, shownToday(context))
      const matches = catalog.search(query).slice(0, MATCHES)
      const [first] = matches
      return {
        query,
        matches: matches.map((each) => achievementView(context, each)),
        on,
        dateText,
        failed,
        dayFirst,
        otherReading,
        outcome: first && on ? outcomeOf(first.id, on) : null,
      }
    },

    'search.find': ({ text }) => ({
      credentials:
        text.trim() === ''
          ? []
          : index
              .entries(chosenCandidateId(store), 'issuer', text)
              .slice(0, FOUND)
              .map(({ row, named }) => ({
                id: row.credentialId,
                name: named.name,
                group: named.group,
                candidateName: row.candidateName,
              })),
      achievements: catalog
        .search(text)
        .slice(0, FOUND)
        .map((each) => achievementView(context, each)),
    }),
  }
}
