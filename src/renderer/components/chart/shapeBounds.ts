import type { Shape } from './shape'

/** The stretch of x that a shape covers, as [from, to] in px; a text by a rough width. */
export function shapeBounds(shape: Shape): readonly [number, number] {
  switch (shape.is) {
    case 'rect':
      return [shape.x, shape.x + shape.w]
    case 'circle':
      return [shape.x - shape.r, shape.x + shape.r]
    case 'line': {
      const xs = shape.parts.flatMap((part) => part.filter((_, index) => index % 2 === 0))
      return [Math.min(...xs), Math.max(...xs)]
    }
    case 'text': {
      const width = shape.text.length * 7
      const from = shape.anchor === 'start' ? shape.x : shape.x - (shape.anchor === 'end' ? width : width / 2)
      return [from, from + width]
    }
  }
}
