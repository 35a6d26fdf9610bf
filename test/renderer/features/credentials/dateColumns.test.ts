import { expect, test } from 'vitest'
import type { Input } from '@shared/contract/api'
import { dateColumns } from '@renderer/features/credentials/dateColumns'
import { openFixture } from '../../../main/core/coreFixture'

/** Label, day or word instead, note and struck day of each column, as the core's own answer gives them. */
async function columnsOf(today: string, added: Input<'credentials.add'>): Promise<string[]> {
  const { call } = openFixture({ day: today })
  const { id } = await call('credentials.add', added)
  return dateColumns(await call('credentials.get', { id })).map(({ label, on, instead, note, struck }) =>
    [label, on ?? instead, note, struck].filter(Boolean).join(' | '),
  )
}
const SERVERLESS = { achievementId: 'aws/microcredential-serverless' }
const passed = (on: string) => ({ attempt: { on, outcome: 'pass' as const } })

test('the dates stand in the order of time', async () => {
  expect(await columnsOf('2026-11-23', { ...SERVERLESS, ...passed('2026-06-01') })).toEqual([
    'Passed | 2026-06-01',
    expect.stringMatching(/opens \| 2027-03-01$/),
    'Expires | 2027-06-01',
    expect.stringMatching(/^Next attempt/),
  ])
})

test('where the issuer says another day, the day by the rule stands struck beside it', async () => {
  const award = { issuedOn: '2026-06-01', expiresOn: '2027-05-20' }
  const columns = await columnsOf('2026-11-23', { ...SERVERLESS, ...passed('2026-06-01'), award })
  expect(columns).toContain('Expires | 2027-05-20 | 2027-06-01')
})

test('what never expires says so, and what nobody knows says that', async () => {
  const own = { name: 'Origami', issuer: 'Guild' }
  const never = { own: { ...own, validity: { kind: 'never' as const } }, ...passed('2026-01-10') }
  expect((await columnsOf('2026-11-23', never))[1]).toBe('Expires | Never')
  expect((await columnsOf('2026-11-23', { own, ...passed('2026-01-10') }))[1]).toMatch(
    /^Expires \| Not known/,
  )
})

test('nothing sat yet: any time', async () => {
  expect(await columnsOf('2026-11-23', SERVERLESS)).toEqual([
    expect.stringMatching(/^Next attempt \| Any time/),
  ])
})
