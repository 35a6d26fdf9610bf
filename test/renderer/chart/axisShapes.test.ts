import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisShapes, gridLines, todayTab } from '@renderer/components/chart/axisShapes'
import { atZoom, clamped, type ChartView } from '@renderer/components/chart/chartView'
import type { Shape } from '@renderer/components/chart/shape'
import { day, months, today, words } from './chartFixture'

const texts = (view: ChartView, paint: string): string[] =>
  axisShapes(view, today, words, 40).flatMap((shape) =>
    shape.is === 'text' && shape.paint === paint ? [shape.text] : [],
  )

describe('the names of an axis', () => {
  it('are years in their middle, with quarters, from afar', () => {
    const view = atZoom('years', today, 740)
    expect(texts(view, 't-yr')).toEqual(['2023', '2024', '2025', '2026', '2027', '2028', '2029'])
    expect(texts(view, 't-ax').slice(0, 3)).toEqual(['Apr', 'Jul', 'Oct'])
    expect(texts(view, 't-ax')).not.toContain('Jan')
  })

  it('are months under the year that they begin in, nearer', () => {
    expect(texts(months, 't-yr')).toEqual(['2026', '2027'])
    expect(texts(months, 't-ax')).toHaveLength(18)
  })

  it('are Mondays under their month, nearer still', () => {
    const view = atZoom('weeks', today, 740)
    expect(texts(view, 't-yr')).toEqual(['Nov 2026', 'Dec 2026', 'Jan 2027'])
    expect(texts(view, 't-ax')).toContain('9')
  })

  it('are every fifth or tenth year over decades', () => {
    const view = clamped({ start: day('1990-01-01'), perDay: 0.033, width: 740 })
    expect(texts(view, 't-yr')).toContain('2000')
    expect(texts(view, 't-ax')).toEqual([])
  })
})

const box = (shape: Extract<Shape, { is: 'text' }>): readonly [number, number] => {
  const width = shape.text.length * 7
  const from = shape.anchor === 'start' ? shape.x : shape.x - width / 2
  return [from, from + width]
}

describe('room', () => {
  it('is kept between names, around the Today tab and at both ends, at any zoom and place', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.032, max: 24, noNaN: true }),
        fc.integer({ min: -400, max: 1200 }),
        (perDay, todayX) => {
          const view = clamped({ start: today - todayX / perDay, perDay, width: 740 })
          const shapes = axisShapes(view, today, words, 40)
          const tab = todayTab(view, today, words)
          for (const paint of ['t-yr', 't-ax']) {
            const boxes = shapes.flatMap((shape) =>
              shape.is === 'text' && shape.paint === paint ? [box(shape)] : [],
            )
            for (const [at, [from, to]] of boxes.entries()) {
              expect(from).toBeGreaterThanOrEqual(-2)
              expect(to).toBeLessThanOrEqual(742)
              const before = boxes[at - 1]
              if (before) expect(from).toBeGreaterThanOrEqual(before[1])
              if (tab && paint === 't-yr')
                expect(to < tab.x - tab.half - 10 || from > tab.x + tab.half + 10).toBe(true)
            }
          }
        },
      ),
    )
  })

  it('is given up by a name that would leave its own year', () => {
    // Today lies in the middle of 2026, which is too short for its name beside the tab.
    const view = clamped({ start: day('2022-01-01'), perDay: 0.17, width: 740 })
    const named = axisShapes(view, day('2026-06-30'), words, 40).flatMap((shape) =>
      shape.is === 'text' && shape.paint === 't-yr' ? [shape.text] : [],
    )
    expect(named).not.toContain('2026')
    expect(named).toContain('2027')
  })
})

it('lines run through the rows at quarters, years or months', () => {
  expect(gridLines(months, 1)).toHaveLength(7)
  expect(gridLines(atZoom('years', today, 740), 1)).toHaveLength(8)
})
