import type { KeepPlanView, MovedView, PlanStep, WhatIfView } from '../contract/views/plan'
import type { AttemptFact } from '../domain/history'
import type { PlainDate } from '../domain/plainDate'
import { counted } from './counted'
import { dateInWords } from './dateInWords'
import { listInWords } from './listInWords'
import { moneyInWords } from './moneyInWords'
import { routeInWords } from './routeInWords'

type Moved = Omit<MovedView, 'sentence'>

/** One date that would move, in a sentence. */
export function movedInWords({ name, of, from, to }: Moved): string {
  const instead = from ? ` instead of ${dateInWords(from)}` : ''
  switch (of) {
    case 'expiresOn':
      return to ? `${name} would expire on ${dateInWords(to)}${instead}.` : `${name} would not expire.`
    case 'renewal.opensOn':
      return to
        ? `The renewal window of ${name} would open on ${dateInWords(to)}${instead}.`
        : `The renewal window of ${name} would be gone.`
    case 'retake.allowedOn':
      return to
        ? `${name} could be sat again from ${dateInWords(to)}${instead}.`
        : `No day is known from which ${name} could be sat again.`
  }
}

/** Until when to start, so that one failed try leaves room for another. */
export function lastSafeDayInWords(name: string, on: PlainDate | null, secondTryOn: PlainDate): string {
  return on
    ? `The last safe day to start is ${dateInWords(on)}: if a try on it fails, ${name} can be sat once more by ${dateInWords(secondTryOn)}.`
    : `There is no room for a failed try any more: after one, the next chance for ${name} would lie beyond ${dateInWords(secondTryOn)}.`
}

/** "Passing SAA on 14 Dec 2026": the whole of a what-if, from the top. */
export function whatIfInWords(view: Omit<WhatIfView, 'sentences'>): string[] {
  const { target, on, route, moved, remarks, lastSafeDay } = view
  const by = route === 'exam' ? '' : ` by ${routeInWords[route]}`
  const head =
    moved.length === 0
      ? `If ${target.name} is passed on ${dateInWords(on)}${by}, no date moves.`
      : `If ${target.name} is passed on ${dateInWords(on)}${by}, ${counted(moved.length, 'date moves', 'dates move')}:`
  return [
    head,
    ...moved.map(({ sentence }) => sentence),
    ...remarks.map(({ text }) => text),
    ...(lastSafeDay ? [lastSafeDay.sentence] : []),
  ]
}

type Step = Omit<PlanStep, 'sentence'>

/** "On or before 14 Dec 2026 pass SCS-C03 ($300); it keeps Security - Specialty until 14 Dec 2029." */
export function stepInWords(step: Step): string {
  const { on, from, price, keeps } = step
  const when = from === on ? `On ${dateInWords(on)}` : `On or before ${dateInWords(on)}`
  const cost = price === null ? 'price not known' : price === 0 ? 'free' : moneyInWords(price)
  const what = keeps.map(({ name, until }) =>
    until ? `${name} until ${dateInWords(until)}` : `${name} for good`,
  )
  return `${when} ${doing(step)} (${cost}); it keeps ${listInWords(what)}.`
}

const DOING: Readonly<Record<AttemptFact['route'], (name: string, exam: string | null) => string>> = {
  exam: (name, exam) => `pass ${exam ?? `the exam of ${name}`}`,
  shortExam: (name) => `pass the shorter exam of ${name}`,
  assessment: (name) => `pass the online assessment of ${name}`,
  courses: (name) => `finish the courses for ${name}`,
  credits: (name) => `hand in the credits for ${name}`,
  fee: (name) => `pay the fee for ${name}`,
  game: (name) => `finish the game for ${name}`,
  activities: (name) => `finish the activities for ${name}`,
  module: (name) => `finish the learning module for ${name}`,
}

const doing = ({ route, name, exam }: Step): string => DOING[route](name, exam)

type Kept = Pick<KeepPlanView, 'through' | 'steps' | 'total' | 'unpriced' | 'lost'>

/** The whole plan, from the top: how much there is to do, each step, and what cannot be kept. */
export function planInWords({ through, steps, total, unpriced, lost }: Kept): string[] {
  const until = `through ${dateInWords(through)}`
  const rest = unpriced > 0 ? `, and ${counted(unpriced, 'step', 'steps')} whose price is not known` : ''
  const cost =
    steps.length > 0 && total === 0 && unpriced === 0 ? 'free of charge' : `${moneyInWords(total)}${rest}`
  const head =
    steps.length > 0
      ? `${counted(steps.length, 'step keeps', 'steps keep')} what you chose valid ${until}: ${cost}.`
      : lost.length > 0
        ? `Nothing can be done to keep what you chose valid ${until}.`
        : `Nothing needs doing: what you chose is valid ${until}.`
  return [
    head,
    ...steps.map(({ sentence }) => sentence),
    ...lost.map(({ name, reason }) => `${name}: ${reason}`),
  ]
}
