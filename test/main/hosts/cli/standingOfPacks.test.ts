import { expect, test } from 'vitest'
import { builtInPacks } from '../../../../src/main/core/builtInPacks'
import { fileWith, runWithoutData } from './runCommand'

async function answer(history: object, today: string, ...more: string[]) {
  const file = fileWith(history)
  const { code, out, err } = await runWithoutData(
    'standing',
    '--history',
    file,
    '--today',
    today,
    '--json',
    ...more,
  )
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as Record<string, unknown>
}

const ids = builtInPacks.flatMap(({ achievements }) => achievements.map(({ id }) => id))
const PROMISED = [
  'microsoft/role-based',
  'microsoft/fundamentals',
  'gcp/professional',
  'gcp/cloud-digital-leader',
  'lf/cka',
  'hashicorp/terraform-associate',
  'comptia/security-plus',
  'cisco/ccna',
  'isc2/cissp',
  'isaca/cisa',
  'pmi/pmp',
  'redhat/rhcsa',
  'redhat/rhce',
  'snowflake/core',
  'snowflake/advanced',
  'github/actions',
  'github/foundations',
  'databricks/data-engineer-associate',
  'aws/saa',
  'aws/sap',
  'aws/clf',
  'aws/dop',
  'aws/aip',
]

test('the ids that a person would guess are there', () => {
  expect(PROMISED.filter((id) => !ids.includes(id))).toEqual([])
})

const failed = { attempts: [{ on: '2026-11-20', outcome: 'fail' }] }
const passed = { attempts: [{ on: '2026-11-20', outcome: 'pass' }] }
const awarded = { awards: [{ issuedOn: '2026-01-10', expiresOn: '2027-01-10' }] }
const HELD = ['active', 'renewable', 'permanent', 'grace', 'lapsed']

test.each([
  ['nothing', {}, ['planned'], null],
  ['a failed attempt', failed, ['waiting', 'ready'], null],
  ['a pass', passed, HELD, '2026-11-20'],
  ['an award', awarded, HELD, '2026-01-10'],
])('every id of every pack answers with %s', async (_, history, states, issuedOn) => {
  const [first, ...rest] = ids.map((achievement) => ({ achievement, ...history }))
  const found = await answer({ ...first, others: rest }, '2026-11-23')
  const others = found['others'] as Record<string, unknown>[]
  for (const one of [{ achievement: ids[0], ...found }, ...others] as Record<string, unknown>[]) {
    expect(states, String(one['achievement'])).toContain(one['state'])
    expect(one, String(one['achievement'])).toMatchObject({ issuedOn })
  }
  expect(others).toHaveLength(ids.length - 1)
})

const CCNP = {
  achievement: 'cisco/ccnp',
  awards: [{ issuedOn: '2024-04-20', expiresOn: '2027-04-20' }],
  attempts: [{ on: '2026-10-05', outcome: 'pass', language: 'English', purchase: 'voucher 1' }],
  others: [{ achievement: 'cisco/ccna', awards: [{ issuedOn: '2023-12-01', expiresOn: '2026-12-01' }] }],
}

test('a doubtful end is answered with both readings, also for the others', async () => {
  const found = await answer(CCNP, '2026-11-23')
  expect(found).toMatchObject({
    expiresOn: { unsure: ['2029-10-05', '2030-04-20'] },
    others: [{ achievement: 'cisco/ccna', expiresOn: { unsure: ['2029-10-05', '2029-12-01'] } }],
  })
  const { out } = await runWithoutData('standing', '--history', fileWith(CCNP), '--today', '2026-11-23')
  expect(out).toMatch(/expires on +2029-10-05 or 2030-04-20/)
})

test('credits are counted by part', async () => {
  const credits = [
    { on: '2025-02-01', amount: 85, category: 'A' },
    { on: '2025-03-01', amount: 40, category: 'B' },
  ]
  const history = { achievement: 'isc2/cissp', awards: [{ issuedOn: '2024-07-01' }], credits }
  expect(await answer(history, '2026-11-23')).toMatchObject({ credits: { counts: 115, missing: 5 } })
  const { out } = await runWithoutData('standing', '--history', fileWith(history), '--today', '2026-11-23')
  expect(out).toMatch(/credits +115 of 120 CPE credits, 5 missing, until 2027-06-30/)
})

test('tries of a purchase, and what no rule foresees, are said', async () => {
  const attempts = ['2026-02-10', '2026-02-10'].map((on) => ({ on, outcome: 'fail', purchase: '2026-01-31' }))
  const history = { achievement: 'scrum-alliance/csm', attempts }
  expect(await answer(history, '2026-02-11')).toMatchObject({
    included: { left: 0, until: '2026-05-01' },
    remarks: [{ kind: 'sameDay', on: '2026-02-10' }],
  })
  const { out } = await runWithoutData('standing', '--history', fileWith(history), '--today', '2026-02-11')
  expect(out).toContain('Sat more than once on this day')
})

test.each([
  [{ credits: [{ on: '2026-01-01', amount: -1 }] }, /credits\.0\.amount/],
  [{ credits: [{ on: '2026-02-30', amount: 1 }] }, /credits\.0\.on/],
  [{ attempts: [{ on: '2200-01-01', outcome: 'fail' }] }, /attempts\.0\.on.*1970 and 2199/],
])('a history with %j is refused with its place', async (more, message) => {
  const file = fileWith({ achievement: 'isc2/cissp', ...more })
  const { code, err } = await runWithoutData('standing', '--history', file, '--today', '2026-11-23')
  expect(code).toBe(2)
  expect(err).toMatch(message)
})

test('several packs may be named, and a later one replaces an earlier one of the same id', async () => {
  const source = { url: 'https://example.org/rules', title: 'Rules', checkedOn: '2026-11-01' }
  const own = (id: string, months: number) => ({
    id,
    name: id,
    version: '1.0.0',
    checkedOn: '2026-11-01',
    issuer: { name: 'Acme', url: 'https://example.org/' },
    sources: { rules: source },
    policies: {
      usual: {
        validity: {
          kind: 'fixed',
          length: { n: months, unit: 'months' },
          source: 'rules',
          says: 'Valid for a while.',
        },
      },
    },
    achievements: [
      {
        id: `${id}/one`,
        name: 'One',
        shortName: 'One',
        kind: 'certification',
        group: 'Acme',
        policy: 'usual',
        source: 'rules',
      },
    ],
  })
  const packs = [own('acme', 6), own('other', 18), own('acme', 24)].flatMap((pack) => [
    '--pack',
    fileWith(pack),
  ])
  const history = {
    achievement: 'acme/one',
    attempts: [{ on: '2026-01-10', outcome: 'pass' }],
    others: [{ achievement: 'other/one', attempts: [{ on: '2026-01-10', outcome: 'pass' }] }],
  }
  expect(await answer(history, '2026-11-23', ...packs)).toMatchObject({
    expiresOn: '2028-01-10',
    others: [{ expiresOn: '2027-07-10' }],
  })
})
