import { expect, test } from 'vitest'
import { alsoOf, awarded, fails, passed, stand } from './stand'

test('67: five clear days after a failed exam, with the reading a day earlier beside it', () => {
  const [ccna] = stand('2026-03-02', { achievement: 'cisco/ccna', attempts: fails('2026-03-01') })
  expect(ccna.retake).toMatchObject({ allowedOn: '2026-03-07', decidedBy: 'retakeWait' })
  expect(alsoOf(ccna, 'retake.allowedOn')).toBe('2026-03-06')
})

test('69: recertifying the higher level renews the lower one, counted from that day', () => {
  const [ccnp, ccna] = stand('2026-11-23', {
    achievement: 'cisco/ccnp',
    awards: awarded('2024-04-20', '2027-04-20'),
    attempts: passed('2026-10-05'),
    others: [{ achievement: 'cisco/ccna', awards: awarded('2023-12-01', '2026-12-01') }],
  })
  expect(ccnp.expiresOn).toBe('2029-10-05')
  expect(alsoOf(ccnp, 'expiresOn')).toBe('2030-04-20')
  expect(ccna?.expiresOn).toBe('2029-10-05')
  expect(alsoOf(ccna!, 'expiresOn')).toBe('2029-12-01')
})

test('71: credits missing', () => {
  const [ccna] = stand('2026-11-23', {
    achievement: 'cisco/ccna',
    awards: awarded('2023-12-01', '2026-12-01'),
    credits: [{ on: '2025-03-01', amount: 22 }],
  })
  expect(ccna.credits).toMatchObject({ total: 30, earned: 22, missing: 8, to: '2026-12-01' })
})

test('a pass bars the same exam number for 180 days', () => {
  const [ccna] = stand('2026-03-01', { achievement: 'cisco/ccna', attempts: passed('2026-01-15') })
  expect(ccna.retake).toMatchObject({ allowedOn: '2026-07-14', decidedBy: 'passLock' })
})

test('a lower level that is no longer active is not renewed', () => {
  const [, ccna] = stand('2026-11-23', {
    achievement: 'cisco/ccnp',
    attempts: passed('2026-10-05'),
    others: [{ achievement: 'cisco/ccna', awards: awarded('2023-10-01', '2026-10-01') }],
  })
  expect(ccna).toMatchObject({ state: 'lapsed', expiresOn: '2026-10-01' })
})
