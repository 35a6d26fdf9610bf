import type { CreditProgress } from '@shared/domain/standingTypes'
import { numberText, sentence } from './locale'

/** How a part of a credit rule is called: its id with spaces and a large first letter; `Part A` where that is a letter. */
export function categoryText(id: string): string {
  if (id.length < 3) return `${creditsText.part} ${id}`
  return sentence(id.replaceAll(/[-_]+/g, ' '))
}

/** `120 CPE`. */
export function creditText(amount: number, unit: string): string {
  return `${numberText(amount)} ${unit}`
}

/** What counts so far of what is asked: `78 of 120 CPE`. */
export function progressText({ counts, total, unit }: CreditProgress): string {
  return `${numberText(counts)} of ${creditText(total, unit)}`
}

/** Words of continuing education: progress, entries, the form. */
export const creditsText = {
  title: 'Credits',
  missing: (amount: string) => `${amount} still to earn by`,
  done: 'Everything asked is earned; the cycle ends',
  cycle: (from: string, to: string) => `This cycle runs from ${from} to ${to}.`,
  byYear: 'By year',
  byPart: 'By part',
  year: 'Year',
  part: 'Part',
  earned: 'Earned',
  left: 'Still to earn',
  leftNone: 'nothing more',
  countsOnly: (counts: string) => `${counts} of it count`,
  carriesOver: (amount: string) => `${amount} would carry over into the next cycle.`,
  overTotal: (earned: string) => `${earned} were earned in all; the rest is over the maximum of its part.`,

  entries: 'Entries',
  none: 'Nothing entered yet.',
  noCycle: 'The count begins once it is held.',
  on: 'Earned on',
  amount: 'Amount',
  what: 'What',
  entryOf: (title: string, on: string) => `${title}, ${on}`,
  removed: (title: string) => `${title} went to the trash.`,

  form: {
    title: 'Record credits',
    change: 'Change the credits',
    on: 'Earned on',
    amount: (unit: string) => `Amount, in ${unit}`,
    amountMissing: 'Say how many: more than 0.',
    what: 'What for',
    whatHelp: 'As in a course, a talk, a year of work',
    whatMissing: 'Say what for.',
    category: 'Part',
    categoryNone: 'None in particular',
    notes: 'Notes',
    more: 'More: notes',
  },
} as const
