import { memo, type ReactNode } from 'react'
import { mirrored, pathOf, type Shape } from './shape'
import './chart.css'

interface Props {
  readonly shapes: readonly Shape[]
  /** The drawing's width: right to left mirrors in it. */
  readonly width: number
  readonly rtl?: boolean
}

/** Shapes as parts of an SVG drawing, mirrored where time runs from right to left. */
export const Shapes = memo(function Shapes({ shapes, width, rtl = false }: Props): ReactNode {
  return shapes.map((shape, index) => drawn(rtl ? mirrored(shape, width) : shape, index))
})

function drawn(shape: Shape, key: number): ReactNode {
  switch (shape.is) {
    case 'rect':
      return (
        <rect
          key={key}
          className={shape.paint}
          x={shape.x}
          y={shape.y}
          width={shape.w}
          height={shape.h}
          rx={shape.r}
        />
      )
    case 'circle':
      return <circle key={key} className={shape.paint} cx={shape.x} cy={shape.y} r={shape.r} />
    case 'line':
      return <path key={key} className={shape.paint} d={pathOf(shape)} />
    case 'text':
      return (
        <text key={key} className={shape.paint} x={shape.x} y={shape.y} textAnchor={shape.anchor}>
          {shape.text}
        </text>
      )
  }
}
