import { expect, test } from 'vitest'
import { standingOf, told } from './asTold'

/** The arithmetic of a renewed end is the one by which it was computed. */
test.each([
  [
    'microsoft/azure-administrator',
    'pass 2025-05-10, pass 2025-12-01 by assessment',
    { rule: 'renewedValidity', text: 'Expires on 2026-05-10 + 1 year = 2027-05-10.' },
  ],
  [
    'gcp/professional',
    'award 2024-09-15..2026-09-15, pass 2025-12-01 by courses',
    { rule: 'renewalRoutes', text: 'Expires on 2026-09-15 + 1 year = 2027-09-15.' },
  ],
  [
    'gcp/professional',
    'award 2023-12-15..2025-12-15, pass 2025-12-01',
    { rule: 'renewalRoutes', text: 'Passed on 2025-12-01 + 2 years = 2027-12-01.' },
  ],
  [
    'aws/saa',
    'pass 2023-01-10, pass 2025-12-01 by activities',
    { rule: 'renewalRoutes', text: 'Passed on 2025-12-01 + 1 year = 2026-12-01.' },
  ],
  [
    'comptia/security-plus',
    'pass 2023-01-10, pass 2025-12-01 by credits',
    { rule: 'renewedValidity', text: 'Expires on 2026-01-10 + 3 years = 2029-01-10.' },
  ],
  ['lf/cka', 'pass 2024-04-10', { rule: 'validity', text: 'Passed on 2024-04-10 + 24 months = 2026-04-10.' }],
])('%s: %s', (achievement, text, expected) => {
  const found = standingOf('2025-12-02', told(achievement, text))
  const why = found.explanations.find(({ of }) => of === 'expiresOn')
  expect(why?.rule).toBe(expected.rule)
  expect(why?.text).toContain(expected.text)
  expect(why?.source).toMatch(/^https:/)
})

test('one that another moved to its own end says so, without a sum that is none', () => {
  const a = told('comptia/a-plus', 'award 2023-09-30..2026-09-30')
  const found = standingOf('2026-08-11', a, told('comptia/cysa-plus', 'pass 2026-08-10'))
  const why = found.explanations.find(({ of }) => of === 'expiresOn')
  expect(why).toMatchObject({ rule: 'renews', unsure: expect.any(String) })
  expect(why?.counted).toEqual([
    expect.objectContaining({
      label: 'renewedBy',
      by: 'comptia/cysa-plus',
      length: null,
      result: '2029-08-10',
    }),
  ])
})
