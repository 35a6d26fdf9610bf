import { expect, test } from 'vitest'
import { awarded, fails, stand } from './stand'

test.each([
  ['83', ['2026-01-31'], '2026-03-02'],
  ['85', ['2026-01-31', '2026-03-02', '2026-05-31'], '2026-08-29'],
])('%s: days after a failed exam', (_, days, allowedOn) => {
  const [cisa] = stand('2026-11-23', { achievement: 'isaca/cisa', attempts: fails(...days) })
  expect(cisa.retake).toMatchObject({ allowedOn, decidedBy: 'retakeWait' })
})

test('four attempts within twelve months leave none', () => {
  const [cisa] = stand('2026-11-23', {
    achievement: 'isaca/cisa',
    attempts: fails('2026-01-31', '2026-03-02', '2026-05-31', '2026-08-29'),
  })
  expect(cisa.retake).toMatchObject({ allowedOn: '2027-01-31', attemptsLeft: 0, decidedBy: 'attemptLimit' })
})

const credits = [
  { on: '2024-05-01', amount: 18 },
  { on: '2025-05-01', amount: 45 },
  { on: '2026-05-01', amount: 60 },
]

test.each(['2026-12-31', undefined])('87: enough in all, but one year is short (period to %s)', (end) => {
  const [cisa] = stand('2027-01-05', {
    achievement: 'isaca/cisa',
    awards: awarded('2024-01-01', end),
    credits,
  })
  expect(cisa.credits).toMatchObject({ from: '2024-01-01', to: '2026-12-31', earned: 123, missing: 0 })
  expect(cisa.credits?.years).toEqual([
    { from: '2024-01-01', to: '2024-12-31', earned: 18, missing: 2 },
    { from: '2025-01-01', to: '2025-12-31', earned: 45, missing: 0 },
    { from: '2026-01-01', to: '2026-12-31', earned: 60, missing: 0 },
  ])
  expect(cisa).toMatchObject({ state: 'grace', graceUntil: '2027-02-28' })
})

test('what is earned in the grace does not count for the period before', () => {
  const [cisa] = stand('2027-02-01', {
    achievement: 'isaca/cisa',
    awards: awarded('2024-01-01', '2026-12-31'),
    credits: [...credits, { on: '2027-01-10', amount: 40 }],
  })
  expect(cisa.credits?.earned).toBe(123)
})

test('a certification within a year: the next three calendar years, or this one and two more', () => {
  const [cisa] = stand('2026-11-23', { achievement: 'isaca/cisa', awards: awarded('2025-06-15') })
  expect(cisa.expiresOn).toBe('2028-12-31')
  expect(cisa.alternatives).toEqual([{ of: 'expiresOn', on: '2027-12-31' }])
  expect(cisa.credits).toMatchObject({ from: '2026-01-01', to: '2028-12-31' })
})
