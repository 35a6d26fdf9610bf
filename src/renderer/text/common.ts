import type { DateVerb, DisplayState } from '@shared/contract/views/shared'

/** The word of each state (design: state vocabulary). */
export const stateWord: Record<DisplayState, string> = {
  held: 'Held',
  window: 'Window open',
  nearing: 'Nearing expiry',
  grace: 'Grace',
  lapsed: 'Lapsed',
  revoked: 'Revoked',
  waiting: 'Waiting',
  ready: 'Ready',
  pending: 'Result pending',
  planned: 'Planned',
  permanent: 'No expiry',
}

/** The verb before a date in a list: `Expires 23 Feb 2027`. */
export const dateVerb: Record<DateVerb, string> = {
  exam: 'Exam',
  opens: 'Opens',
  closes: 'Closes',
  expires: 'Expires',
  allowed: 'Retake',
  lapsed: 'Lapsed',
  revoked: 'Revoked',
  grace: 'Grace until',
  ends: 'Ends',
  since: 'Since',
  result: 'Sat',
  due: 'Due',
}

/** The verb before a distance on Today: `closes in 92 days`. */
export const distanceVerb: Record<DateVerb, string> = {
  exam: 'exam',
  opens: 'opens',
  closes: 'closes',
  expires: 'expires',
  allowed: 'allowed',
  lapsed: 'lapsed',
  revoked: 'revoked',
  grace: 'grace ends',
  ends: 'ends',
  since: 'since',
  result: 'sat',
  due: 'due',
}

/** Words that more than one screen uses. */
export const common = {
  add: 'Add',
  addMore: 'Add…',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  undo: 'Undo',
  redo: 'Redo',
  retry: 'Try again',
  why: 'Why?',
  whyAbout: (about: string) => `Why? ${about}`,
  whyTitle: (about: string) => `Why ${about}?`,
  optional: 'optional',
  chooseDate: 'Choose a date',
  previousMonth: 'Earlier month',
  nextMonth: 'Later month',
  otherDay: (date: string) => `Or was it ${date}?`,
  noSuchDay: (day: number, month: string) => `${month} has no day ${day}.`,
  yearsTaken: (first: number, last: number) => `The year is one from ${first} to ${last}.`,
  dayInPart: 'Give day, month and year.',
  pasteUnread: (text: string) => `“${text}” was not read as a date.`,
  choose: 'Choose…',
  reference: (number: string) => `Reference ${number}`,
  loading: 'Loading',
  failed: 'That did not work',
  copyByHand: 'Copying was refused here. Take the text by hand:',
}

/** Headings and phrases of an explanation. */
export const explanationText = {
  rule: 'Rule',
  counted: 'Counted',
  issuer: 'Issuer',
  source: 'Source',
  faq: 'FAQ',
  readInFaq: 'Read the answer',
  unsure: 'Not sure',
  otherReading: 'Other reading',
  decidesNothing: 'so it decides nothing',
  earlier: 'earlier, so it decides nothing',
  label: {
    passed: 'Passed',
    failed: 'Last failed try',
    sat: 'Sat',
    noShow: 'No-show',
    wouldFail: 'If it fails on',
    issued: 'Issued',
    issuerSays: 'The issuer says',
    expires: 'Expires',
    renewedBy: 'Renewed by',
    opens: 'Window opens',
    closes: 'Window closes',
    newExam: 'New exam',
  },
  issuerSame: (date: string) => `The issuer says the same, ${date}.`,
  issuerOnly: (date: string) => `The issuer says ${date}.`,
  issuerNever: 'The issuer says that it never expires.',
  issuerDiffers: (stated: string) => `${stated}, says the issuer.`,
  byTheRule: 'by the rule',
}

/** The name of a date that can be explained. */
export const explainedDate = {
  issuedOn: 'Passed',
  expiresOn: 'Expires',
  'renewal.opensOn': 'Window opens',
  'renewal.closesOn': 'Window closes',
  'retake.allowedOn': 'Next attempt',
} as const
