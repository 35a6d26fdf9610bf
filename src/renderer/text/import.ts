import type { ImportLine } from '@shared/contract/views/imports'
import { IMPORT_TOO_LARGE } from '@shared/text/importLimits'
import { counted, numberText } from './locale'

/** Words of bringing in files: what was found, what becomes of it, and what went wrong. */
export const importText = {
  title: 'Bring in',
  titleFound: (files: number) => `from ${counted(files, 'file', 'files')}`,
  lead: 'You see what was found before anything is kept.',
  drop: 'Drop files here, or anywhere in this window.',
  choose: 'Choose files…',
  kinds: 'badges.json of a public Credly profile, one page or several.',
  how: 'How to get the file from Credly',
  steps: [
    'In your own browser, open your public Credly profile. Its address ends in your name, as in credly.com/users/your-name.',
    'Add /badges.json to that address and press Enter. The browser shows text instead of pictures.',
    'Save the page as a file (Ctrl S, or Cmd S on a Mac), and drop that file here.',
    'With more than 48 badges there are further pages: add ?page=2 to the address, save that too, and drop them together.',
  ],
  stepsWhy:
    'Credence does not fetch it for you: nothing leaves this machine, and nothing comes in that you did not bring.',
  reading: (done: string, total: string) => `Reading, ${done} of ${total}`,
  comparing: 'Comparing with what is kept…',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was kept.',
  found: (badges: number) => counted(badges, 'badge', 'badges'),
  refusal: {
    tooLarge: IMPORT_TOO_LARGE,
    tooMuch: (limit: string) =>
      `With this file it would be more than ${limit} at once. It was not read, and nothing of it was kept. Bring it in afterwards.`,
    tooMany:
      'Fifty files are the most at once. It was not read, and nothing of it was kept. Bring it in afterwards.',
    unreadable:
      'The file could not be read from the disk. Nothing of it was kept. Look whether it is still there and open to you.',
  },
  again: 'Start again',
  tableLabel: 'What was found',
  column: {
    name: 'Badge',
    issued: 'Issued',
    expires: 'Expires',
    verdict: 'What becomes of it',
  },
  noExpiry: 'no expiry',
  notStated: 'not stated',
  verdict: {
    new: 'New',
    same: 'Already there',
    differs: 'Differs',
    skipped: 'Skipped',
  } satisfies Record<ImportLine['verdict'], string>,
  recognisedAs: (name: string) => `recognised as ${name}`,
  asOwn: 'kept as one of your own: no rules are known for it',
  keepLine: (name: string) => `Keep ${name}`,
  keepAll: 'Keep all',
  count: {
    new: (count: number) => counted(count, 'new', 'new'),
    same: (count: number) => counted(count, 'already there', 'already there'),
    differs: (count: number) => counted(count, 'differs', 'differ'),
    skipped: (count: number) => counted(count, 'skipped', 'skipped'),
  },
  further: 'a further award of a credential that another line brings',
  confirm: (awards: number, credentials: number) =>
    awards === credentials
      ? `Keep ${counted(credentials, 'credential', 'credentials')}`
      : `Keep ${counted(awards, 'award', 'awards')} of ${counted(credentials, 'credential', 'credentials')}`,
  keepNone: 'Nothing to keep',
  nothingNew: 'All of it is already there. Nothing needs to be kept.',
  nothingFound: 'No badges were found in it. Nothing was kept.',
  cancel: 'Cancel',
  done: (awards: number, credentials: number) => {
    const tracked = counted(credentials, 'credential added.', 'credentials added.')
    if (credentials === awards) return tracked
    if (credentials === 0) return counted(awards, 'award added.', 'awards added.')
    return `${counted(awards, 'award added', 'awards added')}, ${tracked}`
  },
  changed: (awards: number) => counted(awards, 'award changed.', 'awards changed.'),
  doneNothing: 'Nothing needed to change.',
  see: 'See the credentials',
  only: 'Show',
  onlyAll: (count: number) => `All ${numberText(count)}`,
} as const
