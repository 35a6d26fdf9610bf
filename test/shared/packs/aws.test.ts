import { describe, expect, test } from 'vitest'
import { contentEligibility } from '@shared/domain/policy/contentEligibility'
import { examState, languagesOn } from '@shared/domain/examState'
import { plainDate } from '@shared/domain/plainDate'
import { answers, catalog, type Row, standingOf, told } from './asTold'

const ALL = ['clf', 'aif', 'aib', 'saa', 'dva', 'soa', 'dea', 'mla', 'sap', 'dop', 'aip', 'scs', 'ans']

describe('the recertification map', () => {
  /** Facts of the issuer's page: what each pass renews besides itself. */
  const MAP: Record<string, readonly string[]> = {
    clf: [],
    aif: [],
    aib: [],
    saa: ['clf'],
    dva: ['clf'],
    soa: ['clf'],
    dea: ['clf'],
    mla: ['aif', 'clf'],
    sap: ['saa', 'clf'],
    dop: ['dva', 'soa', 'clf'],
    aip: ['aif', 'mla', 'dea', 'clf'],
    scs: [],
    ans: [],
  }
  test.each(
    ALL.flatMap((passed) => ALL.filter((held) => held !== passed).map((held) => [passed, held] as const)),
  )('passing %s, held %s', (passed, held) => {
    const found = standingOf(
      '2026-03-11',
      told(`aws/${held}`, 'pass 2024-05-20'),
      told(`aws/${passed}`, 'pass 2026-03-10'),
    )
    expect(found.expiresOn).toBe(MAP[passed]!.includes(held) ? '2029-03-10' : '2027-05-20')
    expect(found.alternatives).toEqual([])
  })
  test.each(ALL)('passing %s again renews itself from that day', (id) => {
    expect(standingOf('2026-11-23', told(`aws/${id}`, 'pass 2024-01-31, pass 2026-10-05')).expiresOn).toBe(
      '2029-10-05',
    )
  })
  test('it never revives what lapsed', () => {
    const saa = told('aws/saa', 'pass 2022-05-19')
    expect(standingOf('2026-11-23', saa, told('aws/sap', 'pass 2025-05-20')).expiresOn).toBe('2025-05-19')
  })
})

describe('ways to renew', () => {
  test.each<Row>([
    [
      'Maintain counts from the day it is done',
      'aws/saa',
      'pass 2023-12-01, pass 2026-10-05 by activities',
      '2026-10-06',
      { expiresOn: '2027-10-05', expiresAlso: '2027-12-01' },
    ],
    [
      'Cloud Quest adds 3 years',
      'aws/clf',
      'pass 2023-12-01, pass 2026-10-05 by game',
      '2026-10-06',
      { expiresOn: '2029-10-05', expiresAlso: null },
    ],
    [
      'a lapsed one is not maintained',
      'aws/sap',
      'pass 2022-12-01, pass 2026-10-05 by activities',
      '2026-10-06',
      { state: 'lapsed', remarks: ['notHeld'] },
    ],
    [
      'a retired one is held to its end and not renewed',
      'aws/mls',
      'pass 2026-03-31',
      '2026-11-23',
      { state: 'active', expiresOn: '2029-03-31', opensOn: null, closesOn: null },
    ],
  ])('%s: %s, %s, seen on %s', (_, achievement, text, today, expected) => {
    expect(answers(standingOf(today, told(achievement, text)))).toMatchObject(expected)
  })
  test('each way opens on its own day', () => {
    expect(standingOf('2026-11-23', told('aws/clf', 'pass 2025-03-06')).routes).toContainEqual(
      expect.objectContaining({ via: 'game', opensOn: '2027-09-06', free: true }),
    )
    expect(standingOf('2026-11-23', told('aws/dop', 'pass 2025-03-06')).routes).toContainEqual(
      expect.objectContaining({ via: 'activities', opensOn: '2027-12-07', free: false }),
    )
  })
  test('maintaining a Professional does not renew for 3 years, and may move its Associate to the same day', () => {
    const saa = told('aws/saa', 'pass 2024-05-20')
    const found = answers(
      standingOf('2026-10-06', saa, told('aws/sap', 'pass 2023-12-01, pass 2026-10-05 by activities')),
    )
    expect(found).toMatchObject({ expiresOn: '2027-05-20', expiresAlso: '2027-10-05' })
  })
})

describe('sitting again', () => {
  test.each<Row>([
    [
      '14 days after a fail',
      'aws/dop',
      'fail 2026-11-10',
      '2026-11-11',
      { allowedOn: '2026-11-24', attemptsLeft: null },
    ],
    [
      'a new code lifts the lock from its first day',
      'aws/dva',
      'pass 2026-06-01 exam DVA-C02',
      '2026-11-23',
      { allowedOn: '2026-12-01', decidedBy: 'passLock' },
    ],
    [
      'without a new code it is 2 years',
      'aws/dea',
      'pass 2026-06-01 exam DEA-C01',
      '2026-11-23',
      { allowedOn: '2028-06-01', decidedBy: 'passLock' },
    ],
    [
      'a failed beta waits for the standard exam',
      'aws/mla',
      'fail 2026-10-05 exam ME1-C02',
      '2026-11-23',
      { allowedOn: '2027-01-14', decidedBy: 'attemptLimit', attemptsLeft: 0 },
    ],
    [
      'a passed beta is a pass',
      'aws/mla',
      'pass 2026-10-05 exam ME1-C02',
      '2026-11-23',
      { expiresOn: '2029-10-05', allowedOn: '2028-10-05' },
    ],
    [
      'a beta whose end is not known',
      'aws/aib',
      'fail 2026-10-05 exam AIB-C01',
      '2026-11-23',
      { allowedOn: null, decidedBy: 'attemptLimit', attemptsLeft: 0 },
    ],
    [
      'an appointment missed is no failed attempt',
      'aws/saa',
      'no-show 2026-11-10',
      '2026-11-11',
      { state: 'planned', allowedOn: null },
    ],
  ])('%s: %s, %s, seen on %s', (_, achievement, text, today, expected) => {
    expect(answers(standingOf(today, told(achievement, text)))).toMatchObject(expected)
  })
})

test.each([
  ...['aif', 'mla', 'aip', 'mls'].map((id) => [id, '2026-03-31'] as const),
  ...['clf', 'saa', 'dva', 'soa', 'dea', 'sap', 'dop', 'scs', 'ans'].map((id) => [id, '2026-06-30'] as const),
  ['aib', null] as const,
  ['microcredential-serverless', null] as const,
])('a feature of 31 December may be asked about in %s from %s', (id, expected) => {
  const asked = contentEligibility(
    catalog.lookup(`aws/${id}`)!.policy,
    [{ availableOn: plainDate('2025-12-31') }],
    null,
  )
  expect(asked?.[0]?.from ?? null).toBe(expected)
})

test.each([
  ['CLF-C02', 'active'],
  ['CLF-C01', 'retired'],
  ['AIF-C01', 'active'],
  ['AIB-C01', 'beta'],
  ['SAA-C03', 'active'],
  ['DVA-C02', 'lastWeeks'],
  ['DVA-C03', 'announced'],
  ['SOA-C03', 'active'],
  ['SOA-C02', 'retired'],
  ['DEA-C01', 'active'],
  ['MLA-C01', 'active'],
  ['MLA-C02', 'beta'],
  ['SAP-C02', 'retired'],
  ['SAP-C03', 'active'],
  ['DOP-C02', 'active'],
  ['AIP-C01', 'active'],
  ['SCS-C03', 'active'],
  ['SCS-C02', 'retired'],
  ['ANS-C01', 'lastWeeks'],
  ['MLS-C01', 'retired'],
  ['DAS-C01', 'retired'],
  ['DBS-C01', 'retired'],
  ['PAS-C01', 'retired'],
  ['AXS-C01', 'retired'],
])('on 23 November 2026 %s is %s', (code, state) => {
  const exam = catalog.achievements.flatMap(({ exams }) => exams).find((one) => one.code === code)!
  expect(examState(exam, plainDate('2026-11-23'))).toBe(state)
})

test('each exam has the figures of its level, where they are known', () => {
  const figures: Record<string, unknown> = {
    Foundational: { minutes: 90, questions: 65, scored: 50, priceUsd: 100, passMark: 700 },
    Associate: { minutes: 130, questions: 65, scored: 50, priceUsd: 150, passMark: 720 },
    Professional: { minutes: 180, questions: 75, scored: 65, priceUsd: 300, passMark: 750 },
    Specialty: { minutes: 170, questions: 65, scored: 50, priceUsd: 300, passMark: 750 },
  }
  for (const { level, exams } of catalog.achievements.filter(({ pack }) => pack.id === 'aws')) {
    for (const exam of exams.filter(({ minutes }) => minutes !== undefined)) {
      expect(exam).toMatchObject(figures[level ?? ''] as object)
    }
  }
})

test('English of the machine learning exam has ended, the other languages have not', () => {
  const mla = catalog.achievement('aws/mla')!.exams.find(({ code }) => code === 'MLA-C01')!
  expect(languagesOn(mla, plainDate('2026-09-28'))).toContain('English')
  expect(languagesOn(mla, plainDate('2026-11-23'))).toEqual(['Japanese', 'Korean', 'Chinese (simplified)'])
})

test.each([
  ['cloudops', 'aws/soa'],
  ['sysops', 'aws/soa'],
  ['SOA-C03', 'aws/soa'],
  ['mls-c01', 'aws/mls'],
  ['aip', 'aws/aip'],
])('typing "%s" finds %s first', (text, id) => {
  expect(catalog.search(text)[0]?.id).toBe(id)
})
