import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '@shared/domain/plainDate'
import { answers, type Row, standingOf, told } from './asTold'

const PRO = 'gcp/professional'
const PCA = 'gcp/professional-cloud-architect'
const CDL = 'gcp/cloud-digital-leader'
const HELD = 'award 2024-09-15..2026-09-15'

describe('worked examples', () => {
  test.each<Row>([
    [
      19,
      PCA,
      `${HELD}, pass 2026-08-01 by shortExam`,
      '2026-08-02',
      { expiresOn: '2028-08-01', remarks: [] },
    ],
    [19, PRO, 'pass 2024-09-15, pass 2026-08-01', '2026-08-02', { expiresOn: '2028-08-01' }],
    [
      21,
      PCA,
      `${HELD}, pass 2026-07-10`,
      '2026-07-11',
      { expiresOn: '2026-09-15', remarks: ['tooEarly'], allowedOn: '2026-07-17' },
    ],
    [23, CDL, 'pass 2023-10-31', '2025-10-01', { expiresOn: '2026-10-31', opensOn: '2025-10-31' }],
    [27, PCA, 'fail 2026-01-10, fail 2026-01-24', '2026-01-25', { allowedOn: '2026-03-25', attemptsLeft: 2 }],
    [
      29,
      PCA,
      'fail 2026-01-10, fail 2026-01-24, fail 2026-03-25, fail 2027-03-25',
      '2027-03-26',
      { allowedOn: '2028-01-10', decidedBy: 'attemptLimit', attemptsLeft: 0 },
    ],
  ])('row %s: %s, %s, seen on %s', (_, achievement, text, today, expected) => {
    expect(answers(standingOf(today, told(achievement, text)))).toMatchObject(expected)
  })
  test('row 23: each way opens on its own day', () => {
    expect(standingOf('2025-10-01', told(CDL, 'pass 2023-10-31')).routes).toMatchObject([
      { via: 'shortExam', opensOn: '2026-05-04', closesOn: '2026-10-31', locked: false },
      { via: 'courses', opensOn: '2025-10-31', closesOn: '2026-10-31', locked: false },
    ])
  })
  test('row 25: the first renewal attempt, though failed, bars the other way', () => {
    const found = standingOf('2026-06-02', told(CDL, 'pass 2023-10-31, fail 2026-06-01 by shortExam'))
    expect(found.routes).toMatchObject([
      { via: 'shortExam', locked: false },
      { via: 'courses', locked: true },
    ])
    const courses = told(CDL, 'pass 2023-10-31, fail 2026-06-01, pass 2026-07-01 by courses')
    expect(answers(standingOf('2026-07-02', courses))).toMatchObject({
      expiresOn: '2026-10-31',
      remarks: ['routeLocked'],
    })
  })
  test('row 31: ten fails in a year', () => {
    const fails = Array.from({ length: 10 }, (_, index) => addDays(plainDate('2026-01-05'), 14 * index))
    expect(fails.at(-1)).toBe('2026-05-11')
    const found = standingOf('2026-05-12', told(CDL, fails.map((on) => `fail ${on}`).join(',')))
    expect(answers(found)).toMatchObject({
      allowedOn: '2027-01-05',
      decidedBy: 'attemptLimit',
      attemptsLeft: 0,
    })
  })
})

describe('more of the same kinds', () => {
  test.each<Row>([
    [
      'counted from the day of issue',
      PRO,
      'pass 2024-06-01, award 2024-06-09',
      '2024-07-01',
      { expiresOn: '2026-06-09' },
    ],
    [
      'by courses, the old date and a year',
      PCA,
      `${HELD}, pass 2026-01-15 by courses`,
      '2026-01-16',
      { expiresOn: '2027-09-15' },
    ],
    [
      'on the opening day it counts',
      PCA,
      `${HELD}, pass 2026-07-17`,
      '2026-07-18',
      { expiresOn: '2028-07-17' },
    ],
    [
      'what the issuer renewed all the same is renewed',
      PCA,
      `${HELD}, pass 2026-07-10, award 2026-07-12..2028-07-12`,
      '2026-08-01',
      { expiresOn: '2028-07-12', remarks: [] },
    ],
    ['an Associate', 'gcp/associate', 'pass 2024-02-29', '2024-03-01', { expiresOn: '2027-02-28' }],
    [
      'a third fail: a year',
      PRO,
      'fail 2026-01-10, fail 2026-01-24, fail 2026-03-25',
      '2026-03-26',
      { allowedOn: '2027-03-25' },
    ],
    [
      'attempts of long ago do not count',
      PRO,
      'fail 2022-01-10, fail 2022-01-24, fail 2026-01-10',
      '2026-01-11',
      { allowedOn: '2026-01-24', attemptsLeft: 3 },
    ],
    [
      'once lapsed, the exam anew',
      CDL,
      'pass 2022-10-31, pass 2025-11-30',
      '2025-12-01',
      { expiresOn: '2028-11-30' },
    ],
    [
      'how a renewed Leader is counted is doubtful',
      CDL,
      'pass 2023-10-31, pass 2026-06-01',
      '2026-06-02',
      { expiresOn: '2029-06-01', expiresAlso: '2029-10-31' },
    ],
  ])('%s: %s, %s, seen on %s', (_, achievement, text, today, expected) => {
    expect(answers(standingOf(today, told(achievement, text)))).toMatchObject(expected)
  })
  test('an Associate’s exam opens 60 days before expiry, courses a year before', () => {
    expect(
      answers(standingOf('2026-01-01', told('gcp/associate-cloud-engineer', 'pass 2024-05-10'))),
    ).toMatchObject({
      expiresOn: '2027-05-10',
      opensOn: '2026-05-10',
      allowedOn: '2027-03-11',
    })
  })
})
