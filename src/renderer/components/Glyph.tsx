import type { ReactNode } from 'react'
import { stateWord } from '../text/common'
import { glyphShapes, type Shape } from './glyphShapes'

interface Props {
  readonly shape: Shape
  /** What readers hear; left out where the word stands beside it. `true`: the state's own word. */
  readonly label?: string | true
  /** In the current colour instead of the state's own, as beside a coloured word. */
  readonly plain?: boolean
}

const word = (shape: Shape): string =>
  shape === 'booked'
    ? 'Booked'
    : shape === 'ends'
      ? 'Ends'
      : shape === 'benefit'
        ? 'Benefit'
        : stateWord[shape]

/** The mark of a state or a milestone, 12 px. */
export function Glyph({ shape, label, plain = false }: Props): ReactNode {
  const name = label === true ? word(shape) : label
  const spoken = name === undefined ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': name }
  return (
    <svg className={plain ? 'g' : `g st-${shape}`} width={12} height={12} viewBox="0 0 12 12" {...spoken}>
      {glyphShapes[shape]}
    </svg>
  )
}
