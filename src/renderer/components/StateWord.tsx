import type { ReactNode } from 'react'
import type { DisplayState } from '@shared/contract/views/shared'
import { stateWord } from '../text/common'
import { Glyph } from './Glyph'

/** A state as glyph and word in its colour. `children` replaces the word, as in "Window opened today". */
export function StateWord({
  state,
  children,
}: {
  readonly state: DisplayState
  readonly children?: ReactNode
}): ReactNode {
  return (
    <span className={`inl st-${state}`}>
      <Glyph shape={state} />
      {children ?? stateWord[state]}
    </span>
  )
}
