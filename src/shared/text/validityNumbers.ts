import { durationInWords } from '../domain/duration'
import type { Rules } from '../domain/policy/schema'
import { dateInWords } from './dateInWords'
import { listInWords } from './listInWords'
import type { RuleNumbers } from './policyWords'

type Validity = NonNullable<Rules['validity']>
type Fixed = Extract<Validity, { readonly kind: 'fixed' | 'creditCycle' }>

const ANCHOR: Readonly<Record<Fixed['anchor'], string>> = {
  passed: 'passing',
  awarded: 'the day on which it was issued',
  rescored: 'the day on which it was scored again',
  activated: 'the day on which it was activated',
  requirementsMet: 'the day on which all requirements were met',
}

const LAST_DAY: Readonly<Record<Fixed['lastValidDay'], string>> = {
  anniversary: 'The anniversary itself is the last valid day.',
  dayBefore: 'The last valid day is the one before the anniversary.',
  yearEnd: 'It ends on 31 December of that year.',
}

const ALLOWS = {
  submit: 'hand in what was earned',
  pay: 'pay',
  earn: 'earn credits',
  sit: 'sit the exam',
} as const

/** The numbers of the rules that say until when something is valid. */
export function validityNumbers(rule: 'validity' | 'extension' | 'grace', rules: Rules): RuleNumbers {
  const { validity, extension, grace } = rules
  if (rule === 'validity' && validity) return ofValidity(validity)
  if (rule === 'extension' && extension) {
    const { add, expiresFrom, expiresUntil } = extension
    const from = expiresFrom ? ` from ${dateInWords(expiresFrom)}` : ''
    const until = expiresUntil ? ` to ${dateInWords(expiresUntil)}` : ''
    return { numbers: [`Ends${from}${until} were moved by ${durationInWords(add)}.`] }
  }
  if (rule === 'grace' && grace) {
    const { length, allows } = grace
    const until =
      'unit' in length
        ? `${durationInWords(length)} after expiry`
        : `until ${dateInWords(dayOfYear(length.untilMonth, length.untilDay)).replace(' 2000', '')} of the year after`
    const may = listInWords(
      allows.map((what) => ALLOWS[what]),
      'or',
    )
    return { numbers: [`It lasts ${until}. In that time one may still ${may}.`] }
  }
  return { numbers: [] }
}

function ofValidity(rule: Validity): RuleNumbers {
  switch (rule.kind) {
    case 'fixed':
    case 'creditCycle': {
      const { length, anchor, lastValidDay, alternative } = rule
      const other = alternative?.length
        ? `Valid for ${durationInWords(alternative.length)}.`
        : alternative?.lastValidDay
          ? LAST_DAY[alternative.lastValidDay]
          : null
      const counted = `Valid for ${durationInWords(length)} from ${ANCHOR[anchor]}.`
      return { numbers: [counted, LAST_DAY[lastValidDay]], otherReading: other }
    }
    case 'never':
      return {
        numbers: ['It never expires.', ...(rule.overPrinted ? ['So too where a badge prints an end.'] : [])],
      }
    case 'untilDate':
      return { numbers: [`Valid until ${dateInWords(rule.on)}.`] }
    case 'issuerSchedule':
      return { numbers: ['Only the issuer’s own dates tell.'] }
  }
}

function dayOfYear(month: number, day: number): Parameters<typeof dateInWords>[0] {
  const text = (part: number): string => String(part).padStart(2, '0')
  return `2000-${text(month)}-${text(day)}` as Parameters<typeof dateInWords>[0]
}
