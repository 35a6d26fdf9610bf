import { describe, expect, test } from 'vitest'
import type { SourcedPolicy } from '@shared/domain/history'
import type { Zone } from '@shared/domain/instant'
import { plainDate } from '@shared/domain/plainDate'
import { policySchema } from '@shared/domain/policy/schema'
import { standings } from '@shared/domain/standings'
import { history } from './histories'

const stated = { source: 'test', says: 'A rule of this test.' }
const rules = (policy: object): SourcedPolicy => ({
  policy: policySchema.parse(policy),
  sources: {},
  exams: [],
})
const validity = { kind: 'fixed', length: { n: 12, unit: 'months' }, ...stated }

function remarksOf(mustBe: string, low: string): string[] {
  const prerequisites = [{ achievement: 'test/low', mustBe }]
  const policies = new Map([
    ['test/high', rules({ validity, eligibility: { prerequisites, ...stated } })],
    ['test/low', rules({ validity })],
  ])
  const histories = [history('test/high', 'pass 2026-06-01'), history('test/low', low)]
  const found = standings(histories, (id) => policies.get(id), plainDate('2026-11-23'), 'UTC' as Zone)
  expect(found.get('test/high')?.expiresOn).toBe('2027-06-01')
  return found.get('test/high')!.remarks.map(({ kind, on }) => `${kind} ${on}`)
}

describe('what must be passed or held before', () => {
  test.each([
    ['everPassed', 'pass 2024-01-10', []],
    ['everPassed', 'fail 2024-01-10', ['prerequisite 2026-06-01']],
    ['everPassed', 'pass 2026-06-02', ['prerequisite 2026-06-01']],
    ['active', 'pass 2026-01-10', []],
    ['active', 'pass 2024-01-10', ['prerequisite 2026-06-01']],
  ])('%s, with %s', (mustBe, low, expected) => {
    expect(remarksOf(mustBe, low)).toEqual(expected)
  })
})
