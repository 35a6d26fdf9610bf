import { describe, expect, test } from 'vitest'
import { daysBetween, plainDate } from '@shared/domain/plainDate'
import { answers, type Row, standingOf, told } from './asTold'

describe('worked examples', () => {
  test.each<Row>([
    [33, 'lf/cka', 'pass 2024-03-31T12:00:00Z', '2024-04-01', { expiresOn: '2027-03-31' }],
    [
      35,
      'lf/cka',
      'pass 2024-03-31T23:30:00Z in America/New_York',
      '2024-04-01',
      { issuedOn: '2024-03-31', expiresOn: '2027-03-31' },
    ],
    [37, 'lf/cka', 'fail 2024-03-20, pass 2024-04-10', '2024-04-11', { expiresOn: '2026-04-10' }],
    [
      39,
      'lf/cka',
      'fail 2024-03-20, pass 2024-04-10, pass 2026-01-20',
      '2026-01-21',
      { expiresOn: '2028-01-20' },
    ],
    [41, 'lf/kcna', 'pass 2024-08-31', '2024-09-01', { expiresOn: '2026-08-31' }],
    [47, 'lf/lfc131', 'award 2024-03-01', '2024-03-02', { expiresOn: '2026-03-03' }],
    [47, 'lf/lfc131', 'pass 2024-03-01', '2024-03-02', { expiresOn: '2026-03-03' }],
  ])('row %s: %s, %s, seen on %s', (_, achievement, text, today, expected) => {
    expect(answers(standingOf(today, told(achievement, text)))).toMatchObject(expected)
  })
  test('row 39: eighty days of the old period are lost', () => {
    expect(daysBetween(plainDate('2026-01-20'), plainDate('2026-04-10'))).toBe(80)
  })
  test('row 43: a CKS of the day before the rule leaves CKA as it is', () => {
    const cka = told('lf/cka', 'award 2024-11-15..2026-11-15')
    const found = answers(standingOf('2026-06-18', cka, told('lf/cks', 'pass 2026-06-17')))
    expect(found).toMatchObject({ expiresOn: '2026-11-15', expiresAlso: null })
  })
  test('row 45: a purchase of 29 February is good until 28 February', () => {
    const bought = (text: string) => standingOf('2024-06-02', told('lf/cka', text)).included
    expect(bought('fail 2024-06-01 bought 2024-02-29')).toEqual({ left: 1, until: '2025-02-28' })
    expect(bought('cancelled 2024-06-01 bought 2024-02-29')).toEqual({ left: 2, until: '2025-02-28' })
    expect(bought('no-show 2024-06-01 bought 2024-02-29')).toEqual({ left: 0, until: '2025-02-28' })
  })
})

describe('more of the same kinds', () => {
  test.each<Row>([
    [
      'the first instant of the new rule',
      'lf/cka',
      'pass 2024-04-01T00:00:00Z',
      '2024-04-02',
      { expiresOn: '2026-04-01' },
    ],
    [
      'the evening before in New York is the day after in UTC',
      'lf/cka',
      'pass 2024-04-01T00:30:00Z in America/New_York',
      '2024-04-02',
      { issuedOn: '2024-03-31', expiresOn: '2026-03-31' },
    ],
    [
      'a morning in Tokyo is the day before in UTC',
      'lf/cka',
      'pass 2024-03-31T20:00:00Z in Asia/Tokyo',
      '2024-04-02',
      { issuedOn: '2024-04-01', expiresOn: '2027-04-01' },
    ],
    [
      'once expired, anew',
      'lf/ckad',
      'pass 2024-04-10, pass 2026-04-11',
      '2026-04-12',
      { expiresOn: '2028-04-11' },
    ],
  ])('%s: %s, %s, seen on %s', (_, achievement, text, today, expected) => {
    expect(answers(standingOf(today, told(achievement, text)))).toMatchObject(expected)
  })
  test('from the first day of the rule on, CKA may be extended, by how much is not known', () => {
    const cka = told('lf/cka', 'award 2024-11-15..2026-11-15')
    const found = answers(standingOf('2026-06-19', cka, told('lf/cks', 'pass 2026-06-18')))
    expect(found).toMatchObject({ expiresOn: '2026-11-15', expiresAlso: '2028-06-18' })
  })
  test('the reason of an evening across the cut names the rule in force then', () => {
    const found = standingOf('2024-04-02', told('lf/cka', 'pass 2024-03-31T20:00:00Z in Asia/Tokyo'))
    expect(found.explanations.find(({ of }) => of === 'expiresOn')?.says).toContain('36 months')
  })
})
