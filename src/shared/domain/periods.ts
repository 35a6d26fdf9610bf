import { composePeriods } from './composite'
import { crossRenew } from './crossRenewal'
import { type Grant, grantsOf } from './grant'
import { grantedPeriod } from './grantedPeriod'
import type { History, PolicyLookup, SourcedPolicy } from './history'
import type { Past } from './past'
import type { PlainDate } from './plainDate'
import { prerequisiteRemarks } from './prerequisiteRemarks'
import type { Period } from './standingTypes'
import { waysOf } from './waysOf'

const NO_RULES: SourcedPolicy = { policy: {}, sources: {}, exams: [] }

/**
 * The stretches of validity of each achievement as known on `today`, from passes, awards and renewals of one by
 * another, told day by day in the order in which they happened. What lies after `today` has not happened yet. A period
 * that a later one replaces ends where that begins.
 */
export function periodsOf(
  histories: readonly History[],
  lookup: PolicyLookup,
  today: PlainDate,
): ReadonlyMap<string, Past> {
  const found = new Map<string, Past>(
    histories.map(({ achievement }) => [achievement, { periods: [], remarks: [] }]),
  )
  const attempts = new Map(histories.map((history) => [history.achievement, history.attempts]))
  const grants = histories.flatMap((history) => grantsOf(history, today))
  grants.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

  for (let first = 0; first < grants.length;) {
    let end = first
    while (grants[end]?.on === grants[first]?.on) end++
    // A pass counts for its own achievement before it renews others, also where both were passed on one day.
    const counted = grants.slice(first, end).flatMap((grant): Renewing[] => {
      const past = found.get(grant.achievement)
      if (!past) return []
      const ways = waysOf(grant, past.periods.at(-1), lookup(grant.achievement) ?? NO_RULES, today)
      const sat = (attempts.get(grant.achievement) ?? []).filter(
        ({ outcome, on }) => on <= today && (outcome === 'pass' || outcome === 'fail'),
      )
      const granted = grantedPeriod(
        grant,
        lookup(grant.achievement) ?? NO_RULES,
        past.periods.at(-1),
        sat,
        today,
      )
      if (grant.pass && past.periods.length === 0) {
        past.remarks.push(...prerequisiteRemarks(grant, lookup(grant.achievement) ?? NO_RULES, found))
      }
      if (granted.remark) past.remarks.push(granted.remark)
      if (granted.period) addPeriod(past.periods, granted.period)
      return granted.period && ways.length > 0 ? [{ grant, ways }] : []
    })
    for (const renewing of counted) renewOthers(renewing, found, lookup, today)
    first = end
  }
  composePeriods(found, lookup)
  return found
}

/** A grant that may renew others, and the ways by which it can have come about. */
interface Renewing {
  readonly grant: Grant
  readonly ways: ReturnType<typeof waysOf>
}

function renewOthers(
  { grant, ways }: Renewing,
  found: ReadonlyMap<string, Past>,
  lookup: PolicyLookup,
  today: PlainDate,
): void {
  const source = found.get(grant.achievement)?.periods.at(-1)
  if (!source) return
  for (const rule of lookup(grant.achievement)?.policy.renews ?? []) {
    for (const target of rule.achievements) {
      const periods = found.get(target)?.periods
      const current = periods?.at(-1)
      if (!periods || !current) continue
      const renewed = crossRenew({
        rule,
        grant,
        ways,
        source,
        current,
        rules: lookup(target) ?? NO_RULES,
        today,
      })
      if (renewed) addPeriod(periods, renewed)
    }
  }
}

/** Appends `period`; the one before it ends where this begins. One that begins on the same day is replaced. */
function addPeriod(periods: Period[], period: Period): void {
  const last = periods.at(-1)
  if (last && last.from === period.from) periods.pop()
  else if (last && (last.to === null || last.to > period.from)) {
    periods[periods.length - 1] = { ...last, to: period.from, toAlso: null }
  }
  periods.push(period)
}
