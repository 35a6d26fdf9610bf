import { addDuration, subtractDuration } from './duration'
import { counted, explanation } from './explanation'
import type { SourcedPolicy } from './history'
import type { PlainDate } from './plainDate'
import type { opensOn as opening, RenewalDates } from './policy/renewalWindow'
import type { StatedRule } from './policy/statedSchema'
import { fromStart } from './startLine'
import type { Counted, Explanation, Period } from './standingTypes'

/** Why renewing `period` counts from its day on, and why through its day; none of a day that is not there. */
export function explainWindow(
  renewal: RenewalDates,
  period: Period,
  { policy, sources }: SourcedPolicy,
): Explanation[] {
  return [...opens(renewal, period, { policy, sources }), ...closes(renewal, period, { policy, sources })]
}

type Sourced = Pick<SourcedPolicy, 'policy' | 'sources'>

function opens(renewal: RenewalDates, period: Period, { policy, sources }: Sourced): Explanation[] {
  const { opensOn } = renewal
  if (!opensOn) return []
  const index = renewal.routes.findIndex((route) => route.opensOn === opensOn)
  const route = policy.renewalRoutes?.[index]
  const window = route?.window ?? policy.renewalWindow
  const stated: StatedRule | undefined = route?.window ? route : (policy.renewalWindow ?? route)
  if (!stated) return []
  const says = renewal.anyDay ? 'A renewal counts on any day while it is valid.' : stated.says
  const rule = stated === policy.renewalWindow ? 'renewalWindow' : 'renewalRoutes'
  const line = openingLine(window?.opens, period, opensOn)
  return [explanation('renewal.opensOn', rule, { ...stated, says }, [line], null, sources)]
}

function openingLine(
  opens: Parameters<typeof opening>[0] | undefined,
  period: Period,
  result: PlainDate,
): Counted {
  if (opens?.from === 'passed' && addDuration(period.anchor, opens.after) === result)
    return fromStart(period, opens.after, result)
  if (opens?.from === 'expiry' && period.to && subtractDuration(period.to, opens.before) === result)
    return counted({ label: 'expires', from: period.to, sign: '-', length: opens.before, result })
  return fromStart({ ...period, anchor: result }, null, result)
}

function closes({ closesOn }: RenewalDates, period: Period, { policy, sources }: Sourced): Explanation[] {
  const { grace, renewalWindow, renewalRoutes } = policy
  const rule: StatedRule | undefined = grace ?? renewalWindow ?? renewalRoutes?.[0]
  if (!closesOn || !rule || !period.to) return []
  const length = grace && 'n' in grace.length ? grace.length : null
  const line = counted({
    label: 'expires',
    from: period.to,
    sign: length ? '+' : null,
    length,
    result: closesOn,
    ...(grace && !length && { step: 'to the end of the grace' }),
  })
  const says = grace ? grace.says : 'It can be renewed through its last valid day.'
  const name = grace ? 'grace' : renewalWindow ? 'renewalWindow' : 'renewalRoutes'
  return [explanation('renewal.closesOn', name, { ...rule, says }, [line], null, sources)]
}
