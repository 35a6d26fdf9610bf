import { expect, test } from 'vitest'
import { answers, catalog, type Row, standingOf, told } from './asTold'

test.each<Row>([
  [
    115,
    'github/actions',
    'pass 2024-11-20',
    '2026-11-19',
    { state: 'active', expiresOn: '2026-11-20', expiresAlso: '2027-05-20' },
  ],
  [
    115,
    'github/actions',
    'award 2024-11-20',
    '2026-11-19',
    { expiresOn: '2026-11-20', expiresAlso: '2027-05-20' },
  ],
  [117, 'github/foundations', 'pass 2024-05-01', '2026-11-23', { state: 'permanent', expiresOn: null }],
  [
    117,
    'github/foundations',
    'award 2024-05-01..2027-05-01',
    '2026-11-23',
    { state: 'permanent', expiresOn: null },
  ],
  [
    'what expires long after is not extended',
    'github/copilot',
    'pass 2026-03-10',
    '2026-11-23',
    { expiresOn: '2028-03-10', expiresAlso: null },
  ],
  [
    '24 hours after the first',
    'github/actions',
    'fail 2026-03-01',
    '2026-03-01',
    { allowedOn: '2026-03-02' },
  ],
  [
    '14 days after the second',
    'github/copilot',
    'fail 2026-03-01, fail 2026-03-02',
    '2026-03-02',
    { allowedOn: '2026-03-16', attemptsLeft: 3 },
  ],
])('row %s: %s, %s, seen on %s', (_, achievement, text, today, expected) => {
  expect(answers(standingOf(today, told(achievement, text)))).toMatchObject(expected)
})

test.each([
  ['gh-200', 'github/actions'],
  ['gh900', 'github/foundations'],
  ['copilot', 'github/copilot'],
])('typing "%s" finds %s first', (text, id) => {
  expect(catalog.search(text)[0]?.id).toBe(id)
})
