import { durationInWords } from '../domain/duration'
import type { Rules } from '../domain/policy/schema'
import { dateInWords } from './dateInWords'
import { listInWords } from './listInWords'
import { moneyInWords } from './moneyInWords'
import type { NameOf, RuleNumbers } from './policyWords'
import { waitsInWords } from './retakeNumbers'
import { routeInWords } from './routeInWords'

type Window = NonNullable<Rules['renewalWindow']>
type Route = NonNullable<Rules['renewalRoutes']>[number]
type Expiry = NonNullable<Route['newExpiry']>
type Renews = NonNullable<Rules['renews']>[number]

/** The numbers of the rules that say how something is renewed. */
export function renewalNumbers(
  rule: 'renewalWindow' | 'renewalRoutes' | 'renewedValidity' | 'renews',
  rules: Rules,
  index: number,
  nameOf: NameOf,
): RuleNumbers {
  switch (rule) {
    case 'renewalWindow':
      return rules.renewalWindow ? ofWindow(rules.renewalWindow) : { numbers: [] }
    case 'renewedValidity':
      return rules.renewedValidity ? ofExpiry(rules.renewedValidity) : { numbers: [] }
    case 'renewalRoutes': {
      const route = rules.renewalRoutes?.[index]
      return route ? ofRoute(route) : { numbers: [] }
    }
    case 'renews': {
      const renews = rules.renews?.[index]
      return renews ? ofRenews(renews, nameOf) : { numbers: [] }
    }
  }
}

const EARLY: Readonly<Record<Window['early'], string>> = {
  blocked: 'Before that it cannot be sat.',
  allowed: 'A sitting before that counts all the same.',
  void: 'A sitting before that may be void.',
}

function ofWindow({
  opens,
  early,
  alternative,
}: Pick<Window, 'opens' | 'early' | 'alternative'>): RuleNumbers {
  return {
    numbers: [opensInWords(opens), ...(opens.from === 'atOnce' ? [] : [EARLY[early]])],
    otherReading: alternative ? opensInWords(alternative) : null,
  }
}

function opensInWords(opens: Window['opens']): string {
  switch (opens.from) {
    case 'passed':
      return `Opens ${durationInWords(opens.after)} after passing.`
    case 'expiry':
      return `Opens ${durationInWords(opens.before)} before it expires.`
    case 'atOnce':
      return 'Open on any day while it is held.'
  }
}

function ofExpiry({ from, length, alternative }: Expiry): RuleNumbers {
  const adds = length ? `${durationInWords(length)} more` : 'Its whole validity again'
  const text = (base: Expiry['from']): string =>
    `${adds}, counted from ${base === 'renewal' ? 'the day of the renewal' : 'the old expiry'}.`
  return { numbers: [text(from)], otherReading: alternative ? text(alternative) : null }
}

function ofRoute({ window, newExpiry, free, cost, lockGroup, retakeWait }: Route): RuleNumbers {
  const when = window ? ofWindow(window) : { numbers: [] }
  const until = newExpiry ? ofExpiry(newExpiry) : { numbers: [] }
  const numbers = [
    ...when.numbers,
    ...until.numbers,
    ...(free ? ['It costs nothing.'] : cost ? [`It costs ${moneyInWords(cost.amount, cost.currency)}.`] : []),
    ...(lockGroup === undefined ? [] : ['The first attempt by one of these ways bars the others.']),
    ...(retakeWait ? waitsInWords(retakeWait.afterFail, retakeWait.lastRepeats) : []),
  ]
  return { numbers, otherReading: when.otherReading ?? until.otherReading ?? null }
}

const EFFECT: Readonly<Record<Renews['effect'], string>> = {
  reset: 'Counted anew from that day, by their own validity.',
  align: 'They then end with this one.',
  add: 'Their own validity is added to their old end.',
}

function ofRenews(
  { achievements, effect, alternative, onlyIfLater, targetMustBeActive, applies, via, since }: Renews,
  nameOf: NameOf,
): RuleNumbers {
  return {
    numbers: [
      `Renews ${listInWords(achievements.map(nameOf))}.`,
      EFFECT[effect],
      ...(via
        ? [
            `Only by ${listInWords(
              via.map((one) => routeInWords[one]),
              'or',
            )}.`,
          ]
        : []),
      ...(onlyIfLater === false
        ? ['Also where their end comes to lie earlier.']
        : ['Never to an earlier end.']),
      ...(targetMustBeActive ? ['Only what is still valid on that day.'] : []),
      ...(since ? [`Since ${dateInWords(since)}.`] : []),
    ],
    otherReading:
      applies === 'maybe'
        ? 'It may renew them; their old end is shown.'
        : alternative
          ? EFFECT[alternative]
          : null,
  }
}
