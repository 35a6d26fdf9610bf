import { expect, test } from 'vitest'
import type { Input } from '@shared/contract/api'
import type { TodayItem } from '@shared/contract/views/today'
import { openFixture } from './coreFixture'

const SERVERLESS = 'aws/microcredential-serverless'
type Attempts = readonly (readonly [on: string, outcome: 'pass' | 'fail' | 'pending'])[]

/** The line of Today for one credential with these attempts, seen on `today`. */
async function lineFor(
  today: string,
  attempts: Attempts,
  more: { achievementId?: string; own?: Input<'credentials.add'>['own']; exam?: string } = {},
) {
  const { call } = openFixture({ day: today })
  const what = more.own ? { own: more.own } : { achievementId: more.achievementId ?? SERVERLESS }
  const { id } = await call('credentials.add', what)
  for (const [on, outcome] of attempts)
    await call('attempts.record', { credentialId: id, attempt: { on, outcome } })
  if (more.exam) {
    await call('appointments.book', {
      credentialId: id,
      appointment: { at: more.exam, zone: 'Europe/Zurich' },
    })
  }
  const { items } = await call('today.get', {})
  expect(items.length).toBeLessThan(2)
  return items[0] && summary(items[0])
}
const summary = ({ group, state, act, verb, on, reason, action }: TodayItem) =>
  [group, state, act, verb, on, reason, action].join(' ')

const OWN = {
  name: 'Origami',
  issuer: 'Guild',
  validity: { kind: 'fixed' as const, length: { n: 12, unit: 'months' as const } },
}

test.each<[string, string, Attempts, Parameters<typeof lineFor>[2], string | undefined]>([
  ['nothing sat yet', '2026-10-09', [], {}, 'later planned plan since  planned book'],
  [
    'held, window to come in 91 days',
    '2026-07-11',
    [['2026-01-10', 'pass']],
    {},
    'soon held renew opens 2026-10-10 windowOpens ',
  ],
  [
    'held, window to come later',
    '2026-02-01',
    [['2026-01-10', 'pass']],
    {},
    'later held renew opens 2026-10-10 windowOpens ',
  ],
  [
    'window open, closing within 100 days',
    '2026-10-10',
    [['2026-01-10', 'pass']],
    {},
    'now window renew closes 2027-01-10 windowOpen recordAttempt',
  ],
  [
    'nearing wins over the window',
    '2026-12-15',
    [['2026-01-10', 'pass']],
    {},
    'now nearing renew closes 2027-01-10 windowOpen recordAttempt',
  ],
  [
    'the next chance lies after the expiry',
    '2026-12-21',
    [
      ['2026-01-10', 'pass'],
      ['2026-12-20', 'fail'],
    ],
    {},
    'now nearing retake allowed 2027-01-14 nextChanceTooLate ',
  ],
  [
    'a failed renewal with time left',
    '2026-10-20',
    [
      ['2026-01-10', 'pass'],
      ['2026-10-15', 'fail'],
    ],
    {},
    'soon window renew allowed 2026-11-09 waitAfterFail ',
  ],
  [
    'never held, the wait runs',
    '2026-06-25',
    [['2026-06-01', 'fail']],
    {},
    'soon waiting retake allowed 2026-06-26 waitAfterFail ',
  ],
  [
    'never held, the wait is over',
    '2026-06-26',
    [['2026-06-01', 'fail']],
    {},
    'now ready retake allowed 2026-06-26 retakeNow recordAttempt',
  ],
  [
    'no result yet',
    '2026-06-26',
    [['2026-06-20', 'pending']],
    {},
    'now pending wait result 2026-06-20 resultPending recordAttempt',
  ],
  ['lapsed', '2027-01-11', [['2026-01-10', 'pass']], {}, 'later lapsed know lapsed 2027-01-10 lapsed '],
  [
    'lapsed, failed since, the wait runs',
    '2027-03-01',
    [
      ['2026-01-10', 'pass'],
      ['2027-02-20', 'fail'],
    ],
    {},
    'soon lapsed retake allowed 2027-03-17 waitAfterFail ',
  ],
  [
    'lapsed, failed since, may be sat',
    '2027-03-17',
    [
      ['2026-01-10', 'pass'],
      ['2027-02-20', 'fail'],
    ],
    {},
    'now lapsed retake allowed 2027-03-17 retakeNow recordAttempt',
  ],
  [
    'any day counts',
    '2026-10-10',
    [['2026-01-10', 'pass']],
    { achievementId: 'aws/saa' },
    'later held renew expires 2029-01-10 anyDay book',
  ],
  [
    'no rule to renew by',
    '2026-11-10',
    [['2026-01-10', 'pass']],
    { own: OWN },
    'soon held renew expires 2027-01-10 expiresNoRule ',
  ],
  [
    'never expires',
    '2026-11-10',
    [['2026-01-10', 'pass']],
    { own: { ...OWN, validity: { kind: 'never' } } },
    undefined,
  ],
  [
    'failed, no rule known',
    '2026-11-10',
    [['2026-01-10', 'fail']],
    { own: OWN },
    'now ready retake allowed  retakeNow recordAttempt',
  ],
  [
    'an exam in two weeks',
    '2026-11-10',
    [],
    { exam: '2026-11-24T08:00:00Z' },
    'now planned sit exam 2026-11-24 examBooked changeAppointment',
  ],
  [
    'an exam in fifteen days',
    '2026-11-10',
    [],
    { exam: '2026-11-25T08:00:00Z' },
    'soon planned sit exam 2026-11-25 examBooked changeAppointment',
  ],
  [
    'an exam today',
    '2026-11-10',
    [],
    { exam: '2026-11-10T15:00:00Z' },
    'now planned sit exam 2026-11-10 examBooked recordAttempt',
  ],
  [
    'an exam whose result was never recorded',
    '2026-11-12',
    [],
    { exam: '2026-11-10T15:00:00Z' },
    'now planned tell exam 2026-11-10 examOver recordAttempt',
  ],
  [
    'an exam over since this morning',
    '2026-11-10',
    [],
    { exam: '2026-11-10T01:00:00Z' },
    'now planned tell exam 2026-11-10 examOver recordAttempt',
  ],
  [
    'an exam booked within the wait after a failed one',
    '2026-11-10',
    [['2026-11-01', 'fail']],
    { exam: '2026-11-25T08:00:00Z' },
    'now waiting sit exam 2026-11-25 bookedTooEarly changeAppointment',
  ],
  [
    'an exam on the first day allowed',
    '2026-11-10',
    [['2026-11-01', 'fail']],
    { exam: '2026-11-26T08:00:00Z' },
    'soon waiting sit exam 2026-11-26 examBooked changeAppointment',
  ],
  [
    'an exam long past',
    '2026-11-30',
    [],
    { exam: '2026-11-10T15:00:00Z' },
    'later planned plan since  planned book',
  ],
  [
    'an exam with no room for a second try',
    '2026-12-20',
    [['2026-01-10', 'pass']],
    { exam: '2027-01-05T08:00:00Z' },
    'now nearing sit exam 2027-01-05 secondTryTooLate changeAppointment',
  ],
])('%s', async (_name, today, attempts, more, expected) => {
  expect(await lineFor(today, attempts, more)).toBe(expected)
})

test('the sample reads like the almanac: in order, each with its reason', async () => {
  const { call } = openFixture({ day: '2026-11-23' })
  await call('sample.load', {})
  const { items, appointments, strip, held, tracked } = await call('today.get', {})
  expect(items.map(({ group, on, name }) => `${group} ${on} ${name}`)).toEqual([
    'now 2026-12-03 AWS Security - Specialty',
    'now 2027-02-23 AWS Serverless',
    'soon 2026-12-07 AWS Incident Response',
    'soon 2027-01-14 AWS Agentic AI',
    'soon 2027-03-02 CKA',
    'later 2027-05-09 Azure Administrator Associate',
    'later 2027-05-31 CISSP',
    'later 2028-03-06 AWS Solutions Architect - Associate',
    'later 2028-03-06 AWS Solutions Architect - Professional',
    'later 2028-03-06 50 % off any AWS exam',
    'later 2026-02-20 Terraform Associate',
  ])
  expect(items[0]?.dates).toEqual({
    expiresOn: '2026-12-14',
    secondOn: '2026-12-17',
    roomUntil: '2026-11-30',
  })
  expect(appointments).toMatchObject([
    { exam: 'SCS-C03', changeUntil: '2026-12-02T08:30:00.000Z', movesLeft: 2 },
  ])
  expect(strip.slice(0, 4).map(({ on, shape }) => `${on} ${shape}`)).toEqual([
    '2026-11-23 window',
    '2026-12-03 booked',
    '2026-12-07 ready',
    '2026-12-14 nearing',
  ])
  expect({ held, tracked }).toEqual({ held: 9, tracked: 11 })
  expect((await call('app.get', {})).counts).toEqual({ now: 2, credentials: 11, benefits: 1 })
})

test('what is let lapse leaves Today and keeps its place in the list', async () => {
  const { call } = openFixture({ day: '2026-10-10' })
  const { id } = await call('credentials.add', {
    achievementId: SERVERLESS,
    attempt: { on: '2026-01-10', outcome: 'pass' },
  })
  await call('credentials.letLapse', { id, reason: 'changed jobs' })
  const { items, strip } = await call('today.get', {})
  expect([items, strip]).toEqual([[], []])
  expect((await call('credentials.list', {})).rows[0]?.section).toBe('letLapse')
})
