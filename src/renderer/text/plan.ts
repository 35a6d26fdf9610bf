import type { MovedView, PlanStep } from '@shared/contract/views/plan'
import { daysBetween, monthsBetween, type PlainDate } from '@shared/domain/plainDate'
import { formsText } from './forms'
import { dollarText } from './catalogue'
import { counted, numberText } from './locale'

/** How far a date moved: `20 months later`, `12 days earlier`. */
export function movedText(from: PlainDate, to: PlainDate): string {
  const days = daysBetween(from, to)
  const far = Math.abs(days) > 365
  const length = far
    ? counted(Math.abs(monthsBetween(from, to)), 'month', 'months')
    : counted(Math.abs(days), 'day', 'days')
  return `${length} ${days > 0 ? 'later' : 'earlier'}`
}

/** What a step asks for, as a verb with its object. */
export function stepText({ route, name }: Pick<PlanStep, 'route' | 'name'>): string {
  if (route === 'exam') return `Pass ${name}`
  return `Renew ${name}`
}

/** What a step costs. */
export function priceText({ price }: Pick<PlanStep, 'price'>): string {
  if (price === null) return planText.priceUnknown
  return price === 0 ? planText.free : dollarText(price)
}

/** What the whole plan costs: `USD 600, and one price that is not known`. */
export function totalText(total: number, unpriced: number, steps: number): string {
  if (unpriced === 0) return dollarText(total)
  if (unpriced === steps) return planText.priceUnknown
  return `${dollarText(total)}, and ${
    unpriced === 1 ? 'one price' : `${numberText(unpriced)} prices`
  } not known`
}

/** Words of the Plan. */
export const planText = {
  title: 'Plan',
  subtitle: 'Nothing here changes what you keep.',
  candidate: 'For',

  whatIf: 'What if',
  whatIfHelp: 'Suppose a pass, and see every date that moves.',
  pass: 'You pass',
  passPlaceholder: 'Name or code',
  passNone: 'The catalogue has nothing called so.',
  yours: 'yours',
  on: 'On',
  route: 'By way of',
  routes: formsText.attempt.routes,
  choosePass: 'Choose what you would pass, and the day.',
  ahead: 'A plan is about days to come: choose today or a later day.',
  after: 'Then',
  before: 'Now',
  what: 'What moves',
  of: {
    expiresOn: 'expires',
    'renewal.opensOn': 'window opens',
    'retake.allowedOn': 'next attempt',
  } satisfies Record<MovedView['of'], string>,
  none: 'none',
  nothingMoves: 'No date would move.',
  lastSafeDay: 'Last safe day',
  noSafeDay: 'No such day',
  inWords: 'In words',

  keep: 'Keep valid',
  keepHelp: 'The cheapest set of exams and dates: by price, then by number; what is free comes first.',
  credentials: 'Credentials',
  all: 'All',
  noneChosen: 'None',
  through: 'Through',
  chooseKeep: 'Choose what to keep.',
  chooseThrough: 'Give the day through which it is to be kept.',
  noneHeld: 'Nothing is held that could expire.',
  noneHeldHelp: 'As soon as something is, the cheapest way to keep it stands here.',
  addOne: 'Add a credential',
  nothingToDo: (day: string) => `Nothing to do: all of it lasts through ${day}.`,
  steps: 'Steps',
  due: 'due',
  thenValid: (day: string) => `Then valid until ${day}.`,
  thenForever: 'Then it never expires.',
  keeps: (name: string, until: string) => `${name} until ${until}`,
  keepsForever: (name: string) => `${name} for good`,
  keepsAll: (list: string) => `Keeps ${list}.`,
  from: (day: string) => `It counts from ${day} on.`,
  free: 'free',
  priceUnknown: 'price not known',
  total: (steps: number) => `${counted(steps, 'step', 'steps')} in all`,
  lost: 'Cannot be kept',
  lostCount: (count: number) => `${numberText(count)} cannot be kept`,
  moved: (count: number) => (count === 0 ? '' : `${counted(count, 'date', 'dates')} would move.`),
} as const
