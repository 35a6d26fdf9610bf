import { describe, expect, it } from 'vitest'
import { edgeShapes } from '@renderer/components/chart/edgeShapes'
import { COMFORTABLE } from '@renderer/components/chart/chartLane'
import { hatchLines } from '@renderer/components/chart/hatchLines'
import { mirrored } from '@renderer/components/chart/shape'
import { placeDetail } from '@renderer/features/timeline/placeDetail'
import { day, months, period, row, spans, today } from './chartFixture'

const say = (text: string): string => text

describe('the edge of the view', () => {
  it('names what lies wholly before or after it', () => {
    const before = row({ state: 'lapsed', periods: [period('2023-02-20', '2026-02-20')] })
    expect(spans(edgeShapes(before, months, COMFORTABLE, today, say))).toEqual([
      expect.stringMatching(/^k-edge lapsed/),
      't-note halo "2026-02-20"',
    ])
    const after = row({ appointments: [day('2028-05-05')] })
    expect(spans(edgeShapes(after, months, COMFORTABLE, today, say))[1]).toBe('t-note halo "2028-05-05"')
  })

  it('says nothing of what is in view, never ends, or has no date', () => {
    const rows = [
      row({ periods: [period('2026-08-01', '2027-03-02')] }),
      row({ periods: [period('2020-08-01', null)] }),
      row({ periods: [period('2020-08-01', null, false)] }),
      row({}),
    ]
    for (const each of rows) expect(edgeShapes(each, months, COMFORTABLE, today, say)).toEqual([])
  })
})

describe('right to left', () => {
  it('mirrors places and keeps letters', () => {
    expect(mirrored({ is: 'rect', paint: 'k-held', x: 10, y: 0, w: 30, h: 10 }, 100)).toMatchObject({
      x: 60,
      w: 30,
    })
    expect(
      mirrored({ is: 'text', paint: 't-note halo', x: 14, y: 0, text: 'a', anchor: 'start' }, 100),
    ).toMatchObject({
      x: 86,
      anchor: 'end',
      text: 'a',
    })
    expect(mirrored({ is: 'line', paint: 'k-wait', parts: [[1, 2, 3, 4]] }, 100)).toMatchObject({
      parts: [[99, 2, 97, 4]],
    })
  })
})

it('a hatch stays inside its block', () => {
  for (const part of hatchLines(10, 20, 33, 8))
    for (let at = 0; at < part.length; at += 2) {
      expect(part[at]).toBeGreaterThanOrEqual(10)
      expect(part[at]).toBeLessThanOrEqual(43)
      expect(part[at + 1]).toBeGreaterThanOrEqual(20)
      expect(part[at + 1]).toBeLessThanOrEqual(28)
    }
})

describe('the detail of a row', () => {
  const within = { x: 300, y: 40, w: 700, h: 500 }
  const size = { w: 240, h: 120 }

  it('goes under the end of its bar', () => {
    const place = placeDetail({ x: 700, top: 100, bottom: 140 }, size, within, [])
    expect(place.y).toBe(146)
    expect(Math.abs(place.x + 120 - 700)).toBeLessThanOrEqual(8)
  })

  it('moves to where less is drawn', () => {
    const busy = [{ x: 300, y: 140, w: 420, h: 200 }]
    expect(placeDetail({ x: 600, top: 100, bottom: 140 }, size, within, busy).x).toBeGreaterThanOrEqual(719)
  })

  it('goes above where there is no room below, and never past the chart', () => {
    const place = placeDetail({ x: 990, top: 480, bottom: 520 }, size, within, [])
    expect(place.y).toBe(354)
    expect(place.x + size.w).toBeLessThanOrEqual(1000)
  })
})
