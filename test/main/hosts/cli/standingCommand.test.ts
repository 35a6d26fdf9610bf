import { describe, expect, test } from 'vitest'
import type { Standing } from '@shared/domain/standingTypes'
import { fileWith, runWithoutData } from './runCommand'

type Answer = Standing & { others: { achievement: string; expiresOn: string | null }[] }

const ONE = 'aws/microcredential-serverless'
const pass = (on: string) => ({ on, outcome: 'pass' })
const fail = (on: string) => ({ on, outcome: 'fail' })

async function standing(history: object, today: string, ...more: string[]): Promise<Answer> {
  const file = fileWith({ achievement: ONE, ...history })
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
  return JSON.parse(out) as Answer
}

describe('every row of the microcredential table', () => {
  const held = {
    issuedOn: '2026-01-10',
    expiresOn: '2027-01-10',
    renewal: { opensOn: '2026-10-10', closesOn: '2027-01-10' },
  }
  const rows = [
    [[pass('2026-01-10')], '2026-10-09', { state: 'active', ...held }],
    [[pass('2026-01-10')], '2026-10-10', { state: 'renewable', ...held }],
    [
      [pass('2026-01-10'), fail('2026-12-20')],
      '2026-12-21',
      { state: 'renewable', ...held, retake: { allowedOn: '2027-01-14', decidedBy: 'retakeWait' } },
    ],
    [[pass('2026-01-10')], '2027-01-11', { state: 'lapsed' }],
    [[fail('2026-06-01')], '2026-06-25', { state: 'waiting', retake: { allowedOn: '2026-06-26' } }],
    [
      [fail('2026-06-01'), fail('2026-06-26')],
      '2026-07-01',
      { state: 'waiting', retake: { allowedOn: '2026-07-21' } },
    ],
    [
      [pass('2025-05-31')],
      '2026-02-28',
      { state: 'renewable', expiresOn: '2026-05-31', renewal: { opensOn: '2026-02-28' } },
    ],
    [
      [pass('2026-01-10'), pass('2026-11-02')],
      '2026-11-03',
      { state: 'active', expiresOn: '2027-11-02', renewal: { opensOn: '2027-08-02' } },
    ],
  ] as const
  test.each(rows)('%j on %s', async (attempts, today, expected) => {
    expect(await standing({ attempts }, today)).toMatchObject(expected)
  })

  test('once lapsed it may be sat now', async () => {
    const { retake } = await standing({ attempts: [pass('2026-01-10')] }, '2027-01-11')
    expect(retake.allowedOn! <= '2027-01-11').toBe(true)
  })
})

describe('the answer', () => {
  test('has the fields that scripts read, in their order, and explains each date', async () => {
    const answer = await standing({ attempts: [pass('2026-01-10'), fail('2026-12-20')] }, '2026-12-21')
    const documented = [
      'state',
      'issuedOn',
      'expiresOn',
      'renewal',
      'retake',
      'milestones',
      'explanations',
      'others',
    ]
    expect(Object.keys(answer).slice(0, documented.length)).toEqual(documented)
    expect(Object.keys(answer.retake)).toEqual(['allowedOn', 'allowedAt', 'attemptsLeft', 'decidedBy'])
    const why = answer.explanations.find(({ of }) => of === 'retake.allowedOn')!
    expect(why).toMatchObject({
      rule: 'retakeWait',
      source: expect.stringMatching(/^https:/),
      checkedOn: expect.stringMatching(/^\d{4}-/),
    })
    expect(why.text).not.toBe('')
  })

  test("the issuer's own date wins, and null means never", async () => {
    const awards = [{ issuedOn: '2026-01-10', expiresOn: '2027-02-01', statedBy: 'issuer' }]
    expect((await standing({ attempts: [pass('2026-01-10')], awards }, '2026-02-01')).expiresOn).toBe(
      '2027-02-01',
    )
    const never = await standing({ awards: [{ issuedOn: '2026-01-10', expiresOn: null }] }, '2026-02-01')
    expect(never).toMatchObject({ state: 'permanent', expiresOn: null })
  })

  test('others come in the order of the file, renewed where a pass renews them', async () => {
    const others = [
      { achievement: ONE, attempts: [pass('2026-03-01')] },
      { achievement: 'aws/clf', attempts: [], awards: [{ issuedOn: '2025-01-10', expiresOn: '2028-01-10' }] },
    ]
    const answer = await standing(
      { achievement: 'aws/saa', attempts: [pass('2026-01-10')], others },
      '2026-03-02',
    )
    expect(answer.others.map(({ achievement, expiresOn }) => [achievement, expiresOn])).toEqual([
      [ONE, '2027-03-01'],
      ['aws/clf', '2029-01-10'],
    ])
  })

  test('is also there in words', async () => {
    const file = fileWith({ achievement: ONE, attempts: [pass('2026-01-10')] })
    const { out } = await runWithoutData('standing', '--history', file, '--today', '2026-10-10')
    expect(out).toMatch(new RegExp(`^${ONE}: renewable\n`))
    expect(out).toMatch(/expires on +2027-01-10/)
  })
})

describe('bad input is refused with its reason', () => {
  const today = ['--today', '2026-12-21', '--json']
  const cases: [string, unknown, RegExp][] = [
    ['not JSON', '<html>', /not JSON/],
    ['an empty file', '', /the file is empty/],
    ['a list', [], /not a history/],
    [
      'an unknown achievement',
      { achievement: 'aws/nothing' },
      /no loaded pack knows the achievement aws\/nothing/,
    ],
    [
      'a day that is none',
      { achievement: ONE, attempts: [pass('2026-02-30')] },
      /attempts\.0\.on: a date is written YYYY-MM-DD/,
    ],
    ['a year too early', { achievement: ONE, attempts: [pass('1969-12-31')] }, /between 1970 and 2199/],
    ['a year too late', { achievement: ONE, attempts: [pass('2200-01-01')] }, /between 1970 and 2199/],
    [
      'an outcome that is none',
      { achievement: ONE, attempts: [{ on: '2026-01-10', outcome: 'perhaps' }] },
      /attempts\.0\.outcome/,
    ],
    [
      'a zone that is none',
      { achievement: ONE, attempts: [{ ...pass('2026-01-10'), zone: 'Mars/Base' }] },
      /attempts\.0\.zone/,
    ],
    [
      'an offset for a zone',
      { achievement: ONE, attempts: [{ ...pass('2026-01-10'), zone: '+05:00' }] },
      /attempts\.0\.zone: a time zone is an IANA name/,
    ],
    [
      'a moment that is none',
      { achievement: ONE, attempts: [{ ...pass('2026-01-10'), at: '10:00' }] },
      /attempts\.0\.at/,
    ],
    [
      'an expiry before the issue',
      { achievement: ONE, awards: [{ issuedOn: '2026-01-10', expiresOn: '2026-01-09' }] },
      /awards\.0\.expiresOn: it cannot expire before/,
    ],
    ['an achievement named twice', { achievement: ONE, others: [{ achievement: ONE }] }, /only once/],
    [
      'an unknown one among the others',
      { achievement: ONE, others: [{ achievement: 'aws/nothing' }] },
      /aws\/nothing/,
    ],
  ]
  test.each(cases)('%s', async (_name, content, reason) => {
    const { code, out, err } = await runWithoutData('standing', '--history', fileWith(content), ...today)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(reason)
  })

  const history = () => fileWith({ achievement: ONE })
  const lines: [string, () => string[], RegExp][] = [
    ['a file that is not there', () => ['--history', '/nowhere/history.json'], /there is no such file/],
    ['a folder', () => ['--history', '/'], /not a file/],
    ['no file at all', () => [], /needs --history FILE/],
    ['a flag it does not know', () => ['--histroy', 'x'], /histroy/],
    ['a flag without its value', () => ['--history'], /history/],
    ['a wrong day', () => ['--history', history(), '--today', '2026-13-01'], /--today takes a real day/],
    ['an offset for a zone', () => ['--history', history(), '--zone', '+05:00'], /--zone takes an IANA/],
    ['a wrong zone', () => ['--history', history(), '--zone', 'Mars/Base'], /--zone takes an IANA time zone/],
    [
      'a pack that is not JSON',
      () => ['--history', history(), '--pack', fileWith('nope', 'bad.json')],
      /bad\.json is not JSON/,
    ],
    [
      'a pack with a mistake',
      () => ['--history', history(), '--pack', fileWith({ id: 'my' }, 'bad.json')],
      /bad\.json[^]*name/,
    ],
    [
      'a pack that is not there',
      () => ['--history', history(), '--pack', '/nowhere/pack.json'],
      /pack\.json[^]*no such file/,
    ],
  ]
  test.each(lines)('%s', async (_name, args, reason) => {
    const { code, out, err } = await runWithoutData('standing', ...args())
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(reason)
  })
})

describe('what may be a slip of the pen is told, and stops nothing', () => {
  const cases: [string, unknown, RegExp][] = [
    [
      'a moment on another day in its zone',
      {
        achievement: ONE,
        attempts: [
          pass('2025-01-10'),
          { ...pass('2026-01-10'), at: '2026-01-10T12:00:00Z', zone: 'Pacific/Kiritimati' },
        ],
      },
      /attempts\.1\.at: this moment is on 2026-01-11 in Pacific\/Kiritimati, not on 2026-01-10/,
    ],
    [
      'a moment on another day, without a zone',
      { achievement: ONE, attempts: [{ ...pass('2026-01-10'), at: '2026-01-09T12:00:00Z' }] },
      /attempts\.0\.at: this moment is on 2026-01-09 in UTC/,
    ],
    [
      'such a moment among the others',
      {
        achievement: ONE,
        others: [
          { achievement: 'aws/clf', attempts: [{ ...pass('2026-01-10'), at: '2026-01-09T12:00:00Z' }] },
        ],
      },
      /others\.0\.attempts\.0\.at/,
    ],
    [
      'an unknown member',
      { achievement: ONE, atempts: [] },
      /: atempts: there is no such member, so it was left out/,
    ],
    [
      'an unknown member of an attempt',
      { achievement: ONE, attempts: [{ ...pass('2026-01-10'), result: 'pass' }] },
      /attempts\.0\.result: there is no such member/,
    ],
    [
      'an unknown member of an award',
      { achievement: ONE, awards: [{ issuedOn: '2026-01-10', expires: '2027-01-10' }] },
      /awards\.0\.expires: there is no such member/,
    ],
    [
      'an unknown member of a credit',
      { achievement: ONE, credits: [{ on: '2026-01-10', amount: 1, unit: 'CPE' }] },
      /credits\.0\.unit: there is no such member/,
    ],
    [
      'an unknown member of the others',
      { achievement: ONE, others: [{ achievement: 'aws/clf', others: [] }] },
      /others\.0\.others: there is no such member/,
    ],
  ]
  test.each(cases)('%s', async (_name, content, reason) => {
    const { code, out, err } = await runWithoutData('standing', '--history', fileWith(content), '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toHaveProperty('state')
    expect(err).toMatch(reason)
  })

  test('a moment on another day in the zone given', async () => {
    const attempts = [{ ...pass('2026-01-10'), at: '2026-01-10T03:00:00Z' }]
    const file = fileWith({ achievement: ONE, attempts })
    const { code, err } = await runWithoutData('standing', '--history', file, '--zone', 'America/New_York')
    expect({ code, err }).toMatchObject({
      code: 0,
      err: expect.stringMatching(/attempts\.0\.at: this moment is on 2026-01-09 in America\/New_York/),
    })
  })
})
