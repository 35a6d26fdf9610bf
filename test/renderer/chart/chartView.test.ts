import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  atZoom,
  between,
  clamped,
  dayAt,
  endOf,
  fitted,
  namedZoom,
  panned,
  xOf,
  zoomed,
} from '@renderer/components/chart/chartView'
import { dateOf } from '@renderer/components/chart/dayNumber'
import { day, months, today } from './chartFixture'

describe('the named steps', () => {
  it.each([
    ['years', 740, '2023-01-01', '2030-01-01'],
    ['years', 384, '2025-01-01', '2029-01-01'],
    ['months', 740, '2026-07-01', '2028-01-01'],
    ['weeks', 740, '2026-11-02', '2027-01-25'],
  ] as const)('%s in %d px shows whole units around today', (zoom, width, from, to) => {
    const view = atZoom(zoom, today, width)
    expect(dateOf(view.start)).toBe(from)
    expect(dateOf(Math.round(endOf(view)))).toBe(to)
    expect(namedZoom(view)).toBe(zoom)
  })
})

describe('moving', () => {
  it('keeps the day under the pointer while it zooms', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        fc.integer({ min: 0, max: 740 }),
        (factor, x) => {
          const before = dayAt(months, x)
          expect(dayAt(zoomed(months, factor, x), x)).toBeCloseTo(before, 6)
        },
      ),
    )
  })

  it('pans by px and comes back', () => {
    expect(panned(panned(months, 120), -120).start).toBeCloseTo(months.start, 6)
    expect(xOf(panned(months, 100), today)).toBeCloseTo(xOf(months, today) - 100, 0)
  })

  it('never leaves the years that can be drawn, however far it is moved or zoomed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e7, max: 1e7 }),
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        (pixels, factor) => {
          const view = zoomed(panned(months, pixels), factor, 300)
          expect(dateOf(view.start) >= '1950-01-01').toBe(true)
          expect(dateOf(endOf(view)) <= '2220-01-01').toBe(true)
          expect(clamped(view)).toEqual(view)
        },
      ),
    )
  })

  it('fits all days in, with air at both ends', () => {
    const view = fitted(day('2021-03-20'), day('2028-03-06'), 740)
    expect(xOf(view, day('2021-03-20'))).toBeGreaterThan(10)
    expect(xOf(view, day('2028-03-07'))).toBeLessThan(730)
  })

  it('glides from one view to another and ends exactly there', () => {
    const to = atZoom('years', today, 740)
    expect(between(months, to, 0).start).toBeCloseTo(months.start, 6)
    expect(between(months, to, 1)).toEqual(to)
  })
})
