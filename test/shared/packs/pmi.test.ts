import { expect, test } from 'vitest'
import { alsoOf, awarded, fails, passed, stand } from './stand'

const credited = (on: string) => ({ on, outcome: 'pass' as const, route: 'credits' as const })

test('89: the cycle ends the day before the third anniversary, and renewing early does not move it', () => {
  const [first] = stand('2019-01-01', { achievement: 'pmi/pmp', attempts: passed('2017-02-03') })
  expect(first.expiresOn).toBe('2020-02-02')
  const [next] = stand('2020-03-01', {
    achievement: 'pmi/pmp',
    attempts: [...passed('2017-02-03'), credited('2019-11-20')],
  })
  expect(next.expiresOn).toBe('2023-02-02')
  expect(next.credits).toMatchObject({ from: '2020-02-03', to: '2023-02-02' })
})

test('91: a clamped anniversary, then the day before', () => {
  const [pmp] = stand('2026-11-23', { achievement: 'pmi/pmp', attempts: passed('2024-02-29') })
  expect(pmp.expiresOn).toBe('2027-02-27')
})

test('93: renewed while suspended, the rhythm stays', () => {
  const suspended = { achievement: 'pmi/pmp', awards: awarded('2023-05-15', '2026-05-14') }
  expect(stand('2026-11-23', suspended)[0]).toMatchObject({ state: 'grace', graceUntil: '2027-05-14' })
  const [pmp] = stand('2026-12-02', { ...suspended, attempts: [credited('2026-12-01')] })
  expect(pmp.expiresOn).toBe('2029-05-14')
})

test('after the suspension units no longer renew it', () => {
  const [pmp] = stand('2027-06-01', {
    achievement: 'pmi/pmp',
    awards: awarded('2023-05-15', '2026-05-14'),
    attempts: [credited('2027-05-15')],
  })
  expect(pmp).toMatchObject({ state: 'lapsed', remarks: [{ kind: 'notHeld', on: '2027-05-15' }] })
})

const bought = (...days: string[]) => fails(...days).map((one) => ({ ...one, purchase: '2026-02-15' }))

test('95: attempts left in the year of eligibility, and its last day', () => {
  const [pmp] = stand('2026-06-02', { achievement: 'pmi/pmp', attempts: bought('2026-04-01', '2026-06-01') })
  expect(pmp.retake.attemptsLeft).toBe(1)
  expect(pmp.included).toEqual({ left: 1, until: '2027-02-15' })
})

test.each([
  ['with its eligibility named', bought('2026-04-01', '2026-06-01', '2026-09-01')],
  ['without', fails('2026-04-01', '2026-06-01', '2026-09-01')],
])('after the third failed attempt a year must go by, %s', (_, attempts) => {
  const [pmp] = stand('2026-11-23', { achievement: 'pmi/pmp', attempts })
  expect(pmp.retake).toMatchObject({ allowedOn: '2027-09-02', attemptsLeft: 0, decidedBy: 'attemptLimit' })
  expect(alsoOf(pmp, 'retake.allowedOn')).toBe('2027-09-01')
})

test('attempts of years before belong to another eligibility', () => {
  const [pmp] = stand('2026-11-23', {
    achievement: 'pmi/pmp',
    attempts: fails('2023-01-10', '2023-03-10', '2026-09-01'),
  })
  expect(pmp.retake.attemptsLeft).toBe(2)
})

test('97: surplus of the last twelve months carries over', () => {
  const [pmp] = stand('2027-02-27', {
    achievement: 'pmi/pmp',
    attempts: passed('2024-02-29'),
    credits: [
      { on: '2025-05-01', amount: 55 },
      { on: '2026-05-01', amount: 20 },
    ],
  })
  expect(pmp.credits).toMatchObject({ earned: 75, carriesOver: 15 })
})

test('parts within parts: education by area, and working within giving back', () => {
  const [pmp] = stand('2026-11-23', {
    achievement: 'pmi/pmp',
    attempts: passed('2024-02-29'),
    credits: [
      { on: '2025-05-01', amount: 30, category: 'ways-of-working' },
      { on: '2025-05-01', amount: 4, category: 'Power skills' },
      { on: '2025-05-01', amount: 12, category: 'working' },
      { on: '2025-05-01', amount: 20, category: 'giving-back' },
    ],
  })
  const missing = Object.fromEntries(pmp.credits!.buckets.map((bucket) => [bucket.id, bucket.missing]))
  // 34 of education and 25 of giving back count; the areas lack 4 and 8.
  expect(pmp.credits).toMatchObject({ counts: 59, missing: 12 })
  expect(missing).toMatchObject({ education: 12, 'power-skills': 4, 'business-acumen': 8, 'giving-back': 0 })
})
