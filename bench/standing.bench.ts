import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays as addDaysOf } from 'date-fns/addDays'
import { addMonths as addMonthsOf } from 'date-fns/addMonths'
import { builtInPacks } from '../src/main/core/builtInPacks'
import { createCatalog } from '../src/shared/domain/catalog'
import type { AttemptFact, History } from '../src/shared/domain/history'
import type { Zone } from '../src/shared/domain/instant'
import { addDays, plainDate } from '../src/shared/domain/plainDate'
import { standings } from '../src/shared/domain/standings'
import { type Figure, microseconds } from './figure'

const COUNT = 10_000
const PACK_COUNT = 100_000
const catalog = createCatalog(builtInPacks)
const today = plainDate('2026-11-23')
const zone = 'UTC' as Zone

/** A pass and a failed renewal: three dates to compute, for each of many days, over the achievements in turn. */
function histories(achievements: readonly string[], count: number): History[] {
  return Array.from({ length: count }, (_, index) => {
    const on = addDays(plainDate('2025-12-01'), index % 300)
    const fact = { at: null, zone: null, route: 'exam', exam: null } as const
    const fail = { ...fact, on: addDays(on, 280), outcome: 'fail' } as const
    const attempts: AttemptFact[] = [{ ...fact, on, outcome: 'pass' }, fail]
    return { achievement: achievements[index % achievements.length] ?? '', attempts, awards: [] }
  })
}

function standingTime(list: readonly History[], explained: boolean, rounds: number): number {
  return microseconds(
    list.length,
    () => {
      for (const history of list) standings([history], catalog.lookup, today, zone, explained)
    },
    rounds,
  )
}

/** Nothing but the date-fns calls that the dates of each history need, text to text. */
function dateFnsTime(list: readonly History[], rounds: number): number {
  return microseconds(
    list.length,
    () => {
      for (const { attempts } of list) {
        const [pass, fail] = attempts as [AttemptFact, AttemptFact]
        const passed = (): Date => new UTCDateMini(`${pass.on}T00:00:00Z`)
        for (const date of [
          addMonthsOf(passed(), 12),
          addMonthsOf(passed(), 9),
          addDaysOf(new UTCDateMini(`${fail.on}T00:00:00Z`), 25),
        ]) {
          date.toISOString().slice(0, 10)
        }
      }
    },
    rounds,
  )
}

/** The standing of a credential against the date-fns calls it needs: of one achievement, then of every pack's mix. */
export function measure(): Figure[] {
  const one = histories(['aws/microcredential-serverless'], COUNT)
  const peer = dateFnsTime(one, 9)
  const packs = builtInPacks.map(({ id, achievements }): Figure => {
    const list = histories(
      achievements.map((achievement) => achievement.id),
      PACK_COUNT,
    )
    return {
      figure: `standing of ${PACK_COUNT} histories, ${id} : the same`,
      ours: standingTime(list, false, 1),
      peer: dateFnsTime(list, 1),
      unit: 'µs',
    }
  })
  return [
    {
      figure: 'standing, dates only : the date-fns calls it needs',
      ours: standingTime(one, false, 9),
      peer,
      unit: 'µs',
      limit: 5,
    },
    {
      figure: 'standing with every explanation : the same',
      ours: standingTime(one, true, 9),
      peer,
      unit: 'µs',
    },
    ...packs,
  ]
}
