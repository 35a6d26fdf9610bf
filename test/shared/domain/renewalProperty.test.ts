import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCatalog } from '@shared/domain/catalog'
import type { AttemptFact } from '@shared/domain/history'
import { addDays, plainDate } from '@shared/domain/plainDate'
import { standings } from '@shared/domain/standings'
import { builtInPacks } from '../../../src/main/core/builtInPacks'
import { ZONES } from './zones'

const catalog = createCatalog(builtInPacks)
const START = plainDate('2021-01-01')
const achievement = fc.constantFrom(...catalog.achievements.map(({ id }) => id))
const pass = (days: number, route: AttemptFact['route']): AttemptFact => ({
  on: addDays(START, days),
  at: null,
  zone: null,
  outcome: 'pass',
  route,
  exam: null,
})

test('a renewal never shortens a validity, by whatever route and of whatever program', () => {
  fc.assert(
    fc.property(
      achievement,
      fc.nat(1500),
      fc.nat(1200),
      fc.nat(),
      fc.constantFrom(...ZONES),
      (id, first, later, pick, zone) => {
        const routes = catalog.lookup(id)?.policy.renewalRoutes ?? []
        const route = routes.length > 0 ? routes[pick % routes.length]!.via : 'exam'
        const today = addDays(START, first + later)
        const end = (attempts: AttemptFact[]) =>
          standings([{ achievement: id, attempts, awards: [] }], catalog.lookup, today, zone, false).get(id)!
            .expiresOn
        const before = end([pass(first, 'exam')])
        const after = end([pass(first, 'exam'), pass(first + later, route)])
        if (before !== null && after !== null) expect(after >= before).toBe(true)
      },
    ),
    { numRuns: 2_000 },
  )
})
