import { durationInWords } from '../domain/duration'
import type { Rules } from '../domain/policy/schema'
import { counted } from './counted'
import { dateInWords } from './dateInWords'
import { listInWords } from './listInWords'
import type { NameOf, RuleNumbers } from './policyWords'

type Credits = NonNullable<Rules['credits']>
type Benefit = NonNullable<Rules['benefits']>[number]
type Duty = NonNullable<Rules['duties']>[number]
type Eligibility = NonNullable<Rules['eligibility']>

/** The numbers of the rules about what it takes to sit or keep something. */
export function upkeepNumbers(
  rule:
    | 'credits'
    | 'duties'
    | 'composite'
    | 'eligibility'
    | 'appointment'
    | 'contentEligibility'
    | 'benefits',
  rules: Rules,
  index: number,
  nameOf: NameOf,
): RuleNumbers {
  const { credits, composite, eligibility, appointment, contentEligibility } = rules
  const duty = rules.duties?.[index]
  if (rule === 'credits' && credits) return { numbers: ofCredits(credits) }
  if (rule === 'duties' && duty) return { numbers: ofDuty(duty) }
  if (rule === 'composite' && composite) {
    const { atLeast, of } = composite
    const some =
      atLeast === of.length ? 'all of these are' : `${atLeast} of these ${atLeast === 1 ? 'is' : 'are'}`
    return { numbers: [`Held while ${some} held: ${listInWords(of.map(nameOf))}.`] }
  }
  if (rule === 'eligibility' && eligibility) return { numbers: ofEligibility(eligibility, nameOf) }
  if (rule === 'appointment' && appointment) {
    const { changeUntil, maxMoves } = appointment
    return {
      numbers: [
        `Until ${durationInWords(changeUntil)} before it.`,
        ...(maxMoves === undefined ? [] : [`It may be moved at most ${counted(maxMoves, 'time', 'times')}.`]),
      ],
    }
  }
  if (rule === 'contentEligibility' && contentEligibility) {
    return { numbers: [`${durationInWords(contentEligibility.after)} after it became generally available.`] }
  }
  const benefit = rules.benefits?.[index]
  if (rule === 'benefits' && benefit) return { numbers: ofBenefit(benefit) }
  return { numbers: [] }
}

function ofBenefit({ length, endsWithCredential }: Benefit): string[] {
  return [
    ...(length ? [`It lasts ${durationInWords(length)}.`] : []),
    ...(endsWithCredential ? ['It ends with the credential that it came from.'] : []),
  ]
}

function ofCredits({ total, unit, cycle, minPerYear, yearBasis, buckets, carryOver }: Credits): string[] {
  return [
    `${total} ${unit} in ${durationInWords(cycle)}.`,
    ...(minPerYear > 0
      ? [
          `At least ${minPerYear} ${unit} in each ${yearBasis === 'calendar' ? 'calendar year' : 'year of the cycle'}.`,
        ]
      : []),
    ...buckets.flatMap(({ id, min, max }) => {
      const parts = [
        ...(min === undefined ? [] : [`at least ${min}`]),
        ...(max === undefined ? [] : [`at most ${max} count`]),
      ]
      return parts.length > 0 ? [`${id}: ${parts.join(', ')}.`] : []
    }),
    ...(carryOver
      ? [
          `Up to ${carryOver.max} ${unit} over the total count in the next cycle${
            carryOver.earnedWithin ? `, if earned in the last ${durationInWords(carryOver.earnedWithin)}` : ''
          }.`,
        ]
      : []),
  ]
}

const WHAT = { fee: 'A fee', module: 'A learning module', exam: 'An exam' } as const
const ON_MISS = { suspend: 'suspends', expire: 'ends', revoke: 'takes back' } as const

function ofDuty({ what, every, dates = [], onMiss }: Duty): string[] {
  return [
    ...(every ? [`${WHAT[what]} every ${durationInWords(every)}.`] : []),
    ...(dates.length > 0 ? [`${WHAT[what]} by ${listInWords(dates.map(dateInWords), 'or')}.`] : []),
    ...(onMiss ? [`Missing it ${ON_MISS[onMiss]} the credential.`] : []),
  ]
}

const MUST = { everPassed: 'have been passed', active: 'be valid' } as const
const AT = { sitting: 'when it is sat', award: 'for the award', renewal: 'to renew it' } as const

function ofEligibility({ minimumAge, consentBelow, prerequisites }: Eligibility, nameOf: NameOf): string[] {
  return [
    ...(minimumAge === undefined ? [] : [`From the age of ${minimumAge}.`]),
    ...(consentBelow === undefined ? [] : [`Below ${consentBelow} with a guardian’s consent.`]),
    ...prerequisites.map(
      ({ achievement, mustBe, at }) => `${nameOf(achievement)} must ${MUST[mustBe]} ${AT[at]}.`,
    ),
  ]
}
