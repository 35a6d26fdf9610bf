import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMFORTABLE } from '@renderer/components/chart/chartLane'
import { xOf } from '@renderer/components/chart/chartView'
import { markShapes } from '@renderer/components/chart/markShapes'
import { atZoom } from '@renderer/components/chart/chartView'
import { day, months, row, spans, today } from './chartFixture'

const years = atZoom('years', today, 740)
const noon = (text: string): number => Math.round(xOf(years, day(text) + 0.5))

describe('marks', () => {
  it('give way to the left where they would touch; the later one keeps its place', () => {
    const attempts = [
      { on: day('2023-11-28'), outcome: 'fail' as const },
      { on: day('2023-12-14'), outcome: 'pass' as const },
    ]
    const [fail, pass] = markShapes(row({ attempts }), years, COMFORTABLE)
    expect(spans([pass!])).toEqual([`k-mark ${noon('2023-12-14')}`])
    const right =
      fail!.is === 'line' ? Math.max(...fail!.parts.flatMap((part) => [part[0]!, part[2]!])) : Infinity
    expect(right + 0.5 + 2.5).toBeLessThanOrEqual(xOf(years, day('2023-12-14') + 0.5) - 3 + 0.01)
  })

  it('are left out where giving way would tell a wrong time', () => {
    const attempts = Array.from({ length: 12 }, (_, at) => ({
      on: day('2026-06-01') + at,
      outcome: 'pass' as const,
    }))
    const drawn = markShapes(row({ attempts }), years, COMFORTABLE)
    expect(drawn.length).toBeLessThan(8)
    expect(drawn.length).toBeGreaterThan(2)
  })

  it('never overlap each other', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 540 }), { maxLength: 12 }), (days) => {
        const attempts = days.map((at) => ({ on: months.start + at, outcome: 'pass' as const }))
        const xs = markShapes(row({ attempts }), months, COMFORTABLE).flatMap((shape) =>
          shape.is === 'circle' ? [shape.x] : [],
        )
        xs.sort((a, b) => a - b)
        for (const [at, x] of xs.entries()) if (at > 0) expect(x - xs[at - 1]!).toBeGreaterThanOrEqual(8.49)
      }),
    )
  })

  it.each([
    ['pass', 'k-mark', 1],
    ['fail', 'k-x', 1],
    ['pending', 'k-pend', 1],
    ['no-show', 'k-dash', 1],
    ['cancelled', 'k-struck', 2],
  ] as const)('draw %s as %s', (outcome, paint, count) => {
    const shapes = markShapes(row({ attempts: [{ on: today, outcome }] }), months, COMFORTABLE)
    expect(shapes.map((shape) => shape.paint)).toEqual(Array.from({ length: count }, () => paint))
  })
})

describe('a wait', () => {
  const failed = { on: day('2026-10-10'), outcome: 'fail' as const }
  const wait = { from: day('2026-10-10'), to: day('2026-11-04') }

  it('is a thin line from the attempt to the first day after it, with a tick', () => {
    const [line] = markShapes(row({ attempts: [failed], waits: [wait] }), months, COMFORTABLE)
    expect(line).toMatchObject({ paint: 'k-wait' })
    expect(line!.is === 'line' && line!.parts[1]![0]).toBeCloseTo(xOf(months, wait.to), 5)
  })

  it('is left out where the next mark would sit on it', () => {
    const attempts = [failed, { on: day('2026-10-20'), outcome: 'pass' as const }]
    const paints = markShapes(row({ attempts, waits: [wait] }), months, COMFORTABLE).map(({ paint }) => paint)
    expect(paints).toEqual(['k-x', 'k-mark'])
  })
})
