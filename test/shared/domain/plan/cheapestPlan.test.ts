import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AttemptFact, History, PolicyLookup, SourcedPolicy } from '@shared/domain/history'
import type { Zone } from '@shared/domain/instant'
import { addDays, addMonths, type PlainDate, plainDate } from '@shared/domain/plainDate'
import { cheapestPlan, type Plan, type PlanInput } from '@shared/domain/plan/cheapestPlan'
import { renewedByOf } from '@shared/domain/plan/renewedBy'
import { suppose } from '@shared/domain/plan/whatIf'
import { policySchema } from '@shared/domain/policy/schema'
import { standings } from '@shared/domain/standings'
import { builtInPacks } from '../../../../src/main/core/builtInPacks'
import { createCatalog } from '@shared/domain/catalog'
import { history } from '../histories'

const UTC = 'UTC' as Zone
const TODAY = plainDate('2026-11-23')
const IDS = ['t/a', 't/b', 't/c'] as const
const stated = { source: 's', says: 'a rule' }

/** A made-up program: how long each is valid, what each costs, and which pass renews which. */
interface World {
  readonly months: readonly number[]
  readonly prices: readonly (number | null)[]
  readonly free: readonly boolean[]
  readonly lockMonths: readonly number[]
  readonly renews: readonly (readonly string[])[]
  readonly heldFor: readonly number[]
  readonly keep: readonly string[]
  readonly through: number
}

const world: fc.Arbitrary<World> = fc.record({
  months: fc.tuple(...IDS.map(() => fc.integer({ min: 6, max: 18 }))),
  prices: fc.tuple(...IDS.map(() => fc.constantFrom(0, 100, 150, 250, null))),
  free: fc.tuple(...IDS.map(() => fc.constantFrom(true, false, false))),
  lockMonths: fc.tuple(...IDS.map(() => fc.constantFrom(0, 0, 3, 9))),
  renews: fc.tuple(...IDS.map((id) => fc.subarray(IDS.filter((other) => other !== id)))),
  heldFor: fc.tuple(...IDS.map(() => fc.integer({ min: 0, max: 170 }))),
  keep: fc.subarray([...IDS], { minLength: 1 }),
  through: fc.integer({ min: 3, max: 16 }),
})

function inputOf({ months, prices, free, lockMonths, renews, heldFor, keep, through }: World): PlanInput {
  const policies = new Map(
    IDS.map((id, at): [string, SourcedPolicy] => {
      const policy = policySchema.parse({
        validity: { kind: 'fixed', length: { n: months[at], unit: 'months' }, ...stated },
        // Of an exam without a known price nobody can say whether another way costs less.
        ...(free[at] && prices[at] !== null
          ? {
              renewalRoutes: [
                { via: 'exam', ...stated },
                {
                  via: 'activities',
                  free: true,
                  window: { opens: { from: 'expiry', before: { n: 2, unit: 'months' } } },
                  newExpiry: { from: 'oldExpiry', length: { n: 3, unit: 'months' } },
                  ...stated,
                },
              ],
            }
          : {}),
        ...(lockMonths[at]
          ? {
              passLock: { until: { kind: 'over', length: { n: lockMonths[at], unit: 'months' } }, ...stated },
            }
          : {}),
        ...(renews[at]?.length ? { renews: [{ achievements: renews[at], ...stated }] } : {}),
      })
      return [id, { policy, sources: {}, exams: [] }]
    }),
  )
  const lookup: PolicyLookup = (id) => policies.get(id)
  return {
    keep,
    through: addMonths(TODAY, through),
    histories: IDS.map((id, at) => history(id, `pass ${addDays(TODAY, -(heldFor[at] ?? 0))}`)),
    lookup,
    renewedBy: renewedByOf(IDS, lookup),
    priceOf: (id) => prices[IDS.findIndex((other) => other === id)] ?? null,
    today: TODAY,
    zone: UTC,
  }
}

const play = (input: PlanInput, { steps }: Plan): readonly History[] =>
  steps.reduce<readonly History[]>((histories, step) => suppose(histories, step), input.histories)

/** Whether it is held on every day from today through the last, as the rules themselves say. */
function isKept(histories: readonly History[], id: string, { lookup, through, today }: PlanInput): boolean {
  const periods = standings(histories, lookup, through, UTC, false).get(id)?.periods ?? []
  const later = periods.filter(({ to }) => to === null || to >= today)
  const end = later.at(-1)
  if (!end || (end.to !== null && end.to < through)) return false
  return later.every((period, at) => {
    const next = later[at + 1]
    return !next || (period.to !== null && period.to >= next.from)
  })
}

const costOf = ({ unpriced, price, steps }: Plan): readonly number[] => [unpriced, price, steps.length]
const isCheaper = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((part, index) => part !== b[index])
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0)
}

/** Tries every set of passes on the days of a grid that costs less than `bound`; answers the first that keeps all. */
function cheaperByForce(
  input: PlanInput,
  kept: readonly string[],
  bound: readonly number[],
): string | undefined {
  const { lookup, through, today, priceOf } = input
  const days: PlainDate[] = []
  for (let step = 0; addDays(today, step * 45) <= through; step++) days.push(addDays(today, step * 45))

  const from = (
    at: number,
    histories: readonly History[],
    cost: readonly number[],
    done: string,
  ): string | undefined => {
    const day = days[at]
    if (day === undefined) return kept.every((id) => isKept(histories, id, input)) ? done : undefined
    const found = standings(histories, lookup, day, UTC, false)
    for (const id of kept) {
      const end = found.get(id)?.expiresOn
      if (end && end < day) return undefined
    }
    for (const id of IDS) {
      for (const route of lookup(id)?.policy.renewalRoutes?.map(({ via }) => via) ?? (['exam'] as const)) {
        const standing = found.get(id)
        const opens = standing?.routes.find(({ via }) => via === route)?.opensOn
        const allowed = route === 'exam' ? standing?.retake.allowedOn : undefined
        if ((opens && opens > day) || (allowed && allowed > day)) continue
        const price = route === 'exam' ? priceOf(id, day) : 0
        const more = [
          (cost[0] ?? 0) + Number(price === null),
          (cost[1] ?? 0) + (price ?? 0),
          (cost[2] ?? 0) + 1,
        ]
        if (!isCheaper(more, bound)) continue
        const next = suppose(histories, { achievement: id, on: day, route })
        const better = from(at + 1, next, more, `${done} ${day} ${id} ${route}`)
        if (better) return better
      }
    }
    return from(at + 1, histories, cost, done)
  }
  return isCheaper([0, 0, 0], bound) ? from(0, input.histories, [0, 0, 0], '') : undefined
}

describe('the cheapest plan', () => {
  test('keeps everything valid through the day, when its steps are played through the rules', () => {
    fc.assert(
      fc.property(world, (made) => {
        const input = inputOf(made)
        const plan = cheapestPlan(input)
        const histories = play(input, plan)
        const lost = new Set(plan.lost.map(({ achievement }) => achievement))
        for (const id of input.keep)
          if (!lost.has(id)) expect([id, isKept(histories, id, input)]).toEqual([id, true])
        for (const { on, from } of plan.steps) {
          expect(from <= on).toBe(true)
          expect(on >= TODAY && on <= input.through).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('is not beaten by trying everything', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(world, (made) => {
        const input = inputOf(made)
        const plan = cheapestPlan(input)
        const lost = new Set(plan.lost.map(({ achievement }) => achievement))
        const kept = input.keep.filter((id) => !lost.has(id))
        expect(cheaperByForce(input, kept, costOf(plan))).toBeUndefined()
      }),
      { numRuns: 25 },
    )
  })

  test('is empty where everything lasts, and names what is not held', () => {
    const input = inputOf({
      months: [12, 12, 12],
      prices: [100, 100, 100],
      free: [false, false, false],
      lockMonths: [0, 0, 0],
      renews: [[], [], []],
      heldFor: [1, 2, 400],
      keep: ['t/a', 't/c'],
      through: 6,
    })
    expect(cheapestPlan(input)).toEqual({
      steps: [],
      price: 0,
      unpriced: 0,
      lost: [{ achievement: 't/c', why: 'notHeld' }],
    })
  })

  test('one pass that renews three beats three of their own', () => {
    const input = inputOf({
      months: [18, 18, 18],
      prices: [250, 100, 150],
      free: [false, false, false],
      lockMonths: [0, 0, 0],
      renews: [['t/b', 't/c'], [], []],
      heldFor: [30, 40, 50],
      keep: [...IDS],
      through: 24,
    })
    const { steps, price } = cheapestPlan(input)
    expect(steps).toMatchObject([{ achievement: 't/a', route: 'exam', price: 250 }])
    expect(steps[0]?.keeps.map(({ achievement }) => achievement)).toEqual([...IDS])
    expect(price).toBe(250)
  })
})

describe('over the packs that come with Credence', () => {
  const catalog = createCatalog(builtInPacks)
  const ids = catalog.achievements.map(({ id }) => id)
  const renewedBy = renewedByOf(ids, catalog.lookup)
  const pass = (on: PlainDate): AttemptFact => ({
    on,
    at: null,
    zone: null,
    outcome: 'pass',
    route: 'exam',
    exam: null,
  })

  test('thirty credentials are planned, and stay valid', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ids, { minLength: 30, maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 30, maxLength: 30 }),
        (keep, ages) => {
          const histories = keep.map((achievement, at) => ({
            achievement,
            attempts: [pass(addDays(TODAY, -(ages[at] ?? 1)))],
            awards: [],
          }))
          const input: PlanInput = {
            keep,
            through: addMonths(TODAY, 60),
            histories,
            lookup: catalog.lookup,
            renewedBy,
            priceOf: () => 100,
            today: TODAY,
            zone: UTC,
          }
          const plan = cheapestPlan(input)
          const lost = new Set(plan.lost.map(({ achievement }) => achievement))
          const played = play(input, plan)
          for (const id of keep) {
            if (!lost.has(id)) expect([id, isKept(played, id, input)]).toEqual([id, true])
          }
        },
      ),
      { numRuns: 5 },
    )
  })
})
