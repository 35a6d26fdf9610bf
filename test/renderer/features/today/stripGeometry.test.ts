import { expect, test } from 'vitest'
import type { StripMark } from '@shared/contract/views/today'
import { addDays, plainDate } from '@shared/domain/plainDate'
import { stripGeometry } from '@renderer/features/today/stripGeometry'

const today = plainDate('2026-11-23')
const mark = (on: string): StripMark => ({
  on: plainDate(on),
  shape: 'ends',
  verb: 'expires',
  credentialId: on,
  name: on,
})

test('a mark lies on its day, within a line of thirteen months', () => {
  const { placed, ticks, todayX } = stripGeometry(today, [mark('2027-01-14')], 1048)
  expect(ticks).toHaveLength(13)
  expect(todayX).toBeCloseTo((22 / 395) * 1048, 0)
  expect(placed).toEqual([{ x: expect.closeTo((74 / 395) * 1048, 0), marks: [mark('2027-01-14')] }])
})

test('marks that would touch give way towards the past', () => {
  const { placed } = stripGeometry(today, [mark('2026-12-03'), mark('2026-12-07')], 1048)
  expect(placed).toHaveLength(2)
  expect(placed[1]!.x - placed[0]!.x).toBe(17)
  expect(placed[1]!.x).toBeCloseTo((36 / 395) * 1048, 0)
})

test('marks without room join the one after them, and none is lost', () => {
  const many = Array.from({ length: 40 }, (_, index) => mark(addDays(plainDate('2027-01-01'), index)))
  const { placed } = stripGeometry(today, many, 400)
  const shown = placed.flatMap(({ marks }) => marks)
  expect(shown.map(({ on }) => on)).toEqual(many.map(({ on }) => on))
  for (const [index, { x }] of placed.entries()) {
    expect(x).toBeGreaterThanOrEqual(6)
    if (index > 0) expect(x - placed[index - 1]!.x).toBeGreaterThanOrEqual(17)
  }
})
