import type { History, PolicyLookup, SourcedPolicy } from './history'
import type { Zone } from './instant'
import { periodsOf } from './periods'
import type { PlainDate } from './plainDate'
import { standing } from './standing'
import type { Standing } from './standingTypes'

const NO_RULES: SourcedPolicy = { policy: {}, sources: {}, exams: [] }

/**
 * The standings of all of one candidate's achievements on `today`, together, because passing one may renew another.
 * `zone` is the candidate's: the day on which a wait in hours is over is one there. Where no pack knows an achievement,
 * only the issuer's dates speak. `explained` false leaves the explanations out.
 */
export function standings(
  histories: readonly History[],
  lookup: PolicyLookup,
  today: PlainDate,
  zone: Zone,
  explained = true,
): ReadonlyMap<string, Standing> {
  const pasts = periodsOf(histories, lookup, today)
  return new Map(
    histories.map((history) => [
      history.achievement,
      standing({
        history,
        past: pasts.get(history.achievement) ?? { periods: [], remarks: [] },
        rules: lookup(history.achievement) ?? NO_RULES,
        today,
        zone,
        explained,
      }),
    ]),
  )
}
