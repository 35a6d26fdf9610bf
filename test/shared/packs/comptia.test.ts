import { describe, expect, test } from 'vitest'
import { answers, type Row, standingOf, told } from './asTold'

const SEC = 'comptia/security-plus'
const NET = 'comptia/network-plus'

describe('worked examples', () => {
  test.each<Row>([
    [55, SEC, 'pass 2015-01-15', '2016-01-01', { expiresOn: '2018-01-15', opensOn: '2015-01-15' }],
    [55, SEC, 'pass 2015-01-15, pass 2017-06-01 by credits', '2017-06-02', { expiresOn: '2021-01-15' }],
    [59, NET, 'fail 2026-02-03', '2026-02-03', { allowedOn: '2026-02-03', attemptsLeft: null }],
    [
      61,
      NET,
      'fail 2026-02-03, fail 2026-02-10, fail 2026-02-24',
      '2026-02-25',
      { allowedOn: '2026-03-10', attemptsLeft: null },
    ],
    [63, SEC, 'award 2023-05-01..2026-05-01', '2026-05-10', { state: 'grace', closesOn: '2026-05-31' }],
  ])('row %s: %s, %s, seen on %s', (_, achievement, text, today, expected) => {
    expect(answers(standingOf(today, told(achievement, text)))).toMatchObject(expected)
  })
  test('row 57: the higher one gives all the same end', () => {
    const held = [
      told('comptia/cysa-plus', 'pass 2026-08-10'),
      told(SEC, 'award 2024-06-15..2027-06-15'),
      told('comptia/a-plus', 'award 2023-09-30..2026-09-30'),
    ]
    const ends = held.map(
      (one) => standingOf('2026-08-11', one, ...held.filter((other) => other !== one)).expiresOn,
    )
    expect(ends).toEqual(['2029-08-10', '2029-08-10', '2029-08-10'])
  })
  test('rows 63 and 65: what is earned after expiry does not count', () => {
    const credits = (text: string, today: string) => standingOf(today, told(SEC, text)).credits
    expect(
      credits(
        'award 2023-05-01..2026-05-01, credit 2025-01-02 amount 20, credit 2026-04-30 amount 12',
        '2026-05-01',
      ),
    ).toMatchObject({ unit: 'CEU', total: 50, counts: 32, missing: 18 })
    expect(
      credits(
        'award 2023-05-01..2026-05-01, credit 2025-01-02 amount 32, credit 2026-05-10 amount 18',
        '2026-05-20',
      ),
    ).toMatchObject({ counts: 32, missing: 18 })
  })
})

describe('more of the same kinds', () => {
  test.each<Row>([
    [
      'submitted in the grace',
      SEC,
      'award 2023-05-01..2026-05-01, pass 2026-05-20 by credits',
      '2026-05-21',
      { expiresOn: '2029-05-01' },
    ],
    [
      'after the grace',
      SEC,
      'award 2023-05-01..2026-05-01, pass 2026-06-01 by credits',
      '2026-06-01',
      { state: 'lapsed', expiresOn: '2026-05-01', remarks: ['notHeld'] },
    ],
    [
      'an exam in the grace is a new certification',
      SEC,
      'award 2023-05-01..2026-05-01, pass 2026-05-20',
      '2026-05-21',
      { expiresOn: '2029-05-20' },
    ],
    ['of before 2011', SEC, 'pass 2010-12-31', '2026-11-23', { state: 'permanent', expiresOn: null }],
    ['a second fail', NET, 'fail 2026-02-03, fail 2026-02-10', '2026-02-11', { allowedOn: '2026-02-24' }],
    ['after a pass', NET, 'pass 2026-02-03', '2026-02-11', { allowedOn: null, decidedBy: 'passLock' }],
  ])('%s: %s, %s, seen on %s', (_, achievement, text, today, expected) => {
    expect(answers(standingOf(today, told(achievement, text)))).toMatchObject(expected)
  })
  test('what lapsed is not revived by a higher one', () => {
    const net = told(NET, 'award 2023-08-09..2026-08-09')
    expect(standingOf('2026-08-11', net, told(SEC, 'pass 2026-08-10')).expiresOn).toBe('2026-08-09')
  })
  test('the fee is due on each anniversary', () => {
    expect(standingOf('2025-01-01', told(SEC, 'pass 2024-02-29')).duties.map(({ on }) => on)).toEqual([
      '2025-02-28',
      '2026-02-28',
      '2027-02-28',
    ])
  })
})
