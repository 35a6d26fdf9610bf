import type { DisplayState } from '@shared/contract/views/shared'
import { pathOf, type Anchor, type Shape } from '../../components/chart/shape'
import { circlePath, type Paints, type PlainPaint } from './readPaints'

/** Part of a picture in plain values: an outline at a place, or a text. */
export type Painted =
  | {
      readonly is: 'path'
      readonly d: string
      readonly x: number
      readonly y: number
      readonly paint: PlainPaint
    }
  | {
      readonly is: 'text'
      readonly text: string
      readonly x: number
      readonly y: number
      readonly anchor: Anchor
      readonly paint: PlainPaint
    }

const UNPAINTED: PlainPaint = {
  fill: null,
  stroke: null,
  strokeWidth: 1,
  dash: [],
  cap: 'butt',
  under: false,
  font: '13px sans-serif',
}

/** A shape with the paint of its class. */
export function paintedShape(shape: Shape, paints: Paints): Painted {
  const paint = paints.of.get(shape.paint) ?? UNPAINTED
  switch (shape.is) {
    case 'text':
      return { is: 'text', text: shape.text, x: shape.x, y: shape.y, anchor: shape.anchor, paint }
    case 'circle':
      return { is: 'path', d: circlePath(0, 0, shape.r), x: shape.x, y: shape.y, paint }
    case 'rect':
      return { is: 'path', d: `M0 0H${shape.w}V${shape.h}H0z`, x: shape.x, y: shape.y, paint }
    case 'line':
      return {
        is: 'path',
        d: pathOf(shape),
        x: 0,
        y: 0,
        paint: shape.closed ? paint : { ...paint, fill: null },
      }
  }
}

/** A text in the style of a class. */
export function paintedText(
  text: string,
  paint: string,
  x: number,
  y: number,
  anchor: Anchor,
  paints: Paints,
): Painted {
  return { is: 'text', text, x, y, anchor, paint: paints.of.get(paint) ?? UNPAINTED }
}

/** The glyph of a state with its top left corner at x, y. */
export function paintedGlyph(state: DisplayState, x: number, y: number, paints: Paints): readonly Painted[] {
  return (paints.glyphs.get(state) ?? []).map(({ d, paint }) => ({ is: 'path', d, x, y, paint }))
}
