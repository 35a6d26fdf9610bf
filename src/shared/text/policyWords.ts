import type { PolicyLine, SourceView } from '../contract/views/program'
import type { SourcedPolicy } from '../domain/history'
import { addMonths, type PlainDate } from '../domain/plainDate'
import type { PackSource } from '../domain/policy/packSchema'
import type { Policy, RuleName, Rules } from '../domain/policy/schema'
import type { StatedRule } from '../domain/policy/statedSchema'
import { dateInWords } from './dateInWords'
import { renewalNumbers } from './renewalNumbers'
import { retakeNumbers } from './retakeNumbers'
import { routeInWords } from './routeInWords'
import { upkeepNumbers } from './upkeepNumbers'
import { validityNumbers } from './validityNumbers'

/** The numbers of a rule as sentences, and what its other reading would be. */
export interface RuleNumbers {
  readonly numbers: readonly string[]
  readonly otherReading?: string | null
}

/** What an achievement of that id is called. */
export type NameOf = (achievement: string) => string

/** The rules in the order in which a person asks for them. */
const ORDER: readonly RuleName[] = [
  'validity',
  'extension',
  'renewalWindow',
  'renewalRoutes',
  'renewedValidity',
  'grace',
  'credits',
  'duties',
  'retakeWait',
  'attemptLimit',
  'passLock',
  'includedRetake',
  'renews',
  'composite',
  'eligibility',
  'appointment',
  'contentEligibility',
  'benefits',
]

const HEADING: Readonly<Record<RuleName, string>> = {
  validity: 'How long it is valid',
  extension: 'Extension',
  renewalWindow: 'When it can be renewed',
  renewalRoutes: 'Ways to renew',
  renewedValidity: 'How long a renewal lasts',
  grace: 'After it has expired',
  credits: 'Credits',
  duties: 'What is due again and again',
  retakeWait: 'Waiting after a failed attempt',
  attemptLimit: 'How often it may be sat',
  passLock: 'Sitting it again after a pass',
  includedRetake: 'Tries that the fee pays for',
  renews: 'What passing it renews',
  composite: 'What it is made of',
  eligibility: 'Who may sit it',
  appointment: 'Moving or cancelling an appointment',
  contentEligibility: 'When a new feature may be asked about',
  benefits: 'What a pass gives besides',
}

/**
 * A policy in words, made of its data: for every rule a heading, its own sentence, its numbers, its source, and what is
 * doubtful about it. The rules of another time follow those of today.
 */
export function policyWords(
  { policy, sources }: Pick<SourcedPolicy, 'policy' | 'sources'>,
  nameOf: NameOf,
  today: PlainDate,
): PolicyLine[] {
  const { versions = [], ...rules } = policy
  return [
    ...rulesInWords(rules, null, '', sources, nameOf, today),
    ...versions.flatMap((version, index) =>
      rulesInWords(version.rules, spanOf(version), `versions[${index}].`, sources, nameOf, today),
    ),
  ]
}

function rulesInWords(
  rules: Rules,
  span: PolicyLine['span'],
  path: string,
  sources: SourcedPolicy['sources'],
  nameOf: NameOf,
  today: PlainDate,
): PolicyLine[] {
  return ORDER.flatMap((rule) => {
    const found = rules[rule]
    const stated: readonly StatedRule[] = found === undefined ? [] : Array.isArray(found) ? found : [found]
    return stated.map((one, index): PolicyLine => {
      const { numbers, otherReading } = numbersOf(rule, rules, index, nameOf)
      return {
        key: `${path}${rule}${Array.isArray(found) ? `[${index}]` : ''}`,
        rule,
        heading: headingOf(rule, rules, index),
        says: one.says,
        numbers: [...numbers],
        span,
        source: sourceInView(sources[one.source], today),
        unsure: one.unsure ?? null,
        otherReading: otherReading ?? null,
        faq: one.faq ?? null,
      }
    })
  })
}

function headingOf(rule: RuleName, rules: Rules, index: number): string {
  const route = rule === 'renewalRoutes' ? rules.renewalRoutes?.[index] : undefined
  return route ? `Renewing by ${routeInWords[route.via]}` : HEADING[rule]
}

function numbersOf(rule: RuleName, rules: Rules, index: number, nameOf: NameOf): RuleNumbers {
  switch (rule) {
    case 'validity':
    case 'extension':
    case 'grace':
      return validityNumbers(rule, rules)
    case 'renewalWindow':
    case 'renewalRoutes':
    case 'renewedValidity':
    case 'renews':
      return renewalNumbers(rule, rules, index, nameOf)
    case 'retakeWait':
    case 'attemptLimit':
    case 'passLock':
    case 'includedRetake':
      return retakeNumbers(rule, rules)
    case 'credits':
    case 'duties':
    case 'composite':
    case 'eligibility':
    case 'appointment':
    case 'contentEligibility':
    case 'benefits':
      return upkeepNumbers(rule, rules, index, nameOf)
  }
}

type Version = NonNullable<Policy['versions']>[number]

const BY: Readonly<Record<Version['selectedBy'], string>> = {
  passed: 'For passes',
  attempted: 'For attempts',
  awarded: 'For awards',
  today: 'For everybody,',
}

function spanOf({ selectedBy, from, until }: Version): NonNullable<PolicyLine['span']> {
  const since = from ? ` from ${dateInWords(from)}` : ''
  const before = until ? ` before ${dateInWords(until)}` : ''
  return { selectedBy, from: from ?? null, until: until ?? null, text: `${BY[selectedBy]}${since}${before}` }
}

/** A source as shown: `stale` where it was not read for a year. */
export function sourceInView(source: PackSource | undefined, today: PlainDate): SourceView | null {
  if (!source) return null
  const { url, title, checkedOn, confidence } = source
  return { url, title, checkedOn, confidence, stale: isStale(checkedOn, today) }
}

/** Whether what was checked on that day was not checked for a year. */
export function isStale(checkedOn: PlainDate, today: PlainDate): boolean {
  return addMonths(checkedOn, 12) < today
}
