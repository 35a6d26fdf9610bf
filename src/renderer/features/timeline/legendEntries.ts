import type { Shape } from '../../components/chart/shape'
import { hatchLines } from '../../components/chart/hatchLines'
import { timelineText } from '../../text/timeline'

/** One entry of the legend: a sample drawn 14 px high, and its words. */
export interface LegendEntry {
  readonly text: string
  readonly width: number
  readonly shapes: readonly Shape[]
}

const words = timelineText.legend
const bar = (paint: Extract<Shape, { is: 'rect' }>['paint'], inset = 0, x = 0, w = 24): Shape => ({
  is: 'rect',
  paint,
  x: x + inset,
  y: 3 + inset,
  w: w - 2 * inset,
  h: 8 - 2 * inset,
})
const line = (paint: Shape['paint'], parts: readonly (readonly number[])[], closed = false): Shape => ({
  is: 'line',
  paint,
  parts,
  closed,
})
const hatch = (
  box: 'k-gracebox' | 'k-waitbox',
  strokes: 'k-gracehatch' | 'k-waithatch',
): readonly Shape[] => [bar(box, 0.5), line(strokes, hatchLines(1, 4, 22, 6))]
const sat = (text: string, ...shapes: readonly Shape[]): LegendEntry => ({ text, width: 12, shapes })
const DIAMOND = [6, 2.5, 10.5, 7, 6, 11.5, 1.5, 7]

/** What is held: the lower lane. */
export const heldEntries: readonly LegendEntry[] = [
  { text: words.held, width: 24, shapes: [bar('k-elapsed', 0, 0, 12), bar('k-held', 0, 12, 12)] },
  { text: words.window, width: 24, shapes: [bar('k-window')] },
  { text: words.towin, width: 24, shapes: [bar('k-towin', 0.5)] },
  { text: words.nearing, width: 24, shapes: [bar('k-nearing')] },
  { text: words.grace, width: 24, shapes: hatch('k-gracebox', 'k-gracehatch') },
  { text: words.lapsed, width: 24, shapes: [bar('k-lapsed', 0.6)] },
  { text: words.past, width: 24, shapes: [bar('k-past')] },
  { text: words.permanent, width: 24, shapes: [line('k-held', [[0, 3, 18, 3, 24, 7, 18, 11, 0, 11]], true)] },
]

/** What was sat: the upper lane, and what shows where nothing is held. */
export const satEntries: readonly LegendEntry[] = [
  sat(words.pass, { is: 'circle', paint: 'k-mark', x: 6, y: 7, r: 3 }),
  sat(
    words.fail,
    line('k-x', [
      [3.5, 4.5, 8.5, 9.5],
      [3.5, 9.5, 8.5, 4.5],
    ]),
  ),
  sat(words.pending, { is: 'circle', paint: 'k-pend', x: 6, y: 7, r: 3 }),
  sat(words.booked, line('k-mark', [DIAMOND], true)),
  {
    text: words.wait,
    width: 24,
    shapes: [
      line('k-wait', [
        [0, 7, 22.5, 7],
        [22.5, 4, 22.5, 10],
      ]),
    ],
  },
  { text: words.waiting, width: 24, shapes: hatch('k-waitbox', 'k-waithatch') },
  { text: words.planned, width: 24, shapes: [line('k-plan', [[24, 3.6, 0.6, 3.6, 0.6, 10.4, 24, 10.4]])] },
]

/** Outcomes so rare that they are explained only where they occur. */
export const rareEntries = {
  'no-show': sat(words.noShow, line('k-dash', [[3, 7, 9, 7]])),
  cancelled: sat(
    words.cancelled,
    line('k-struck', [DIAMOND], true),
    line('k-struck', [[1.5, 11.5, 10.5, 2.5]]),
  ),
} as const
