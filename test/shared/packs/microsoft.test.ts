import { describe, expect, test } from 'vitest'
import { answers, catalog, type Row, standingOf, told } from './asTold'

const AZ104 = 'microsoft/azure-administrator'
const AI102 = 'microsoft/azure-ai-engineer'

describe('worked examples', () => {
  test.each<Row>([
    [
      1,
      AZ104,
      'pass 2025-05-10',
      '2025-06-01',
      { expiresOn: '2026-05-10', opensOn: '2025-11-10', closesOn: '2026-05-10' },
    ],
    [
      1,
      'microsoft/role-based',
      'pass 2025-05-10',
      '2025-06-01',
      { expiresOn: '2026-05-10', opensOn: '2025-11-10' },
    ],
    [
      3,
      AZ104,
      'award 2025-05-10..2026-05-10, pass 2025-12-01 by assessment',
      '2025-12-02',
      { expiresOn: '2027-05-10', opensOn: '2026-11-10' },
    ],
    [3, AZ104, 'pass 2025-05-10, pass 2025-12-01 by assessment', '2025-12-02', { expiresOn: '2027-05-10' }],
    [
      5,
      AZ104,
      'pass 2025-05-10',
      '2026-05-11',
      { state: 'lapsed', closesOn: '2026-05-10', allowedOn: '2026-05-11' },
    ],
    [
      5,
      AZ104,
      'pass 2025-05-10, pass 2026-05-11 by assessment',
      '2026-05-11',
      { state: 'lapsed', expiresOn: '2026-05-10', remarks: ['notHeld'] },
    ],
    [
      7,
      'microsoft/azure-solutions-architect',
      'pass 2025-08-31',
      '2026-01-01',
      { expiresOn: '2026-08-31', opensOn: '2026-02-28', opensAlso: '2026-03-04' },
    ],
    [
      9,
      AI102,
      'fail 2026-03-01T10:00:00Z',
      '2026-03-01',
      {
        allowedAt: '2026-03-02T10:00:00.000Z',
        allowedOn: '2026-03-02',
        decidedBy: 'retakeWait',
        attemptsLeft: 4,
      },
    ],
    [
      11,
      AI102,
      'fail 2026-03-01, fail 2026-03-02',
      '2026-03-03',
      { allowedOn: '2026-03-16', attemptsLeft: 3 },
    ],
    [
      13,
      AI102,
      'fail 2026-01-10, fail 2026-01-11, fail 2026-01-25, fail 2026-02-08, fail 2026-02-22',
      '2026-03-01',
      { allowedOn: '2027-01-10', decidedBy: 'attemptLimit', attemptsLeft: 0 },
    ],
    [
      15,
      'microsoft/azure-fundamentals',
      'pass 2021-06-15',
      '2026-11-23',
      { state: 'permanent', expiresOn: null, allowedOn: null, decidedBy: 'passLock' },
    ],
    [
      17,
      AZ104,
      'pass 2026-02-01, award 2026-04-20',
      '2026-05-01',
      { issuedOn: '2026-04-20', expiresOn: '2027-04-20', opensOn: '2026-10-20' },
    ],
  ])('row %s: %s, %s, seen on %s', (_, achievement, text, today, expected) => {
    expect(answers(standingOf(today, told(achievement, text)))).toMatchObject(expected)
  })
})

describe('more of the same kinds', () => {
  test.each<Row>([
    [
      'a year from 29 February',
      AZ104,
      'pass 2024-02-29',
      '2024-03-01',
      { expiresOn: '2025-02-28', opensOn: '2024-08-28' },
    ],
    [
      'renewed twice, each from the old expiry',
      AZ104,
      'pass 2024-02-29, pass 2024-10-01 by assessment, pass 2025-09-01 by assessment',
      '2025-09-02',
      { expiresOn: '2027-02-28' },
    ],
    [
      'on the last day it can be renewed',
      AZ104,
      'pass 2025-05-10, pass 2026-05-10 by assessment',
      '2026-05-10',
      { expiresOn: '2027-05-10', remarks: [] },
    ],
    [
      'a second try of the assessment on the same day',
      AZ104,
      'pass 2025-05-10, fail 2026-03-01T10:00:00Z by assessment',
      '2026-03-01',
      { state: 'renewable', allowedOn: '2026-03-01', attemptsLeft: null },
    ],
    [
      '24 hours after the second try of the assessment',
      AZ104,
      'pass 2025-05-10, fail 2026-03-01T10:00:00Z by assessment, fail 2026-03-01T12:00:00Z by assessment',
      '2026-03-01',
      { allowedAt: '2026-03-02T12:00:00.000Z', allowedOn: '2026-03-02', decidedBy: 'retakeWait' },
    ],
    [
      'too late for another try of the assessment',
      AZ104,
      'pass 2025-05-10, fail 2026-05-10 by assessment, fail 2026-05-10 by assessment',
      '2026-05-10',
      { allowedOn: '2026-05-11', decidedBy: 'passLock' },
    ],
    [
      'tries of the assessment are not tries of the exam',
      AZ104,
      'pass 2025-05-10, fail 2026-05-01 by assessment, fail 2026-05-02 by assessment, fail 2026-06-01',
      '2026-06-01',
      { allowedOn: '2026-06-02', decidedBy: 'retakeWait', attemptsLeft: 4 },
    ],
    [
      'a year after the first attempt it begins anew',
      AI102,
      'fail 2025-01-10, fail 2026-01-10',
      '2026-01-10',
      { allowedOn: '2026-01-11', attemptsLeft: 4 },
    ],
    [
      'an Applied Skill never expires',
      'microsoft/applied-skills',
      'pass 2025-01-10',
      '2026-11-23',
      { state: 'permanent', expiresOn: null },
    ],
  ])('%s: %s, %s, seen on %s', (_, achievement, text, today, expected) => {
    expect(answers(standingOf(today, told(achievement, text)))).toMatchObject(expected)
  })
  test('the reason of a try of the assessment is its own rule', () => {
    const found = standingOf(
      '2026-03-01',
      told(AZ104, 'pass 2025-05-10, fail 2026-03-01 by assessment, fail 2026-03-01 by assessment'),
    )
    const why = found.explanations.find(({ of }) => of === 'retake.allowedOn')
    expect(why?.says).toContain('assessment')
    expect(why?.unsure).toBeTruthy()
  })
})

test.each([
  ['az-104', AZ104],
  ['az104', AZ104],
  ['azure admin', AZ104],
  ['ai-102', AI102],
  ['az900', 'microsoft/azure-fundamentals'],
])('typing "%s" finds %s first', (text, id) => {
  expect(catalog.search(text)[0]?.id).toBe(id)
})

test('a badge is found by its name', () => {
  expect(catalog.matchBadge('Microsoft Certified: Azure Fundamentals', 'Microsoft')?.id).toBe(
    'microsoft/azure-fundamentals',
  )
})
