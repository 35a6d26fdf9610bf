import { counted, explanation } from './explanation'
import type { SourcedPolicy } from './history'
import type { StatedRule } from './policy/statedSchema'
import { fromStart } from './startLine'
import type { Counted, Explanation, Period } from './standingTypes'

/** Why a period was issued on its day: who says so, or by which rule it counts from there. */
export function explainIssued(period: Period, { policy, sources }: SourcedPolicy): Explanation {
  const { awardedOn, passedOn, anchor, origin, basis, by } = period
  const explained = (
    rule: string,
    says: string,
    stated: StatedRule | undefined,
    ...lines: Counted[]
  ): Explanation => explanation('issuedOn', rule, { ...stated, says }, lines, null, sources)

  if (awardedOn) {
    const line = counted({ label: 'issued', from: awardedOn, sign: null, length: null, result: awardedOn })
    if (origin === 'holder') return explained('holderDate', 'You stated this day.', undefined, line)
    if (!passedOn || passedOn === awardedOn)
      return explained('issuerDate', 'The issuer states this day.', undefined, line)
    const from = anchor === passedOn ? 'of the pass' : 'on which it was issued'
    return explained(
      'issuerDate',
      `The issuer states this day; the attempt that was passed has another. The rules count from the day ${from}.`,
      undefined,
      line,
      { ...fromPass(passedOn), decides: false },
    )
  }
  const line = fromStart(period, null, anchor)
  if (origin === 'renewedBy') {
    return by
      ? explained(basis?.rule ?? 'renews', `Passing ${by} renewed it on this day.`, basis, line)
      : explained('composite', 'Enough of its components were held from this day.', policy.composite, line)
  }
  if (basis) return explained(basis.rule, 'It was renewed on this day.', basis, line)
  const day = anchor === passedOn ? 'of the pass' : 'on which it was issued, as you stated it'
  return explained('validity', `It counts from the day ${day}.`, policy.validity, line)
}

const fromPass = (on: NonNullable<Period['passedOn']>): Counted =>
  counted({ label: 'passed', from: on, sign: null, length: null, result: on })
