import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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

test('an exam among close dates at the beginning of a short line has a mark of its own', () => {
  const close = ['2026-11-23', '2026-12-03', '2026-12-07', '2026-12-14'].map(mark)
  const { placed } = stripGeometry(today, close, 510)
  expect(placed.map(({ marks }) => marks.map(({ on }) => on))).toEqual(close.map(({ on }) => [on]))
})

test('every mark is on the strip, in order, with room for each place', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 730 }),
      fc.array(fc.integer({ min: 0, max: 365 }), { maxLength: 60 }),
      fc.integer({ min: 200, max: 1240 }),
      (day, offsets, width) => {
        const now = addDays(plainDate('2027-01-01'), day)
        const many = offsets.toSorted((a, b) => a - b).map((offset) => mark(addDays(now, offset)))
        const { placed } = stripGeometry(now, many, width)
        expect(placed.flatMap(({ marks }) => marks).map(({ on }) => on)).toEqual(many.map(({ on }) => on))
        for (const [index, { x }] of placed.entries()) {
          expect(x).toBeGreaterThanOrEqual(6)
          expect(x).toBeLessThanOrEqual(width - 6)
          if (index > 0) expect(x - placed[index - 1]!.x).toBeGreaterThanOrEqual(17)
        }
      },
    ),
  )
})

describe('the Today tab is whole, and no name runs into it or into another', () => {
  const TAB = 21
  const NAME = 26
  const months = ['2026-12', '2027-01', '2027-03', '2028-01']
  const days = ['01', '02', '05', '09', '15', '31']
  test.each(months.flatMap((month) => days.map((day) => `${month}-${day}`)))('on %s', (day) => {
    for (const width of [280, 436, 510, 760, 948, 1048, 1192]) {
      const { tabX, todayX, ticks } = stripGeometry(plainDate(day), [], width)
      expect(tabX - TAB).toBeGreaterThanOrEqual(0)
      expect(tabX + TAB).toBeLessThanOrEqual(width)
      expect(Math.abs(tabX - todayX)).toBeLessThanOrEqual(TAB)
      const names = ticks.flatMap(({ nameX }) => (nameX === null ? [] : [nameX]))
      expect(names.length).toBeGreaterThanOrEqual(4)
      for (const [index, x] of names.entries()) {
        expect(x + NAME <= tabX - TAB || x >= tabX + TAB, `${day} in ${width}: name at ${x}`).toBe(true)
        if (index > 0) expect(x - names[index - 1]!).toBeGreaterThanOrEqual(NAME)
      }
    }
  })
})
