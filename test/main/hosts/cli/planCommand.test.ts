import { describe, expect, test } from 'vitest'
import type { KeepPlanView } from '@shared/contract/views/plan'
import { fileWith, runWithoutData } from './runCommand'

const history = fileWith({
  achievement: 'aws/scs',
  attempts: [{ on: '2023-12-14', outcome: 'pass' }],
  others: [
    { achievement: 'aws/saa', attempts: [{ on: '2024-06-01', outcome: 'pass' }] },
    { achievement: 'aws/dva', attempts: [{ on: '2020-06-01', outcome: 'pass' }] },
  ],
})
const plan = (...more: string[]) =>
  runWithoutData('plan', '--history', history, '--today', '2026-11-23', ...more)

describe('credence plan', () => {
  test('says in sentences what to pass, by when, for how much, and what it keeps', async () => {
    const { code, out, err } = await plan('--keep', 'aws/scs,aws/saa', '--through', '2029-01-01')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.trim().split('\n')).toEqual([
      '2 steps keep what you chose valid through 1 Jan 2029: $450.',
      'On or before 14 Dec 2026 pass SCS-C03 ($300); it keeps AWS Security - Specialty until 14 Dec 2029.',
      'On or before 1 Jun 2027 pass SAA-C03 ($150); it keeps AWS Solutions Architect - Associate until 1 Jun 2030.',
    ])
  })

  test('prints the plan as JSON, with what cannot be kept and why', async () => {
    const { code, out } = await plan(
      '--keep',
      'aws/scs',
      '--keep',
      'aws/dva',
      '--through',
      '2029-01-01',
      '--json',
    )
    expect(code).toBe(0)
    const view = JSON.parse(out) as KeepPlanView
    expect(view).toMatchObject({
      today: '2026-11-23',
      through: '2029-01-01',
      steps: [{ achievementId: 'aws/scs', exam: 'SCS-C03', on: '2026-12-14', price: 300 }],
      total: 300,
      unpriced: 0,
      lost: [{ achievementId: 'aws/dva' }],
    })
    expect(view.lost[0]?.reason).toContain('not held')
  })

  test.each([
    ['no history', ['--keep', 'aws/scs', '--through', '2029-01-01'], '--history'],
    ['nothing to keep', ['--history', history, '--through', '2029-01-01'], '--keep'],
    ['no day', ['--history', history, '--keep', 'aws/scs'], '--through'],
    ['no real day', ['--history', history, '--keep', 'aws/scs', '--through', '2029-02-30'], '2029-02-30'],
    ['a day that is past', ['--history', history, '--keep', 'aws/scs', '--through', '2020-01-01'], 'past'],
    [
      'an unknown achievement',
      ['--history', history, '--keep', 'aws/nope', '--through', '2029-01-01'],
      'aws/nope',
    ],
  ])('refuses %s', async (_, args, said) => {
    const { code, out, err } = await runWithoutData('plan', '--today', '2026-11-23', ...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
  })
})
