import { describe, expect, test } from 'vitest'
import { history, standingOn } from './histories'
import { ZONES } from './zones'

const UTC = ZONES[4]!

describe('three years from the pass, 14 days after a fail, two years after a pass', () => {
  test.each<[string, string, Record<string, unknown>]>([
    [
      'pass 2025-03-06',
      '2026-11-23',
      { state: 'active', expiresOn: '2028-03-06', allowedOn: '2027-03-06', decidedBy: 'passLock' },
    ],
    ['pass 2024-02-29', '2026-11-23', { expiresOn: '2027-02-28' }],
    ['pass 2022-05-19', '2025-05-20', { state: 'lapsed', allowedOn: '2024-05-19' }],
    ['fail 2026-11-10', '2026-11-23', { state: 'waiting', allowedOn: '2026-11-24', decidedBy: 'retakeWait' }],
    ['fail 2026-11-10', '2026-11-24', { state: 'ready' }],
    [
      'fail 2025-02-13, pass 2025-02-27',
      '2026-11-23',
      { state: 'active', expiresOn: '2028-02-27', allowedOn: '2027-02-27' },
    ],
    // Renewed by the same exam: three years from the renewing pass, not added to the old end.
    ['pass 2022-05-19, pass 2025-03-06', '2026-11-23', { state: 'active', expiresOn: '2028-03-06' }],
  ])('%s, seen on %s', (text, today, expected) => {
    const found = standingOn(today, UTC, history('aws/saa', text))
    expect({ ...found, ...found.renewal, ...found.retake }).toMatchObject(expected)
  })

  test('a renewal counts on any day while valid, so no window is waited for', () => {
    const found = standingOn('2026-11-23', UTC, history('aws/saa', 'pass 2025-03-06'))
    expect(found).toMatchObject({
      renewsAnyDay: true,
      renewal: { opensOn: '2025-03-06', closesOn: '2028-03-06' },
    })
    expect(found.milestones.map(({ kind }) => kind)).toEqual(['retakeAllowed', 'expires'])
  })
})

describe('passing one renews others that are held and active', () => {
  const saa = history('aws/saa', 'pass 2022-05-19')
  test('Professional moves Associate and Cloud Practitioner', () => {
    const sap = history('aws/sap', 'pass 2025-03-06')
    const clf = history('aws/clf', 'pass 2024-01-31')
    expect(standingOn('2026-11-23', UTC, saa, sap, clf)).toMatchObject({
      state: 'active',
      issuedOn: '2025-03-06',
      expiresOn: '2028-03-06',
      periods: [
        { from: '2022-05-19', to: '2025-03-06', origin: 'pass' },
        { from: '2025-03-06', to: '2028-03-06', origin: 'renewedBy', by: 'aws/sap' },
      ],
    })
    expect(standingOn('2026-11-23', UTC, clf, sap, saa).expiresOn).toBe('2028-03-06')
  })
  test('on the last valid day it still does, a day later it never revives', () => {
    expect(standingOn('2026-11-23', UTC, saa, history('aws/sap', 'pass 2025-05-19')).expiresOn).toBe(
      '2028-05-19',
    )
    expect(standingOn('2026-11-23', UTC, saa, history('aws/sap', 'pass 2025-05-20'))).toMatchObject({
      state: 'lapsed',
      expiresOn: '2025-05-19',
    })
  })
  test('it never grants what was not held', () => {
    const clf = history('aws/clf', '')
    expect(standingOn('2026-11-23', UTC, clf, history('aws/sap', 'pass 2025-03-06')).state).toBe('planned')
  })
  test('before it happened it has not renewed', () => {
    expect(standingOn('2025-03-05', UTC, saa, history('aws/sap', 'pass 2025-03-06')).expiresOn).toBe(
      '2025-05-19',
    )
  })
  test('a microcredential renews no certification', () => {
    const micro = history('aws/microcredential-serverless', 'pass 2025-03-06')
    expect(standingOn('2025-04-01', UTC, saa, micro).expiresOn).toBe('2025-05-19')
  })
  test('the explanation names what renewed it', () => {
    const found = standingOn('2026-11-23', UTC, saa, history('aws/sap', 'pass 2025-03-06'))
    const expires = found.explanations.find(({ of }) => of === 'expiresOn')!
    expect(expires.counted[0]).toMatchObject({
      label: 'renewedBy',
      by: 'aws/sap',
      from: '2025-03-06',
      result: '2028-03-06',
    })
  })
})

describe('the issuer’s word wins over the computed date, and the difference is shown', () => {
  test('a printed expiry that differs', () => {
    const found = standingOn(
      '2026-11-23',
      UTC,
      history('aws/saa', 'pass 2025-03-06, award 2025-03-07..2028-03-31'),
    )
    expect(found).toMatchObject({ state: 'active', issuedOn: '2025-03-07', expiresOn: '2028-03-31' })
    expect(found.periods).toHaveLength(1)
    const expires = found.explanations.find(({ of }) => of === 'expiresOn')!
    expect(expires).toMatchObject({
      rule: 'issuerDate',
      issuer: { expiresOn: '2028-03-31', computed: '2028-03-06', differs: true },
    })
    expect(expires.text).toContain("the issuer's word holds")
  })
  test('the same date is the same', () => {
    const found = standingOn(
      '2026-11-23',
      UTC,
      history('aws/saa', 'pass 2025-03-06, award 2025-03-06..2028-03-06'),
    )
    const expires = found.explanations.find(({ of }) => of === 'expiresOn')!
    expect(expires).toMatchObject({ rule: 'validity', issuer: { differs: false } })
  })
  test('an award alone is enough, and counts as the pass', () => {
    const found = standingOn(
      '2026-10-10',
      UTC,
      history('aws/microcredential-serverless', 'award 2026-01-10..2027-01-10'),
    )
    expect(found).toMatchObject({
      state: 'renewable',
      renewal: { opensOn: '2026-10-10', closesOn: '2027-01-10' },
    })
  })
  test('an award that does not say when it expires expires by the rule', () => {
    expect(standingOn('2026-11-23', UTC, history('aws/saa', 'award 2025-03-06')).expiresOn).toBe('2028-03-06')
  })
  test('the issuer may say that it never expires', () => {
    expect(standingOn('2050-11-23', UTC, history('aws/saa', 'award 2025-03-06..never'))).toMatchObject({
      state: 'permanent',
      expiresOn: null,
      renewal: { opensOn: null, closesOn: null },
    })
  })
  test('what the issuer took back is revoked from that day', () => {
    const taken = history('aws/saa', 'award 2025-03-06..2028-03-06')
    const revoked = {
      ...taken,
      awards: taken.awards.map((award) => ({ ...award, revokedOn: '2026-05-01' as never })),
    }
    expect(standingOn('2026-04-30', UTC, revoked).state).toBe('active')
    expect(standingOn('2026-05-01', UTC, revoked)).toMatchObject({
      state: 'revoked',
      milestones: [{ kind: 'retakeAllowed' }],
    })
  })
})
