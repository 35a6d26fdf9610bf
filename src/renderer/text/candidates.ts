import type { CandidateKind } from '@shared/domain/candidate'
import { counted, listText } from './locale'

/** Words of the Candidates screen. */
export const candidatesText = {
  title: 'Candidates',
  subtitle: 'the people whose exams are kept here',
  add: 'Add candidate',
  guides: 'Guides',
  teenGuide: (name: string) => `A first exam under 18, for ${name}`,
  mergeGuide: 'Two accounts into one, at the issuer and here',
  emptyTitle: 'Nobody yet.',
  empty: 'The first credential you add is yours. Others can be added here.',
  kind: { self: 'Myself', dependant: 'Dependant', teamMate: 'Team mate' } satisfies Record<
    CandidateKind,
    string
  >,
  column: {
    name: 'Name',
    kind: 'Who',
    zone: 'Time zone',
    loginId: 'AWS login ID',
    credentials: 'Credentials',
    actions: 'Actions',
  },
  guardian: (name: string) => `guardian ${name}`,
  zoneNow: (time: string) => `${time} now`,
  none: '–',
  chosen: 'shown now',
  everyone: 'Everyone is shown.',
  showEveryone: 'Show everyone',
  actions: (name: string) => `Actions for ${name}`,
  choose: 'Show only this one',
  edit: 'Edit…',
  merge: 'Merge into another…',
  remove: 'Remove',
  removed: (name: string) => `${name} went to the trash, credentials and all.`,
  mergeTitle: (name: string) => `Merge ${name} into another`,
  mergeInto: 'Into',
  mergeIntro: 'Two entries that turn out to be one person. Nothing is lost:',
  mergeMoves: (count: number) => counted(count, 'credential moves over:', 'credentials move over:'),
  mergeJoins: (count: number) =>
    counted(count, 'credential that both track is joined:', 'credentials that both track are joined:'),
  mergeAdds: ({
    attempts,
    awards,
    appointments,
  }: {
    attempts: number
    awards: number
    appointments: number
  }) => {
    const parts = [
      ...(attempts > 0 ? [counted(attempts, 'attempt', 'attempts')] : []),
      ...(awards > 0 ? [counted(awards, 'award', 'awards')] : []),
      ...(appointments > 0 ? [counted(appointments, 'appointment', 'appointments')] : []),
    ]
    return parts.length === 0 ? 'both have the same' : `${listText(parts)} added`
  },
  mergeBenefits: (count: number) => counted(count, 'benefit goes along:', 'benefits go along:'),
  mergeNothing: 'No credentials to move.',
  mergeTrash: (from: string) =>
    `The entry ${from} goes to the trash. The other one’s name and time zone stay; notes are put together, and a missing login ID or guardian is taken over.`,
  mergeSubmit: 'Merge',
  merged: (from: string, into: string, moved: number, joined: number) =>
    `${from} and ${into} are one entry now: ${counted(moved, 'credential moved', 'credentials moved')}${joined > 0 ? `, ${joined} joined` : ''}.`,
} as const
