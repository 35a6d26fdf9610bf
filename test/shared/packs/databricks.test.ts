import { expect, test } from 'vitest'
import { fails, passed, stand } from './stand'

test('two years from the pass, and anew from the next', () => {
  const attempts = passed('2024-02-29')
  const achievement = 'databricks/data-engineer-associate'
  expect(stand('2025-01-01', { achievement, attempts })[0].expiresOn).toBe('2026-02-28')
  const again = { achievement, attempts: [...attempts, ...passed('2026-01-10')] }
  expect(stand('2026-11-23', again)[0].expiresOn).toBe('2028-01-10')
})

test('the Professional level: two years, with the doubt of another source said', () => {
  const [one] = stand('2026-11-23', {
    achievement: 'databricks/data-engineer-professional',
    attempts: passed('2026-01-10'),
  })
  expect(one.expiresOn).toBe('2028-01-10')
  expect(one.explanations.find(({ of }) => of === 'expiresOn')?.unsure).toContain('3 years')
})

test('no wait was found, so none is told', () => {
  const [one] = stand('2026-11-23', {
    achievement: 'databricks/data-engineer-associate',
    attempts: fails('2026-11-20'),
  })
  expect(one.retake).toMatchObject({ allowedOn: null, decidedBy: null })
})
