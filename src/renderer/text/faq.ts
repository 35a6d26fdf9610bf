import type { ForYou } from '@shared/contract/views/faq'
import { counted, listText, numberText } from './locale'

/** Words of the FAQ. */
export const faqText = {
  title: 'FAQ',
  sections: 'Sections',
  more: 'More',
  guides: 'Guides',
  features: 'New services in exams',
  program: (name: string) => `Program: ${name}`,
  chooseProgram: 'Whose FAQ is shown',
  openAll: 'Open all',
  closeAll: 'Close all',
  print: 'Print',
  search: 'Search the FAQ',
  placeholder: 'Ask in your own words: wait after a fail, ESL, lost badge',
  answers: (count: number) => counted(count, 'answer', 'answers'),
  figures: (text: string) => `The figures count answers to “${text}”.`,
  repaired: (pairs: readonly { readonly from: string; readonly to: string }[]) =>
    `Read ${listText(pairs.map(({ from, to }) => `“${from}” as “${to}”`))}.`,
  left: (words: readonly string[]) =>
    `Nothing speaks of ${listText(words.slice(0, 4).map((word) => `“${word}”`))}, so it was left aside.`,
  nothing: (text: string) => `No answer to “${text}”.`,
  nothingHelp: 'Try fewer or other words. This is what people ask most:',
  elsewhere: 'Other programs:',
  elsewhereHits: (name: string, count: number) => `${name}, ${counted(count, 'answer', 'answers')}`,
  gone: 'There is no such answer here.',
  goneHelp: 'It may have been renamed. Search for its words, or open a section.',
  forYou: 'For you',
  places: 'Where to go',
  doubts: 'Not certain',
  checked: (date: string) => `checked ${date}`,
  stale: (date: string) => `not checked since ${date}`,
  confidence: {
    official: 'the issuer says so',
    several: 'several sources agree',
    single: 'from one source',
    inferred: 'concluded from other rules',
  },
  rules: (names: readonly string[]) => `${names.length === 1 ? 'Rule' : 'Rules'}: ${names.join(', ')}`,
  rule: {
    validity: 'validity',
    renewalWindow: 'renewal window',
    renewalRoutes: 'ways to renew',
    renews: 'renews others',
    retakeWait: 'retake wait',
    passLock: 'same exam again',
    appointment: 'moving a booking',
    contentEligibility: 'new content',
    eligibility: 'who may sit it',
    grace: 'grace',
    renewedValidity: 'validity after renewing',
    attemptLimit: 'limit of tries',
    credits: 'credits',
    benefits: 'benefits',
    composite: 'made of others',
    duties: 'what is due again and again',
    extension: 'an extension by the issuer',
    includedRetake: 'tries included in the fee',
  } as Readonly<Record<string, string>>,
  copyLink: 'Copy link',
  copyLinkOf: (question: string) => `Copy link to: ${question}`,
  linkCopied: 'Link copied',
  report: 'Report a change',
  reportOf: (question: string) => `Copy a text to report a change of: ${question}`,
  reportCopied: 'Text copied: paste it where you report it',
} as const

/** What comes after a credential's name for each kind of line; `[before the date, after it]`, with the date between. */
export const forYouText: Readonly<Record<ForYou['says'], readonly [string, string?]>> = {
  validUntil: [' is valid until '],
  neverExpires: [' does not expire.'],
  ended: [' ended on '],
  windowOpens: [': the window opens '],
  windowOpen: [' may be renewed now, until '],
  anyDay: [' may be renewed on any day until '],
  routeOpens: [' may be renewed this way from '],
  routeOpen: [' may be renewed this way now, until '],
  waits: [' waits for this: '],
  mayRetake: [' may be tried again, since '],
  lockedUntil: [': the same exam again from '],
  changeUntil: [' is booked for ', '; it may be moved or cancelled until '],
  mayComeUp: [' is booked for ', ' and may ask about '],
}

/** `2 of your services` as a link's words. */
export const featuresCount = (count: number): string =>
  `${numberText(count)} of ${count === 1 ? 'what you noted' : 'those you noted'}`
