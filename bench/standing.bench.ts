import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays as addDaysOf } from 'date-fns/addDays'
import { addMonths as addMonthsOf } from 'date-fns/addMonths'
import { createCatalog } from '../src/shared/domain/catalog'
import type { History } from '../src/shared/domain/history'
import type { Zone } from '../src/shared/domain/instant'
import { addDays, plainDate } from '../src/shared/domain/plainDate'
import { packSchema } from '../src/shared/domain/policy/packSchema'
import { standings } from '../src/shared/domain/standings'
import aws from '../resources/catalog/aws.json'
import { type Figure, microseconds } from './figure'

const COUNT = 10_000
const catalog = createCatalog([packSchema.parse(aws)])
const today = plainDate('2026-11-23')
const achievement = 'aws/microcredential-serverless'

/** A pass and a failed renewal: three dates to compute, for each of many days. */
const histories: History[] = Array.from({ length: COUNT }, (_, index) => {
  const on = addDays(plainDate('2025-12-01'), index % 300)
  const fact = { at: null, zone: null, route: 'exam', exam: null } as const
  return {
    achievement,
    attempts: [
      { ...fact, on, outcome: 'pass' },
      { ...fact, on: addDays(on, 280), outcome: 'fail' },
    ],
    awards: [],
  }
})

/** The standing of a credential against nothing but the date-fns calls that its dates need, text to text. */
export function measure(): Figure[] {
  const ours = (explained: boolean) =>
    microseconds(COUNT, () => {
      for (const history of histories) standings([history], catalog.lookup, today, 'UTC' as Zone, explained)
    })
  const peer = microseconds(COUNT, () => {
    for (const { attempts } of histories) {
      const [pass, fail] = attempts as [History['attempts'][number], History['attempts'][number]]
      const passed = (): Date => new UTCDateMini(`${pass.on}T00:00:00Z`)
      for (const date of [
        addMonthsOf(passed(), 12),
        addMonthsOf(passed(), 9),
        addDaysOf(new UTCDateMini(`${fail.on}T00:00:00Z`), 25),
      ]) {
        date.toISOString().slice(0, 10)
      }
    }
  })
  return [
    {
      figure: 'standing, dates only : the date-fns calls it needs',
      ours: ours(false),
      peer,
      unit: 'µs',
      limit: 5,
    },
    { figure: 'standing with every explanation : the same', ours: ours(true), peer, unit: 'µs' },
  ]
}
