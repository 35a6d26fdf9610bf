import { expect, test } from 'vitest'
import { isStale, oldestCheck } from '@shared/domain/faq/freshness'
import { plainDate } from '@shared/domain/plainDate'

test.each([
  ['2025-11-23', '2026-11-22', false],
  ['2025-11-23', '2026-11-23', false],
  ['2025-11-23', '2026-11-24', true],
  ['2024-02-29', '2025-02-28', false],
  ['2024-02-29', '2025-03-01', true],
  ['2026-12-01', '2026-11-23', false],
])('read on %s, on %s stale: %s', (checkedOn, today, stale) => {
  expect(isStale(plainDate(checkedOn), plainDate(today))).toBe(stale)
})

test('what was not looked at for longest decides', () => {
  const on = (day: string) => ({ checkedOn: plainDate(day) })
  expect(oldestCheck([on('2026-05-01'), on('2026-04-01'), on('2026-06-01')])).toBe('2026-04-01')
  expect(oldestCheck([])).toBeUndefined()
})
