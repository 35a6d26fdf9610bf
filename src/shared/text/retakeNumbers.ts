import { type Duration, durationInWords } from '../domain/duration'
import type { Rules } from '../domain/policy/schema'
import { counted } from './counted'
import type { RuleNumbers } from './policyWords'

type Limit = NonNullable<Rules['attemptLimit']>
type Lock = NonNullable<Rules['passLock']>

const INDEX = {
  inARow: 'Failed attempts are counted since the last pass.',
  inAll: 'All failed attempts ever are counted.',
  limitWindow: 'Failed attempts are counted within the period of the limit.',
} as const

/** The numbers of the rules that say when something may be sat again. */
export function retakeNumbers(
  rule: 'retakeWait' | 'attemptLimit' | 'passLock' | 'includedRetake',
  rules: Rules,
): RuleNumbers {
  const { retakeWait, attemptLimit, passLock, includedRetake } = rules
  if (rule === 'retakeWait' && retakeWait) {
    const { afterFail, index, lastRepeats, alternative } = retakeWait
    return {
      numbers: [...waitsInWords(afterFail, lastRepeats), ...(afterFail.length > 1 ? [INDEX[index]] : [])],
      otherReading: alternative ? waitsInWords(alternative, lastRepeats).join(' ') : null,
    }
  }
  if (rule === 'attemptLimit' && attemptLimit) return ofLimit(attemptLimit)
  if (rule === 'passLock' && passLock) {
    return {
      numbers: [lockInWords(passLock), ...(passLock.liftedByNewExam ? ['A newer exam lifts it.'] : [])],
    }
  }
  if (rule === 'includedRetake' && includedRetake) {
    const { count, per, within, lostOn } = includedRetake
    const how = per === 'purchase' ? 'with each purchase' : 'after each paid attempt that failed'
    return {
      numbers: [
        `${counted(count, 'further try', 'further tries')} ${how}.`,
        ...(within ? [`Within ${durationInWords(within)}.`] : []),
        ...(lostOn.length > 0 ? [`Lost by ${lostOn.map((what) => LOST[what]).join(' or ')}.`] : []),
      ],
    }
  }
  return { numbers: [] }
}

const LOST = { 'no-show': 'not turning up', cancelled: 'cancelling' } as const

/** Waits by which failed attempt it was; the last one repeats where the rule says so. */
export function waitsInWords(waits: readonly Duration[], lastRepeats: boolean): string[] {
  const [only] = waits
  if (waits.length === 1 && only && lastRepeats)
    return [`${durationInWords(only)} after every failed attempt.`]
  return waits.map((wait, index) => {
    const last = index === waits.length - 1 && lastRepeats
    return `After the ${ordinal(index + 1)} failed attempt${last ? ', and every further one' : ''}: ${durationInWords(wait)}.`
  })
}

const ordinal = (n: number): string => {
  const tens = n % 100
  if (tens >= 11 && tens <= 13) return `${n}th`
  return `${n}${{ 1: 'st', 2: 'nd', 3: 'rd' }[n % 10] ?? 'th'}`
}

function ofLimit({ max, per, counts, countsNoShow, whenUsedUp, of }: Limit): RuleNumbers {
  const period = ((): string => {
    switch (per.kind) {
      case 'rolling':
        return `in any ${durationInWords(per.length)}`
      case 'fromFirst':
        return `in ${durationInWords(per.length)} from the first`
      case 'calendarYear':
        return 'in a calendar year'
      case 'eligibility':
        return `in an eligibility of ${durationInWords(per.length)}`
      case 'purchase':
        return 'for one purchase'
      case 'releaseCycle':
        return 'in a release cycle'
      case 'examVersion':
        return 'for one version of the exam'
      case 'lifetime':
        return 'in all'
    }
  })()
  const [one, many] = counts === 'fails' ? ['failed attempt', 'failed attempts'] : ['sitting', 'sittings']
  const where = of === 'beta' ? 'at one trial of the exam' : period
  return {
    numbers: [
      `At most ${counted(max, one, many)} ${where}.`,
      ...(countsNoShow ? ['Not turning up counts too.'] : []),
      ...(whenUsedUp ? [`Then a wait of ${durationInWords(whenUsedUp)} from the last one.`] : []),
    ],
  }
}

function lockInWords({ until }: Lock): string {
  switch (until.kind) {
    case 'over':
      return `Not again for ${durationInWords(until.length)} after a pass.`
    case 'windowOpens':
      return 'Not again before the renewal window opens.'
    case 'expired':
      return 'Not again while it is valid.'
    case 'newExam':
      return 'Not again until there is a newer exam.'
    case 'never':
      return 'Not again at all.'
  }
}
