import { addDuration, subtractDuration } from '../duration'
import { foldText } from '../foldText'
import type { CreditFact } from '../history'
import { addDays, latest, type PlainDate, plainDate } from '../plainDate'
import type { CreditProgress, Period } from '../standingTypes'
import { countBuckets } from './creditBuckets'
import type { Rules } from './schema'

type CreditRule = NonNullable<Rules['credits']>

/**
 * How far the credits of the current cycle are (domain.md, rule "credits"): what counts of each part, what is missing in
 * all and in each year, and what would carry over. The cycle ends with `period`; credits after that day do not count.
 */
export function creditProgress(
  { credits: rule, validity }: Rules,
  entries: readonly CreditFact[],
  period: Period,
  today: PlainDate,
): CreditProgress | null {
  if (!rule || period.to === null) return null
  const to = period.to
  // Where the anniversary is no longer valid, the cycle began on the day after the end of the one before it.
  const whole = validity && 'lastValidDay' in validity && validity.lastValidDay !== 'anniversary'
  const began = subtractDuration(whole ? addDays(to, 1) : to, rule.cycle)
  const from = latest(began, period.from) ?? period.from
  const inCycle = entries.filter(({ on }) => on >= from && on <= to && on <= today)
  const { buckets, counts, missing } = countBuckets(rule, inCycle)
  const years = rule.minPerYear > 0 ? yearsOf(rule, from, to) : []
  return {
    unit: rule.unit,
    from,
    to,
    total: rule.total,
    earned: sum(inCycle),
    counts,
    missing: Math.max(0, rule.total - counts, missing),
    buckets,
    years: years.map((year) => {
      const earned = sum(inCycle.filter(({ on }) => on >= year.from && on <= year.to))
      return { ...year, earned, missing: Math.max(0, rule.minPerYear - earned) }
    }),
    carriesOver: carriesOver(rule, inCycle, counts, to),
  }
}

const sum = (list: readonly CreditFact[]): number => list.reduce((total, { amount }) => total + amount, 0)

/** The years of a cycle: from anniversary to anniversary, or from January to December where they touch it. */
function yearsOf(rule: CreditRule, from: PlainDate, to: PlainDate): { from: PlainDate; to: PlainDate }[] {
  const years: { from: PlainDate; to: PlainDate }[] = []
  if (rule.yearBasis === 'calendar') {
    for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
      years.push({ from: plainDate(`${year}-01-01`), to: plainDate(`${year}-12-31`) })
    }
    return years
  }
  for (let index = 0; ; index++) {
    const start = addDuration(from, { n: index, unit: 'years' })
    if (start >= to) return years
    const end = addDays(addDuration(from, { n: index + 1, unit: 'years' }), -1)
    years.push({ from: start, to: end < to ? end : to })
  }
}

/** What is over the total, was earned late enough and in the right part, up to the cap. */
function carriesOver(
  rule: CreditRule,
  inCycle: readonly CreditFact[],
  counts: number,
  to: PlainDate,
): number {
  const carry = rule.carryOver
  if (!carry) return 0
  const since = carry.earnedWithin ? subtractDuration(addDays(to, 1), carry.earnedWithin) : undefined
  const part = carry.bucket === undefined ? undefined : foldText(carry.bucket)
  const eligible = inCycle.filter(
    ({ on, category }) =>
      (!since || on >= since) && (part === undefined || (category !== null && foldText(category) === part)),
  )
  return Math.max(0, Math.min(counts - rule.total, sum(eligible), carry.max))
}
