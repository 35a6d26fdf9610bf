import { describe, expect, it } from 'vitest'
import { barShapes } from '@renderer/components/chart/barShapes'
import { COMFORTABLE } from '@renderer/components/chart/chartLane'
import type { ChartRow } from '@renderer/components/chart/chartRow'
import { xOf } from '@renderer/components/chart/chartView'
import { day, months, period, row, spans, today } from './chartFixture'

const bars = (change: Partial<ChartRow>) => barShapes(row(change), months, COMFORTABLE, today)
const at = (text: string): number => Math.round(xOf(months, day(text)))
const now = Math.round(xOf(months, today + 0.5))

describe('what is held', () => {
  it('is lighter before today, ink after it, and ends in a cap after its last valid day', () => {
    expect(spans(bars({ periods: [period('2026-08-01', '2027-03-02')] }))).toEqual([
      `k-elapsed ${at('2026-08-01')}..${now}`,
      `k-held ${now}..${at('2027-03-03')}`,
      `k-cap ${at('2027-03-03') - 1}..${at('2027-03-03') + 1}`,
    ])
  })

  it('is cut flat, without a cap, where it runs past the view', () => {
    expect(spans(bars({ periods: [period('2025-03-06', '2028-03-06')] }))).toEqual([
      `k-elapsed 0..${now}`,
      `k-held ${now}..740`,
    ])
  })

  it('ends in an arrow where it never ends, and in an open dotted outline where nobody said when', () => {
    const [, arrow] = bars({ state: 'permanent', periods: [period('2022-10-05', null)] })
    expect(spans([arrow!])).toEqual([`k-held ${now}..740`])
    expect(arrow).toMatchObject({ is: 'line', closed: true })
    expect(spans(bars({ periods: [period('2022-10-05', null, false)] }))[1]).toMatch(/^k-plan/)
  })

  it('parts earlier periods from the next by paper, and draws only those in view', () => {
    const shapes = bars({
      periods: [
        period('2021-01-01', '2022-01-01'),
        period('2026-07-10', '2026-10-01'),
        period('2026-10-02', '2027-10-01'),
      ],
    })
    expect(spans(shapes).slice(0, 2)).toEqual([
      `k-past ${at('2026-07-10')}..${Math.round(xOf(months, day('2026-10-02')) - 1.5)}`,
      `k-elapsed ${at('2026-10-02')}..${now}`,
    ])
  })

  it('cuts an earlier period where the next one begins', () => {
    const [past, current] = bars({
      periods: [period('2026-07-10', '2027-07-10'), period('2026-10-02', '2027-10-01')],
    })
    expect(past).toMatchObject({ paint: 'k-past' })
    expect(past!.is === 'rect' && current!.is === 'rect' && past!.x + past!.w).toBeCloseTo(
      xOf(months, day('2026-10-02')) - 1.5,
      5,
    )
  })
})

describe('the end of a period', () => {
  const window = { opensOn: day('2027-01-14'), closesOn: day('2027-04-14') }

  it('is tinted while its window is still to come', () => {
    const paints = bars({ periods: [period('2026-04-14', '2027-04-14')], window }).map(({ paint }) => paint)
    expect(paints).toEqual(['k-elapsed', 'k-held', 'k-towin', 'k-window'])
  })

  it('is blue from the day the window opened', () => {
    const open = { opensOn: today, closesOn: day('2027-02-23') }
    expect(
      spans(bars({ state: 'window', periods: [period('2026-02-23', '2027-02-23')], window: open })),
    ).toEqual([
      `k-elapsed 0..${at('2026-11-23')}`,
      `k-window ${at('2026-11-23')}..${at('2027-02-24')}`,
      `k-window ${at('2027-02-24') - 1}..${at('2027-02-24') + 1}`,
    ])
  })

  it('is held again between a window that closes early and expiry', () => {
    const early = { opensOn: day('2027-01-14'), closesOn: day('2027-02-14') }
    const paints = bars({ periods: [period('2026-04-14', '2027-04-14')], window: early }).map(
      ({ paint }) => paint,
    )
    expect(paints).toEqual(['k-elapsed', 'k-held', 'k-towin', 'k-held', 'k-window'])
  })

  it('is amber from today when it is near, whatever the window', () => {
    const paints = bars({ state: 'nearing', periods: [period('2025-12-14', '2026-12-14')], window }).map(
      ({ paint }) => paint,
    )
    expect(paints).toEqual(['k-elapsed', 'k-nearing', 'k-nearing'])
  })

  it('is followed by hatched grace', () => {
    const shapes = bars({ periods: [period('2024-06-01', '2027-05-31')], graceUntil: day('2027-08-29') })
    expect(shapes.map(({ paint }) => paint)).toContain('k-gracehatch')
    const box = shapes.find(({ paint }) => paint === 'k-gracebox')
    expect(box?.is === 'rect' && box.x).toBeCloseTo(xOf(months, day('2027-06-01')) + 0.5, 5)
    expect(box?.is === 'rect' && box.x + box.w).toBeCloseTo(xOf(months, day('2027-08-30')) - 0.5, 5)
  })

  it('is an outline without a cap once lapsed or revoked', () => {
    for (const state of ['lapsed', 'revoked'] as const)
      expect(
        bars({ state, periods: [period('2026-08-01', '2026-10-01')] }).map(({ paint }) => paint),
      ).toEqual(['k-lapsed'])
  })
})

describe('nothing held', () => {
  it('shows a running wait as a hatched block, and none once it is over', () => {
    const wait = { from: day('2026-11-12'), to: day('2026-12-07') }
    expect(bars({ state: 'waiting', waits: [wait] }).map(({ paint }) => paint)).toEqual([
      'k-waitbox',
      'k-waithatch',
    ])
    expect(bars({ state: 'ready', waits: [wait] })).toEqual([])
  })

  it('shows a plan as a dotted outline from its booking', () => {
    expect(spans(bars({ state: 'planned', appointments: [day('2027-02-15')] }))).toEqual([
      expect.stringMatching(/^k-plan /),
    ])
    expect(bars({ state: 'planned' })).toEqual([])
  })
})
