import type { ExamView, SourceView } from '@shared/contract/views/program'
import { counted, listText, locale, numberText } from './locale'

const money = new Intl.NumberFormat(locale, {
  style: 'currency',
  currency: 'USD',
  currencyDisplay: 'code',
  maximumFractionDigits: 2,
  trailingZeroDisplay: 'stripIfInteger',
})

/** An amount in US dollars, the currency as its letters: `USD 300`. */
export function dollarText(amount: number): string {
  return money.format(amount)
}

/** How many questions, and how many of them count where not all do: `65, 50 scored`. */
export function questionsText({ questions, scored }: Pick<ExamView, 'questions' | 'scored'>): string | null {
  if (questions === null) return scored === null ? null : `${numberText(scored)} scored`
  return scored === null || scored === questions
    ? numberText(questions)
    : `${numberText(questions)}, ${numberText(scored)} scored`
}

/** Words of a source, wherever one is named. */
export const sourceText = {
  checked: (date: string) => `checked ${date}`,
  stale: (date: string) => `not checked since ${date}`,
  confidence: {
    official: 'the issuer’s own page',
    several: 'several other sources agree',
    single: 'one other source',
    inferred: 'follows from other facts',
  } satisfies Record<SourceView['confidence'], string>,
}

/** Words of the Catalogue: programs, achievements, exams, rules. */
export const catalogueText = {
  title: 'Catalogue',
  list: 'Programs and what can be earned in them',
  search: 'Search the catalogue',
  searchMany: (count: number) => `Search ${counted(count, 'achievement', 'achievements')}`,
  filter: 'Filter',
  filterBy: 'Show',
  filters: {
    all: 'Everything',
    certification: 'Certifications',
    microcredential: 'Microcredentials',
    licence: 'Licences',
    mine: 'What you track',
  },
  filtered: (count: number, what: string) => `${what}: ${counted(count, 'achievement', 'achievements')}.`,
  reset: 'Show everything',
  noMatch: (text: string) => `Nothing in the catalogue is called “${text}”.`,
  noMatchHelp:
    'Search looks at names, codes, levels and issuers. What no pack knows can be added as your own.',
  noneOf: 'Nothing of this kind.',
  addOwn: 'Add one of your own',
  program: (issuer: string, version: string) => `${issuer}, ${version}`,
  choose: (programs: number) =>
    `The rules of ${counted(programs, 'program', 'programs')}, each with its source and the day it was checked.`,
  chooseHelp: 'Choose an achievement to read its exams and its rules in words.',
  empty: 'No pack is loaded.',
  emptyHelp:
    'The catalogue comes with Credence. If it is missing here, install Credence again; your data is kept.',
  back: 'Catalogue',
  tracked: 'you track it',
  gone: 'The catalogue has no such achievement.',
  goneHelp: 'A pack may have been changed or taken out. What you keep of it is untouched.',

  addToMine: 'Add to mine',
  youTrack: 'You track it',
  whatIf: 'What if…',
  kind: { certification: 'certification', microcredential: 'microcredential', licence: 'licence' },
  exams: 'Exams',
  noExams: 'No exam of its own is known.',
  exam: 'Exam',
  state: {
    announced: 'Announced',
    beta: 'Beta',
    active: 'Can be sat',
    lastWeeks: 'Last weeks',
    retired: 'Retired',
  } satisfies Record<ExamView['state'], string>,
  firstDay: 'First day',
  lastDay: 'Last day',
  price: 'Price',
  minutes: 'Minutes',
  questions: 'Questions',
  passMark: 'Pass mark',
  notKnown: 'not known',
  languages: (names: readonly string[]) => `In ${listText(names)}.`,
  languageUntil: (name: string, day: string) => `${name} (until ${day})`,
  languageEnded: (name: string, day: string) => `${name} (ended ${day})`,
  successor: (code: string) => `${code} takes its place.`,
  rules: 'Rules',
  noRules: 'No rule is known: its dates are those its issuer states.',
  unsure: 'Not sure',
  otherReading: 'Other reading',
  renews: 'A pass renews',
  renewedBy: 'Renewed by a pass of',
  pack: (name: string, version: string) => `Pack ${name} ${version}`,
  problems: (count: number) =>
    count === 1
      ? 'One of your packs was not taken in'
      : `${numberText(count)} of your packs were not taken in`,
  problemsHelp: 'The last good ones stay in use. Correct the file and start Credence again.',
  /** A reason that begins with the file's name, without it. */
  it: (rest: string) => `It${rest}`,
  moreProblems: (count: number) => `and ${numberText(count)} more`,
} as const
