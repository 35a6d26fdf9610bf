import { createCatalog } from '../src/shared/domain/catalog'
import type { History } from '../src/shared/domain/history'
import type { Zone } from '../src/shared/domain/instant'
import { addDays, addMonths, plainDate } from '../src/shared/domain/plainDate'
import { cheapestPlan, type PlanInput } from '../src/shared/domain/plan/cheapestPlan'
import { offeredExam } from '../src/shared/domain/plan/offeredExam'
import { renewedByOf } from '../src/shared/domain/plan/renewedBy'
import { standings } from '../src/shared/domain/standings'
import { builtInPacks } from '../src/main/core/builtInPacks'
import { type Figure, microseconds } from './figure'

const catalog = createCatalog(builtInPacks)
const today = plainDate('2026-11-23')
const ids = catalog.achievements.map(({ id }) => id)
const zone = 'UTC' as Zone

/** The first `count` achievements that renew one another or end at all, each passed on a day of its own. */
function holder(wanted: readonly string[]): History[] {
  return wanted.map((achievement, index) => ({
    achievement,
    attempts: [
      {
        on: addDays(today, -17 * index - 20),
        at: null,
        zone: null,
        outcome: 'pass',
        route: 'exam',
        exam: null,
      },
    ],
    awards: [],
  }))
}

function inputOf(keep: readonly string[], years: number): PlanInput {
  return {
    keep,
    through: addMonths(today, 12 * years),
    histories: holder(keep),
    lookup: catalog.lookup,
    renewedBy: renewedByOf(ids, catalog.lookup),
    priceOf: (id, on) => offeredExam(catalog.achievement(id)?.exams ?? [], on)?.priceUsd ?? null,
    today,
    zone,
  }
}

/** Those that end by their rules, the ones that hang together first. */
function ending(count: number): string[] {
  const ends = standings(holder(ids), catalog.lookup, today, zone, false)
  const found = ids.filter((id) => ends.get(id)?.expiresOn)
  return found.toSorted((a, b) => catalog.related(b).length - catalog.related(a).length).slice(0, count)
}

/** The cheapest plan for 30 credentials against one look at how they stand. */
export function measure(): Figure[] {
  return [3, 6, 10].map((years) => {
    const input = inputOf(ending(30), years)
    const ours = microseconds(1, () => cheapestPlan(input), 3) / 1000
    const peer = microseconds(1, () => standings(input.histories, catalog.lookup, today, zone, false)) / 1000
    return {
      figure: `cheapest plan, 30 credentials, ${years} years : one pass of standings`,
      ours,
      peer,
      unit: 'ms',
    }
  })
}
