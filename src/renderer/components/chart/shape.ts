/** How a shape is painted: the classes (styles/chart.css and chart.css here) that give it colour and stroke. */
export type Paint =
  | 'k-held'
  | 'k-elapsed'
  | 'k-past'
  | 'k-window'
  | 'k-towin'
  | 'k-nearing'
  | 'k-lapsed'
  | 'k-gracebox'
  | 'k-gracehatch'
  | 'k-wait'
  | 'k-waitbox'
  | 'k-waithatch'
  | 'k-plan'
  | 'k-mark'
  | 'k-x'
  | 'k-x sm'
  | 'k-dash'
  | 'k-pend'
  | 'k-struck'
  | 'k-cap'
  | 'k-edge'
  | 'k-edge lapsed'
  | 'l-yr'
  | 'l-q'
  | 'l-m'
  | 'l-ax'
  | 'l-today'
  | 'tab-today'
  | 't-ax'
  | 't-yr'
  | 't-note halo'
  | 't-tab'

export type Anchor = 'start' | 'middle' | 'end'

/** One thing drawn, in px, time running from left to right. */
export type Shape =
  | {
      readonly is: 'rect'
      readonly paint: Paint
      readonly x: number
      readonly y: number
      readonly w: number
      readonly h: number
      readonly r?: number
    }
  | {
      readonly is: 'circle'
      readonly paint: Paint
      readonly x: number
      readonly y: number
      readonly r: number
    }
  /** Open or closed lines: each part is a list of x, y pairs. */
  | {
      readonly is: 'line'
      readonly paint: Paint
      readonly parts: readonly (readonly number[])[]
      readonly closed?: boolean
    }
  | {
      readonly is: 'text'
      readonly paint: Paint
      readonly x: number
      readonly y: number
      readonly text: string
      readonly anchor: Anchor
    }

const OTHER_END: Record<Anchor, Anchor> = { start: 'end', middle: 'middle', end: 'start' }

/** The shape as time runs from right to left in a drawing `width` px wide: places mirror, letters do not. */
export function mirrored(shape: Shape, width: number): Shape {
  switch (shape.is) {
    case 'rect':
      return { ...shape, x: width - shape.x - shape.w }
    case 'circle':
      return { ...shape, x: width - shape.x }
    case 'line':
      return {
        ...shape,
        parts: shape.parts.map((part) =>
          part.map((value, index) => (index % 2 === 0 ? width - value : value)),
        ),
      }
    case 'text':
      return { ...shape, x: width - shape.x, anchor: OTHER_END[shape.anchor] }
  }
}

/** The shape moved by dx, dy px. */
export function moved(shape: Shape, dx: number, dy: number): Shape {
  switch (shape.is) {
    case 'rect':
    case 'circle':
    case 'text':
      return { ...shape, x: shape.x + dx, y: shape.y + dy }
    case 'line':
      return {
        ...shape,
        parts: shape.parts.map((part) => part.map((value, index) => value + (index % 2 === 0 ? dx : dy))),
      }
  }
}

/** The `d` of a line shape, for SVG and for Path2D alike. */
export function pathOf(shape: Extract<Shape, { is: 'line' }>): string {
  let d = ''
  for (const part of shape.parts) {
    for (let i = 0; i < part.length; i += 2) d += `${i === 0 ? 'M' : 'L'}${part[i]} ${part[i + 1]}`
    if (shape.closed) d += 'z'
  }
  return d
}
