import type { Outcome } from '../domain/attempt'
import { counted } from './counted'

/** What each change is called in the history and beside Undo: a past-tense phrase. */
export const changeLabels = {
  added: (name: string) => `added ${name}`,
  described: (name: string) => `changed what ${name} is`,
  annotated: (name: string) => `changed the notes of ${name}`,
  letLapse: (name: string) => `let ${name} lapse`,
  resumed: (name: string) => `resumed ${name}`,
  removed: (name: string) => `removed ${name}`,
  attemptRecorded: (name: string, outcome: Outcome) =>
    outcome === 'pass' ? `recorded passing ${name}` : `recorded an attempt at ${name}`,
  attemptChanged: (name: string) => `changed an attempt at ${name}`,
  attemptRemoved: (name: string) => `removed an attempt at ${name}`,
  awardRecorded: (name: string) => `recorded an award of ${name}`,
  awardChanged: (name: string) => `changed an award of ${name}`,
  awardRemoved: (name: string) => `removed an award of ${name}`,
  creditRecorded: (name: string) => `recorded credits for ${name}`,
  creditChanged: (name: string) => `changed credits of ${name}`,
  creditRemoved: (name: string) => `removed credits of ${name}`,
  booked: (name: string) => `booked an appointment for ${name}`,
  moved: (name: string) => `moved the appointment for ${name}`,
  appointmentChanged: (name: string) => `changed the appointment for ${name}`,
  cancelled: (name: string) => `cancelled the appointment for ${name}`,
  appointmentRemoved: (name: string) => `removed an appointment for ${name}`,
  benefitAdded: (name: string) => `added the benefit ${name}`,
  benefitChanged: (name: string) => `changed the benefit ${name}`,
  benefitRemoved: (name: string) => `removed the benefit ${name}`,
  featureAdded: (name: string) => `noted the feature ${name}`,
  featureChanged: (name: string) => `changed the feature ${name}`,
  featureRemoved: (name: string) => `removed the feature ${name}`,
  ticked: (step: string) => `ticked “${step}”`,
  unticked: (step: string) => `took the tick off “${step}”`,
  candidateAdded: (name: string) => `added the candidate ${name}`,
  candidateChanged: (name: string) => `changed the candidate ${name}`,
  candidateRemoved: (name: string) => `removed the candidate ${name}`,
  merged: (from: string, into: string) => `merged ${from} into ${into}`,
  imported: (badges: number, credentials: number) =>
    `brought in ${counted(badges, 'badge', 'badges')}${
      badges === credentials ? '' : ` of ${counted(credentials, 'credential', 'credentials')}`
    }`,
  sampleLoaded: 'loaded the sample data',
  sampleCleared: 'removed the sample data',
  restored: (kind: string, name: string) => `restored the ${kind} ${name}`,
} as const
