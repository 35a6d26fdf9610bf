import { expect, test } from 'vitest'
import { awarded, passed, stand } from './stand'

const rhce = { achievement: 'redhat/rhce', awards: awarded('2023-05-20', '2026-05-20') }
const eligible = (on: string) => ({ achievement: 'redhat/specialist', attempts: passed(on) })

test('101: an exam toward RHCA extends RHCE only while that is current', () => {
  const [late] = stand('2026-11-23', { ...rhce, others: [eligible('2026-06-01')] })
  expect(late).toMatchObject({ state: 'lapsed', expiresOn: '2026-05-20' })
  const [inTime] = stand('2026-11-23', { ...rhce, others: [eligible('2026-05-20')] })
  expect(inTime).toMatchObject({ state: 'active', expiresOn: '2029-05-20' })
})

test('RHCE extends a current RHCSA', () => {
  const [, rhcsa] = stand('2026-11-23', {
    achievement: 'redhat/rhce',
    attempts: passed('2026-06-01'),
    others: [{ achievement: 'redhat/rhcsa', attempts: passed('2024-01-10') }],
  })
  expect(rhcsa?.expiresOn).toBe('2029-06-01')
})

test('RHCA ends with the component that breaks the number', () => {
  const parts = ['openshift-administration', 'containers', 'ansible-automation', 'services-management']
  const days = ['2024-01-10', '2024-05-10', '2025-02-10', '2025-08-10']
  const held = parts.map((part, index) => ({
    achievement: `redhat/specialist-${part}`,
    attempts: passed(days[index]!),
  }))
  const [four] = stand('2026-11-23', { achievement: 'redhat/rhca', others: held })
  expect(four.state).toBe('planned')
  const [five] = stand('2026-11-23', {
    achievement: 'redhat/rhca',
    others: [...held, { achievement: 'redhat/specialist-security-linux', attempts: passed('2026-03-10') }],
  })
  expect(five).toMatchObject({ state: 'active', issuedOn: '2026-03-10', expiresOn: '2027-01-10' })
  expect(five.explanations.find(({ of }) => of === 'expiresOn')?.unsure).toContain('not confirmed')
})
