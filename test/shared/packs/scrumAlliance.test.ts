import { expect, test } from 'vitest'
import { awarded, fails, stand } from './stand'

test('121: two years, 20 units', () => {
  const [csm] = stand('2024-06-01', { achievement: 'scrum-alliance/csm', awards: awarded('2024-02-29') })
  expect(csm.expiresOn).toBe('2026-02-28')
  expect(csm.credits).toMatchObject({ total: 20, missing: 20, unit: 'SEUs' })
})

test('123: the tries that the course pays for', () => {
  const attempts = fails('2026-02-10').map((one) => ({ ...one, purchase: '2026-01-31' }))
  const [csm] = stand('2026-02-11', { achievement: 'scrum-alliance/csm', attempts })
  expect(csm.included).toEqual({ left: 1, until: '2026-05-01' })
})

test('renewing a higher certification renews the lower ones', () => {
  const [, csm] = stand('2026-11-23', {
    achievement: 'scrum-alliance/a-csm',
    awards: awarded('2024-08-01', '2026-08-01'),
    attempts: [{ on: '2026-07-01', outcome: 'pass', route: 'credits' }],
    others: [{ achievement: 'scrum-alliance/csm', awards: awarded('2025-01-10', '2027-01-10') }],
  })
  expect(csm?.expiresOn).toBe('2028-08-01')
})
