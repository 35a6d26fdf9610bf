import type { ReactNode } from 'react'
import type { DisplayState } from '@shared/contract/views/shared'
import type { Paint } from '../../components/chart/shape'
import { Glyph } from '../../components/Glyph'
import { stateWord } from '../../text/common'

/** Classes of text that only a saved picture draws; on the screen the same words are not part of a drawing. */
export type PictureText =
  | 'pic-title'
  | 'pic-span'
  | 'pic-group'
  | 'pic-name'
  | 'pic-small'
  | 'pic-date'
  | 'pic-nearing'
  | 'pic-lapsed'
  | 'pic-window'
  | 'pic-paper'

const SHAPES: readonly (Paint | PictureText)[] = [
  'k-held',
  'k-elapsed',
  'k-past',
  'k-window',
  'k-towin',
  'k-nearing',
  'k-lapsed',
  'k-gracebox',
  'k-gracehatch',
  'k-wait',
  'k-waitbox',
  'k-waithatch',
  'k-plan',
  'k-mark',
  'k-x',
  'k-x sm',
  'k-dash',
  'k-pend',
  'k-struck',
  'k-cap',
  'k-edge',
  'k-edge lapsed',
  'l-yr',
  'l-q',
  'l-m',
  'l-ax',
  'l-today',
  'tab-today',
  'pic-paper',
]
const TEXTS: readonly (Paint | PictureText)[] = [
  't-ax',
  't-yr',
  't-note halo',
  't-tab',
  'pic-title',
  'pic-span',
  'pic-group',
  'pic-name',
  'pic-small',
  'pic-date',
  'pic-nearing',
  'pic-lapsed',
  'pic-window',
]

/** One element of every class and one glyph of every state, drawn out of sight so that their styles can be read. */
export function PaintSource(): ReactNode {
  return (
    <>
      <svg width={1} height={1}>
        {SHAPES.map((paint) => (
          <path key={paint} className={paint} data-paint={paint} d="M0 0" />
        ))}
        {TEXTS.map((paint) => (
          <text key={paint} className={paint} data-paint={paint} />
        ))}
      </svg>
      {(Object.keys(stateWord) as DisplayState[]).map((state) => (
        <span key={state} data-glyph={state}>
          <Glyph shape={state} />
        </span>
      ))}
    </>
  )
}
