import { describe, expect, test } from 'vitest'
import { history, standingOn } from './histories'
import { ZONES } from './zones'

const SERVERLESS = 'aws/microcredential-serverless'

/** domain.md, "AWS microcredentials, exactly": every row, and the same at the ends of months. */
const ROWS: [string, string, Record<string, unknown>][] = [
  ['pass 2026-01-10', '2026-10-09', { state: 'active', opensOn: '2026-10-10', expiresOn: '2027-01-10' }],
  ['pass 2026-01-10', '2026-10-10', { state: 'renewable', closesOn: '2027-01-10' }],
  [
    'pass 2026-01-10, fail 2026-12-20',
    '2026-12-21',
    { state: 'renewable', allowedOn: '2027-01-14', decidedBy: 'retakeWait' },
  ],
  ['pass 2026-01-10', '2027-01-10', { state: 'renewable' }],
  ['pass 2026-01-10', '2027-01-11', { state: 'lapsed', allowedOn: '2026-10-10', decidedBy: 'renewalWindow' }],
  ['pass 2026-01-10, fail 2026-12-20', '2027-01-14', { state: 'lapsed', allowedOn: '2027-01-14' }],
  ['fail 2026-06-01', '2026-06-25', { state: 'waiting', allowedOn: '2026-06-26' }],
  ['fail 2026-06-01', '2026-06-26', { state: 'ready', allowedOn: '2026-06-26' }],
  ['fail 2026-06-01, fail 2026-06-26', '2026-07-01', { state: 'waiting', allowedOn: '2026-07-21' }],
  ['pass 2025-05-31', '2026-02-27', { state: 'active', opensOn: '2026-02-28' }],
  ['pass 2025-05-31', '2026-02-28', { state: 'renewable', expiresOn: '2026-05-31' }],
  [
    'pass 2026-01-10, pass 2026-11-02',
    '2026-11-03',
    { state: 'active', expiresOn: '2027-11-02', opensOn: '2027-08-02' },
  ],
  ['', '2026-11-23', { state: 'planned', allowedOn: null, decidedBy: null, expiresOn: null, opensOn: null }],
  ['pending 2026-11-20', '2026-11-23', { state: 'pending', allowedOn: null }],
  ['no-show 2026-11-20', '2026-11-23', { state: 'planned', allowedOn: null }],
  ['cancelled 2026-11-20', '2026-11-23', { state: 'planned' }],
  ['fail 2026-06-01, no-show 2026-07-10', '2026-07-11', { state: 'ready', allowedOn: '2026-06-26' }],
  // Leap days and month ends.
  ['pass 2024-02-29', '2024-11-29', { state: 'renewable', opensOn: '2024-11-29', expiresOn: '2025-02-28' }],
  ['pass 2023-05-29', '2024-02-29', { state: 'renewable', opensOn: '2024-02-29' }],
  ['pass 2026-03-31', '2026-12-31', { state: 'renewable', opensOn: '2026-12-31', expiresOn: '2027-03-31' }],
  ['fail 2024-02-04', '2024-02-29', { state: 'ready', allowedOn: '2024-02-29' }],
  ['fail 2026-12-31', '2027-01-24', { state: 'waiting', allowedOn: '2027-01-25' }],
  // What lies after the day asked about has not happened yet.
  ['pass 2026-01-10, fail 2026-12-20', '2026-12-01', { state: 'renewable', allowedOn: '2026-10-10' }],
]

describe.each(ZONES)('in %s', (zone) => {
  test.each(ROWS)('%s, seen on %s', (text, today, expected) => {
    const found = standingOn(today, zone, history(SERVERLESS, text))
    const answer = { ...found, ...found.renewal, ...found.retake }
    expect(answer).toMatchObject(expected)
  })
})

test('the next chance may lie after the expiry, and both are said', () => {
  const found = standingOn('2026-12-21', ZONES[0]!, history(SERVERLESS, 'pass 2026-01-10, fail 2026-12-20'))
  expect(found.milestones).toEqual([
    { kind: 'expires', on: '2027-01-10' },
    { kind: 'retakeAllowed', on: '2027-01-14' },
  ])
})

test('every date carries its rule, its arithmetic and its source', () => {
  const found = standingOn('2026-12-21', ZONES[0]!, history(SERVERLESS, 'pass 2026-01-10, fail 2026-12-20'))
  expect(found.explanations.map(({ of, rule }) => [of, rule])).toEqual([
    ['issuedOn', 'validity'],
    ['expiresOn', 'validity'],
    ['renewal.opensOn', 'renewalWindow'],
    ['renewal.closesOn', 'renewalWindow'],
    ['retake.allowedOn', 'retakeWait'],
  ])
  const allowed = found.explanations.at(-1)!
  expect(allowed.counted.map(({ label, from, result, decides }) => [label, from, result, decides])).toEqual([
    ['failed', '2026-12-20', '2027-01-14', true],
    ['opens', '2026-10-10', '2026-10-10', false],
  ])
  expect(allowed.text).toContain('Failed on 2026-12-20 + 25 days = 2027-01-14.')
  for (const explanation of found.explanations.slice(1)) {
    expect(explanation.source).toMatch(/^https:\/\/aws\.amazon\.com\//)
    expect(explanation.checkedOn).toBe('2026-11-23')
    expect(explanation.faq).toBeTruthy()
  }
})
