import { addDuration, type Duration, durationInWords } from './duration'
import { counted, explanation } from './explanation'
import type { SourcedPolicy } from './history'
import { addDays, type PlainDate } from './plainDate'
import type { Rules } from './policy/schema'
import type { StatedRule } from './policy/statedSchema'
import { validityLength } from './policy/validity'
import { fromStart } from './startLine'
import type { Counted, Explanation, Period } from './standingTypes'

/** Why a period ends on its day: the rule and its sum, or the word of the issuer where that holds; none where no end is known. */
export function explainExpiry(period: Period, { policy, sources }: SourcedPolicy): Explanation[] {
  const { to, computedTo, origin, by, basis, differs, awardedOn, from } = period
  if (!period.endKnown) return []
  const composed = origin === 'renewedBy' && !by
  const rule: StatedRule | undefined = composed ? (policy.composite ?? policy.validity) : policy.validity
  const onlyIssuerKnows = policy.validity?.kind === 'issuerSchedule' && !basis && !composed
  // An end that the rule put before the start is the start itself.
  const over = computedTo !== null && computedTo < from && to === from
  const ruleDecides = rule !== undefined && !onlyIssuerKnows && (to === computedTo || over)
  const lines: Counted[] = []
  if (rule && !onlyIssuerKnows && (computedTo || to === null)) {
    lines.push(
      over && ruleDecides
        ? fromStart(period, null, to, 'when it was over already')
        : { ...untilEnd(period, policy), decides: ruleDecides },
    )
  }
  if (!ruleDecides) {
    lines.push(
      origin === 'holder'
        ? counted({ label: 'expires', from: to ?? from, sign: null, length: null, result: to })
        : counted({ label: 'issuerSays', from: awardedOn ?? from, sign: null, length: null, result: to }),
    )
  }
  const issuer = origin === 'issuer' ? { expiresOn: to, computed: computedTo, differs } : null
  const holds = origin === 'holder' ? 'holderDate' : 'issuerDate'
  const says = (ruleDecides ? basis : undefined) ??
    rule ?? { says: origin === 'holder' ? 'You stated this day.' : 'The issuer states this day.' }
  const named = ruleDecides ? (basis?.rule ?? (composed ? 'composite' : 'validity')) : holds
  return [explanation('expiresOn', named, says, lines, issuer, sources)]
}

/** The line that counts to the end of a period: a renewal's from its own basis, a first award's by the validity. */
function untilEnd(period: Period, policy: Rules): Counted {
  const { basis, computedTo, anchor, origin, by } = period
  const length = basis ? basis.length : origin === 'renewedBy' ? null : (validityLength(policy) ?? null)
  if (computedTo === null) return fromStart(period, null, null)
  const start = basis?.fromOldEnd ? basis.from : anchor
  const step = length ? stepTo(start, length, computedTo, policy) : wholeStep(policy, origin, by)
  // Where no step makes the sum, the rules were others, so no length is named.
  const sum = step === null ? { length: null, step: 'by the rule of that time' } : { length, step }
  if (!basis?.fromOldEnd) return fromStart(period, sum.length, computedTo, sum.step)
  return counted({
    label: 'expires',
    from: start,
    sign: sum.length ? '+' : null,
    length: sum.length,
    result: computedTo,
    ...(sum.step !== undefined && { step: sum.step }),
  })
}

/** What has to be added to the sum of `from` and `length` to come to `to`: undefined where nothing, null where unknown. */
function stepTo(
  from: PlainDate,
  length: Duration,
  to: PlainDate,
  { extension }: Rules,
): string | null | undefined {
  const sum = addDuration(from, length)
  const before = addDays(sum, -1)
  const ends: [PlainDate, string | undefined][] = [
    [sum, undefined],
    [before, 'less a day'],
    [
      `${before.slice(0, 4)}-12-31` as PlainDate,
      before.slice(0, 4) === sum.slice(0, 4)
        ? 'to the end of that year'
        : 'less a day, to the end of that year',
    ],
  ]
  const plain = ends.find(([end]) => end === to)
  if (plain) return plain[1]
  const longer = extension && ends.find(([end]) => addDuration(end, extension.add) === to)
  if (!longer) return null
  const added = `and ${durationInWords(extension.add)} that the issuer added`
  return longer[1] === undefined ? added : `${longer[1]}, ${added}`
}

/** What makes the end where no length is counted. */
function wholeStep({ validity }: Rules, origin: Period['origin'], by: string | null): string | null {
  if (origin === 'renewedBy')
    return by ? `to the end of ${by}` : 'as long as enough of its components are held'
  return validity?.kind === 'untilDate' ? 'the same day for everybody' : null
}
