import { describe, expect, test } from 'vitest'
import { ZONES } from './zones'
import { stand } from '../packs/stand'

const SERVERLESS = 'aws/microcredential-serverless'
type Sat = ReturnType<typeof pass> | ReturnType<typeof fail>
const pass = (on: string, more: object = {}) => ({ on, outcome: 'pass' as const, ...more })
const fail = (on: string, more: object = {}) => ({ on, outcome: 'fail' as const, ...more })

describe('a pass bars the same exam only where it was an exam', () => {
  test.each<[string, string, ReturnType<typeof pass>[], string]>([
    ['Maintain', 'aws/saa', [pass('2023-12-10'), pass('2026-11-01', { route: 'activities' })], '2025-12-10'],
    [
      'Cloud Quest when it was no longer held',
      'aws/clf',
      [pass('2020-12-01'), pass('2026-03-01', { route: 'game' })],
      '2022-12-01',
    ],
    [
      'from a leap day',
      'aws/saa',
      [pass('2024-02-29'), pass('2026-11-01', { route: 'activities' })],
      '2026-02-28',
    ],
    ['an exam, sat again', 'aws/saa', [pass('2023-12-10'), pass('2026-11-01')], '2028-11-01'],
  ])('%s', (_, achievement, attempts, allowedOn) => {
    for (const zone of ZONES) {
      const [{ retake, milestones }] = stand('2026-11-12', { achievement, attempts }, zone)
      expect(retake).toMatchObject({ allowedOn, decidedBy: 'passLock' })
      expect(milestones.some(({ kind }) => kind === 'retakeAllowed')).toBe(allowedOn >= '2026-11-12')
    }
  })

  test('an award without an attempt counts as the exam passed', () => {
    const awards = [{ issuedOn: '2025-12-10', expiresOn: '2028-12-10' }]
    const [{ retake }] = stand('2026-11-12', { achievement: 'aws/saa', awards })
    expect(retake).toMatchObject({ allowedOn: '2027-12-10', decidedBy: 'passLock' })
  })

  test('the award of such a renewal bars no exam either', () => {
    const [{ retake }] = stand('2026-11-12', {
      achievement: 'aws/saa',
      attempts: [pass('2023-12-10'), pass('2026-11-01', { route: 'activities' })],
      awards: [{ issuedOn: '2026-11-02', expiresOn: '2027-11-01' }],
    })
    expect(retake).toMatchObject({ allowedOn: '2025-12-10', decidedBy: 'passLock' })
  })

  test('an exam sat after a renewal by activities was not barred by it', () => {
    const [{ remarks }] = stand('2026-12-30', {
      achievement: 'aws/saa',
      attempts: [pass('2023-12-10'), pass('2026-11-01', { route: 'activities' }), pass('2026-12-20')],
    })
    expect(remarks).toEqual([])
  })
})

describe('the issuer says that it ends before its window opens', () => {
  const early = (expiresOn: string, today: string, attempts: Sat[] = [pass('2026-01-10')]) =>
    stand(today, {
      achievement: SERVERLESS,
      attempts,
      awards: [{ issuedOn: '2026-01-10', expiresOn }],
    })[0]

  test.each([
    [
      '2026-05-01',
      'active',
      [
        ['expires', '2026-07-10'],
        ['retakeAllowed', '2026-07-11'],
      ],
    ],
    [
      '2026-07-10',
      'active',
      [
        ['expires', '2026-07-10'],
        ['retakeAllowed', '2026-07-11'],
      ],
    ],
    ['2026-07-11', 'lapsed', [['retakeAllowed', '2026-07-11']]],
    ['2026-08-01', 'lapsed', []],
  ])('seen on %s', (today, state, milestones) => {
    const found = early('2026-07-10', today)
    expect(found).toMatchObject({
      state,
      expiresOn: '2026-07-10',
      renewal: { opensOn: null, closesOn: null },
      retake: { allowedOn: '2026-07-11', decidedBy: 'renewalWindow' },
    })
    expect(found.milestones.map(({ kind, on }) => [kind, on])).toEqual(milestones)
    const { text } = found.explanations.find(({ of }) => of === 'retake.allowedOn')!
    expect(text).toContain('after it expires on 2026-07-10: it cannot be renewed while it is valid')
    expect(text).toContain('Expires on 2026-07-10 + 1 day = 2026-07-11.')
  })

  test('a wait that lasts longer still holds', () => {
    expect(early('2026-07-10', '2026-08-01', [pass('2026-01-10'), fail('2026-07-01')]).retake).toMatchObject({
      allowedOn: '2026-07-26',
      decidedBy: 'retakeWait',
    })
  })

  test('on the last valid day itself it opens once', () => {
    expect(early('2026-10-10', '2026-08-01')).toMatchObject({
      renewal: { opensOn: '2026-10-10', closesOn: '2026-10-10' },
      retake: { allowedOn: '2026-10-10' },
    })
    expect(early('2026-10-09', '2026-08-01')).toMatchObject({
      renewal: { opensOn: null, closesOn: null },
      retake: { allowedOn: '2026-10-10' },
    })
  })
})

describe('what the issuer took back', () => {
  const revoked = (today: string, attempts: Sat[], revokedOn = '2026-03-01') =>
    stand(today, {
      achievement: SERVERLESS,
      attempts,
      awards: [{ issuedOn: '2026-01-10', expiresOn: '2027-01-10', revokedOn }],
    })[0]
  const none = { opensOn: null, closesOn: null }

  test('is barred by no window, only by the wait', () => {
    expect(revoked('2026-06-05', [pass('2026-01-10'), fail('2026-06-01')])).toMatchObject({
      state: 'revoked',
      renewal: none,
      routes: [],
      retake: { allowedOn: '2026-06-26', decidedBy: 'retakeWait' },
      milestones: [{ kind: 'retakeAllowed', on: '2026-06-26' }],
    })
  })

  test('may be sat again from the day on which it was taken back', () => {
    const found = revoked('2026-06-05', [pass('2026-01-10')])
    expect(found).toMatchObject({
      state: 'revoked',
      renewal: none,
      retake: { allowedOn: '2026-03-01', decidedBy: 'renewalWindow' },
      milestones: [],
    })
    expect(found.explanations.at(-1)!.text).toContain('It was revoked on 2026-03-01')
  })

  test('inside its open window, the window had opened already', () => {
    expect(revoked('2026-12-05', [pass('2026-01-10')], '2026-11-20').retake.allowedOn).toBe('2026-10-10')
  })

  test('holds until the day on which it is taken back', () => {
    expect(revoked('2026-02-28', [pass('2026-01-10')])).toMatchObject({
      state: 'active',
      renewal: { opensOn: '2026-10-10', closesOn: '2027-01-10' },
    })
  })

  test('asks for no more credits and no more fees', () => {
    const [found] = stand('2026-06-05', {
      achievement: 'isc2/cissp',
      awards: [{ issuedOn: '2025-01-10', revokedOn: '2026-03-01' }],
    })
    expect(found).toMatchObject({ state: 'revoked', credits: null, duties: [], milestones: [] })
  })
})
