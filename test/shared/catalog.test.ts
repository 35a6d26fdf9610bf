import { expect, test } from 'vitest'
import { builtInPacks } from '../../src/main/core/builtInPacks'
import { createCatalog } from '@shared/domain/catalog'
import { plainDate, type PlainDate } from '@shared/domain/plainDate'
import type { Pack } from '@shared/domain/policy/packSchema'
import { standings } from '@shared/domain/standings'
import type { AttemptFact } from '@shared/domain/history'
import type { Zone } from '@shared/domain/instant'

/** The catalogue of one program. */
const catalog = createCatalog(builtInPacks.filter(({ id }) => id === 'aws'))

test.each([
  ['saa', 'aws/saa'],
  ['SAA-C03', 'aws/saa'],
  ['saac03', 'aws/saa'],
  ['saa-c0', 'aws/saa'],
  ['serverless', 'aws/microcredential-serverless'],
  ['AWS Serverless', 'aws/microcredential-serverless'],
  ['solutions arch pro', 'aws/sap'],
  ['sólutions ÀRCH pro', 'aws/sap'],
  ['sap', 'aws/sap'],
  ['cloud prac', 'aws/clf'],
  ['clf-c01', 'aws/clf'],
  ['associate', 'aws/saa'],
  ['aws/scs', 'aws/scs'],
])('typing "%s" finds %s first', (text, id) => {
  expect(catalog.search(text)[0]?.id).toBe(id)
})

test.each([[''], ['   '], ['–'], ['zzz'], ['saa zzz']])('typing "%s" finds nothing', (text) => {
  expect(catalog.search(text)).toEqual([])
})

test('a search for the issuer finds everything, and nothing twice', () => {
  const found = catalog.search('amazon').map(({ id }) => id)
  expect(found).toHaveLength(catalog.achievements.length)
  expect(new Set(found).size).toBe(found.length)
})

const CREDLY = 'Amazon Web Services Training and Certification'

test.each([
  ['AWS Certified Solutions Architect – Associate', CREDLY, 'aws/saa'],
  ['AWS Certified Solutions Architect - Associate', CREDLY, 'aws/saa'],
  ['AWS Certified Solutions Architect — Professional ', CREDLY, 'aws/sap'],
  ['AWS Certified Cloud Practitioner', 'Amazon Web Services', 'aws/clf'],
  ['aws certified security – specialty', CREDLY.toUpperCase(), 'aws/scs'],
  ['AWS Serverless Demonstrated', CREDLY, 'aws/microcredential-serverless'],
  ['AWS Databases for Agentic AI Demonstrated', CREDLY, 'aws/microcredential-databases-for-agentic-ai'],
  ['AWS Certified Cloud Practitioner', 'Somebody Else', undefined],
  ['AWS Knowledge: Serverless', CREDLY, undefined],
  ['', '', undefined],
])('a badge "%s" of %s is %s', (name, issuer, id) => {
  expect(catalog.matchBadge(name, issuer)?.id).toBe(id)
})

test('all ten microcredentials follow one policy, and every certification three years', () => {
  const of = (kind: string) => catalog.achievements.filter((one) => one.kind === kind)
  expect(of('microcredential')).toHaveLength(10)
  for (const { id } of of('microcredential')) {
    expect(catalog.lookup(id)?.policy).toMatchObject({
      validity: { length: { n: 12, unit: 'months' }, anchor: 'passed' },
      renewalWindow: { opens: { from: 'passed', after: { n: 9, unit: 'months' } }, early: 'blocked' },
      retakeWait: { afterFail: [{ n: 25, unit: 'days' }] },
    })
  }
  for (const { id, exams } of of('certification')) {
    const policy = catalog.lookup(id)?.policy
    expect(policy).toMatchObject({ validity: { length: { n: 3, unit: 'years' } } })
    expect(policy?.renewalWindow).toBeUndefined()
    if (exams.every(({ lastDay }) => lastDay !== null && lastDay < '2026-11-23')) continue
    expect(policy).toMatchObject({
      retakeWait: { afterFail: [{ n: 14, unit: 'days' }] },
      passLock: { until: { kind: 'over', length: { n: 2, unit: 'years' } }, liftedByNewExam: true },
    })
    // How the one that is new in 2026 is renewed is not known.
    if (id !== 'aws/aib') expect(policy?.renewalRoutes?.length).toBeGreaterThan(0)
  }
})

test('an achievement carries its issuer, its pack and its codes; its own rules lie over the named policy', () => {
  const sap = catalog.achievement('aws/sap')
  expect(sap).toMatchObject({
    issuer: 'Amazon Web Services',
    codes: ['SAP-C03', 'SAP-C02', 'SAP-C01'],
    pack: { id: 'aws', checkedOn: '2026-11-23' },
  })
  expect(catalog.lookup('aws/sap')?.policy.renews?.[0]?.achievements).toEqual(['aws/saa', 'aws/clf'])
  expect(catalog.lookup('aws/clf')?.policy.renews).toBeUndefined()
  expect(catalog.achievement('aws/none')).toBeUndefined()
  expect(catalog.lookup('constructor')).toBeUndefined()
})

test('what renews and what is renewed hang together', () => {
  expect(catalog.related('aws/sap')).toEqual(['aws/clf', 'aws/saa'])
  expect(catalog.related('aws/clf')).toEqual([
    'aws/aip',
    'aws/dea',
    'aws/dop',
    'aws/dva',
    'aws/mla',
    'aws/saa',
    'aws/sap',
    'aws/soa',
  ])
  expect(catalog.related('aws/microcredential-mlops')).toEqual([])
})

test('every rule and its source are in words, https and dated', () => {
  for (const { id } of catalog.achievements) {
    const { policy, sources } = catalog.lookup(id)!
    const { versions: _, ...rules } = policy
    for (const rule of Object.values(rules).flat()) {
      if (!rule) continue
      expect(rule.says).toMatch(/^[A-Z].*\.$/s)
      expect(rule.faq).toMatch(/^aws\/[a-z-]+$/)
      expect(sources[rule.source]).toMatchObject({ checkedOn: '2026-11-23' })
      expect(sources[rule.source]?.url).toMatch(/^https:\/\/(skillbuilder\.aws|aws\.amazon\.com)\//)
    }
  }
})

const ID = 'aws/microcredential-serverless'
const zone = 'UTC' as Zone
const at = (on: string, outcome: 'pass' | 'fail'): AttemptFact => ({
  on: plainDate(on),
  at: null,
  zone: null,
  outcome,
  route: 'exam',
  exam: null,
})

/** The table of domain.md, "AWS microcredentials, exactly". */
test.each([
  ['2026-10-09', [['2026-01-10', 'pass']], { state: 'active', opens: '2026-10-10', expires: '2027-01-10' }],
  ['2026-10-10', [['2026-01-10', 'pass']], { state: 'renewable' }],
  [
    '2026-12-21',
    [
      ['2026-01-10', 'pass'],
      ['2026-12-20', 'fail'],
    ],
    { state: 'renewable', allowed: '2027-01-14' },
  ],
  ['2027-01-11', [['2026-01-10', 'pass']], { state: 'lapsed' }],
  ['2026-06-25', [['2026-06-01', 'fail']], { state: 'waiting', allowed: '2026-06-26' }],
  [
    '2026-07-01',
    [
      ['2026-06-01', 'fail'],
      ['2026-06-26', 'fail'],
    ],
    { state: 'waiting', allowed: '2026-07-21' },
  ],
  [
    '2026-02-28',
    [['2025-05-31', 'pass']],
    { state: 'renewable', opens: '2026-02-28', expires: '2026-05-31' },
  ],
  [
    '2026-11-03',
    [
      ['2026-01-10', 'pass'],
      ['2026-11-02', 'pass'],
    ],
    { state: 'active', opens: '2027-08-02', expires: '2027-11-02' },
  ],
] as const)('a microcredential on %s after %j is %j', (today, sat, want) => {
  const attempts = sat.map(([on, outcome]) => at(on, outcome))
  const found = standings(
    [{ achievement: ID, attempts, awards: [] }],
    catalog.lookup,
    today as PlainDate,
    zone,
  ).get(ID)!
  const got = {
    state: found.state,
    opens: found.renewal.opensOn,
    expires: found.expiresOn,
    allowed: found.retake.allowedOn,
  }
  expect(got).toMatchObject(want)
})

test('passing the Professional renews an active Associate and Cloud Practitioner, and no lapsed one', () => {
  const histories = [
    { achievement: 'aws/sap', attempts: [at('2026-03-06', 'pass')], awards: [] },
    { achievement: 'aws/saa', attempts: [at('2024-05-19', 'pass')], awards: [] },
    { achievement: 'aws/clf', attempts: [at('2020-01-01', 'pass')], awards: [] },
  ]
  const found = standings(histories, catalog.lookup, plainDate('2026-11-23'), zone)
  expect(found.get('aws/saa')).toMatchObject({ state: 'active', expiresOn: '2029-03-06', renewsAnyDay: true })
  expect(found.get('aws/clf')).toMatchObject({ state: 'lapsed', expiresOn: '2023-01-01' })
})

test('a later pack of the same id replaces the earlier one whole', () => {
  const [aws] = builtInPacks as readonly [Pack, ...Pack[]]
  const mine: Pack = { ...aws, version: '9.0.0', achievements: aws.achievements.slice(0, 1) }
  const both = createCatalog([aws, mine])
  expect(both.packs).toMatchObject([{ id: 'aws', version: '9.0.0' }])
  expect(both.achievements.map(({ id }) => id)).toEqual(['aws/clf'])
  expect(both.search('saa')).toEqual([])
})
