import { expect, test } from 'vitest'
import { answers, catalog, type Row, standingOf, told } from './asTold'

const TERRAFORM = 'hashicorp/terraform-associate'

test.each<Row>([
  [
    49,
    TERRAFORM,
    'pass 2024-02-29',
    '2024-03-01',
    { expiresOn: '2026-02-28', opensOn: '2025-08-29', opensAlso: '2025-08-28' },
  ],
  [
    'renewed, it runs from the new pass',
    TERRAFORM,
    'pass 2024-02-29, pass 2025-10-01',
    '2025-10-02',
    { expiresOn: '2027-10-01' },
  ],
  [
    'where both wordings agree there is one day',
    TERRAFORM,
    'pass 2024-05-10',
    '2024-06-01',
    { opensOn: '2025-11-10', opensAlso: null },
  ],
  ['on the day of opening', TERRAFORM, 'pass 2024-05-10', '2025-11-10', { state: 'renewable' }],
])('row %s: %s, %s, seen on %s', (_, achievement, text, today, expected) => {
  expect(answers(standingOf(today, told(achievement, text)))).toMatchObject(expected)
})

test('typing terraform finds the Associate first', () => {
  expect(catalog.search('terraform')[0]?.id).toBe(TERRAFORM)
})
