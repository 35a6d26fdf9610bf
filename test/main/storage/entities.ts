import type { Entities, MilestoneRow, StandingRow, Store } from '../../../src/main/storage/store'
import { addHours, instant, type Instant, type Zone } from '../../../src/shared/domain/instant'
import { plainDate } from '../../../src/shared/domain/plainDate'

const ZURICH = 'Europe/Zurich' as Zone
export const NOON = instant('2026-11-23T12:00:00Z')
export const TODAY = plainDate('2026-11-23')

/** A clock that moves on by one hour each time it is read. */
export function countingClock(): { now(): Instant } {
  let hours = 0
  return { now: () => addHours(NOON, hours++) }
}

export const candidate = (id: string, part: Partial<Entities['candidate']> = {}): Entities['candidate'] => ({
  id,
  name: `Candidate ${id}`,
  kind: 'teamMate',
  guardian: null,
  awsLoginId: null,
  zone: ZURICH,
  notes: '',
  ...part,
})

export const credential = (
  id: string,
  candidateId: string,
  part: Partial<Entities['credential']> = {},
): Entities['credential'] => ({
  id,
  candidateId,
  achievementId: `aws/${id}`,
  own: null,
  number: null,
  notes: '',
  tags: [],
  letLapse: null,
  sample: false,
  ...part,
})

export const attempt = (
  id: string,
  credentialId: string,
  part: Partial<Entities['attempt']> = {},
): Entities['attempt'] => ({
  id,
  credentialId,
  on: TODAY,
  at: null,
  zone: null,
  outcome: 'pass',
  route: 'exam',
  exam: null,
  language: null,
  purchase: null,
  score: null,
  delivery: null,
  cost: null,
  notes: '',
  ...part,
})

export const award = (
  id: string,
  credentialId: string,
  part: Partial<Entities['award']> = {},
): Entities['award'] => ({
  id,
  credentialId,
  issuedOn: TODAY,
  statedBy: 'issuer',
  revokedOn: null,
  number: null,
  verificationUrl: null,
  externalId: null,
  notes: '',
  ...part,
})

export const appointment = (
  id: string,
  credentialId: string,
  part: Partial<Entities['appointment']> = {},
): Entities['appointment'] => ({
  id,
  credentialId,
  at: NOON,
  zone: ZURICH,
  exam: null,
  delivery: 'testCentre',
  place: null,
  notes: '',
  status: 'booked',
  moves: 0,
  ...part,
})

export const credit = (
  id: string,
  credentialId: string,
  part: Partial<Entities['credit']> = {},
): Entities['credit'] => ({
  id,
  credentialId,
  on: TODAY,
  amount: 8,
  category: null,
  title: `Credit ${id}`,
  notes: '',
  ...part,
})

export const benefit = (
  id: string,
  candidateId: string,
  part: Partial<Entities['benefit']> = {},
): Entities['benefit'] => ({
  id,
  candidateId,
  credentialId: null,
  kind: 'discountVoucher',
  name: `Benefit ${id}`,
  code: null,
  expiresOn: null,
  usedOn: null,
  notes: '',
  ...part,
})

export const feature = (
  id: string,
  candidateId: string,
  part: Partial<Entities['feature']> = {},
): Entities['feature'] => ({
  id,
  candidateId,
  name: `Feature ${id}`,
  availableOn: TODAY,
  notes: '',
  ...part,
})

export const tick = (
  id: string,
  candidateId: string,
  part: Partial<Entities['tick']> = {},
): Entities['tick'] => ({
  id,
  candidateId,
  guideId: 'aws/book-an-exam',
  stepId: 'book',
  subject: null,
  doneOn: TODAY,
  ...part,
})

export const standingRow = (
  credentialId: string,
  candidateId: string,
  part: Partial<StandingRow> = {},
): StandingRow => ({
  credentialId,
  candidateId,
  state: 'active',
  issuedOn: null,
  expiresOn: null,
  opensOn: null,
  closesOn: null,
  renewsAnyDay: false,
  graceUntil: null,
  allowedOn: null,
  failedOn: null,
  barred: null,
  credits: null,
  appointmentId: null,
  appointmentAt: null,
  appointmentOn: null,
  attentionOn: null,
  changesOn: null,
  ...part,
})

export const milestoneRow = (
  credentialId: string,
  candidateId: string,
  on: string,
  part: Partial<MilestoneRow> = {},
): MilestoneRow => ({
  subjectId: credentialId,
  candidateId,
  credentialId,
  kind: 'expires',
  on: plainDate(on),
  at: null,
  worthUntil: plainDate(on),
  ...part,
})

/** Fills a store with some of every kind, in the trash and the history too: enough for every table to have pages. */
export function everyKind(store: Store): void {
  store.change('filled', (write) => {
    write.put('candidate', candidate('a'))
    for (const id of ['c', 'd']) {
      write.put('credential', credential(id, 'a'))
      for (let i = 0; i < 100; i++) write.put('attempt', attempt(`${id}-${i}`, id))
      write.put('award', award(`${id}-w`, id, { externalId: `credly:${id}` }))
      write.put('appointment', appointment(`${id}-p`, id))
      write.put('credit', credit(`${id}-e`, id))
    }
    write.put('benefit', benefit('b', 'a'))
    write.put('feature', feature('f', 'a'))
    write.put('tick', tick('t', 'a'))
    write.trash('credential', 'd')
  })
  store.transact(() => {
    const day = plainDate('2026-12-01')
    store.derived.replace(['c'], [standingRow('c', 'a', { attentionOn: day })], [milestoneRow('c', 'a', day)])
  })
}
