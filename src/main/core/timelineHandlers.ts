import type { Handlers } from '../rpc/handlers'
import { chosenCandidateId, shownToday } from './chosen'
import type { CoreContext } from './coreContext'
import { groupOf } from './credentialIndex'
import { lookupFor } from './histories'
import { dayMarks } from './views/dayMarks'
import { extentOf, timelineRow } from './views/timelineRow'

/** How validities lie in time. */
export function timelineHandlers(context: CoreContext): Handlers<'timeline.get'> {
  const { store, catalog, derive, index } = context
  return {
    'timeline.get': ({ groupBy, offset, limit }) => {
      const all = index.entries(chosenCandidateId(store), groupBy, '')
      const page = all.slice(offset, offset + limit)
      const credentials = page.flatMap(({ row }) => store.get('credential', row.credentialId) ?? [])
      const derived = derive.standings(credentials, false)
      const zones = new Map(store.candidates().map(({ id, zone }) => [id, zone]))
      const today = shownToday(context)
      const marks = dayMarks(today, store.settings().leadDays)
      const lookup = lookupFor(catalog, credentials)
      const rows = page.flatMap((entry) => {
        const { credentialId, candidateId, candidateName } = entry.row
        const found = derived.get(credentialId)
        if (!found) return []
        const zone = zones.get(candidateId) ?? context.zone
        const frame = { catalog, lookup, marks, zone }
        return [timelineRow(found, candidateName, groupOf(entry, groupBy), frame)]
      })
      return { today, rows, total: all.length, extent: extentOf(rows) }
    },
  }
}
