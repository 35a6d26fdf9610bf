import { expect, test } from 'vitest'
import { alsoOf, awarded, fails, passed, stand } from './stand'

test.each([
  ['73', ['2026-03-01'], '2026-04-01'],
  ['75', ['2026-03-01', '2026-04-01', '2026-06-01'], '2026-08-31'],
  ['77: an attempt older than twelve months no longer counts', ['2023-04-13', '2024-06-28'], '2024-07-29'],
  ['the second within twelve months', ['2026-03-01', '2026-04-01'], '2026-06-01'],
])('%s: clear days after a failed exam', (_, days, allowedOn) => {
  const [cissp] = stand('2026-11-23', { achievement: 'isc2/cissp', attempts: fails(...days) })
  expect(cissp.retake).toMatchObject({ allowedOn, decidedBy: 'retakeWait' })
})

test('73: the other reading is a day earlier', () => {
  const [cissp] = stand('2026-03-02', { achievement: 'isc2/cissp', attempts: fails('2026-03-01') })
  expect(alsoOf(cissp, 'retake.allowedOn')).toBe('2026-03-31')
  expect(cissp.retake.attemptsLeft).toBe(3)
})

test('the limit decides once four were sat within twelve months', () => {
  const [cissp] = stand('2026-11-23', {
    achievement: 'isc2/cissp',
    attempts: fails('2026-01-02', '2026-02-02', '2026-04-05', '2026-07-06'),
  })
  expect(cissp.retake).toEqual({
    allowedOn: '2027-01-02',
    allowedAt: null,
    attemptsLeft: 0,
    decidedBy: 'attemptLimit',
  })
})

const cycle = { achievement: 'isc2/cissp', awards: awarded('2024-07-01') }

test('79: surplus of Group A from the last six months carries over', () => {
  const [cissp] = stand('2027-06-30', {
    ...cycle,
    credits: [
      { on: '2025-02-01', amount: 105, category: 'A' },
      { on: '2027-01-01', amount: 25, category: 'A' },
    ],
  })
  expect(cissp.expiresOn).toBe('2027-06-30')
  expect(cissp.credits).toMatchObject({ from: '2024-07-01', to: '2027-06-30', missing: 0, carriesOver: 10 })
})

test('81: only 30 of Group B count', () => {
  const [cissp] = stand('2026-11-23', {
    ...cycle,
    credits: [
      { on: '2025-02-01', amount: 85, category: 'A' },
      { on: '2025-03-01', amount: 40, category: 'b' },
    ],
  })
  expect(cissp.credits).toMatchObject({ counts: 115, missing: 5 })
  expect(cissp.credits?.buckets).toEqual([
    { id: 'A', earned: 85, counts: 85, missing: 5 },
    { id: 'B', earned: 40, counts: 30, missing: 0 },
  ])
})

test('the cycle begins with the activation, and the fee is due on its anniversaries', () => {
  const [cissp] = stand('2026-11-23', {
    achievement: 'isc2/cissp',
    attempts: passed('2026-04-10'),
    awards: awarded('2026-06-15'),
  })
  expect(cissp.expiresOn).toBe('2029-06-14')
  expect(cissp.duties.map(({ on }) => on)).toEqual(['2027-06-15', '2028-06-15'])
})

test.each([
  ['isc2/ccsp', 90],
  ['isc2/sscp', 60],
])('%s asks for %i credits', (achievement, total) => {
  expect(stand('2026-11-23', { achievement, awards: awarded('2025-01-01') })[0].credits).toMatchObject({
    total,
    missing: total,
  })
})
