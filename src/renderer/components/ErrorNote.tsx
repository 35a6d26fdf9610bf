import type { ReactNode } from 'react'
import type { ErrorCode, ErrorDetail } from '@shared/contract/errors'
import { common } from '../text/common'
import { Button } from './Button'
import { Glyph } from './Glyph'
import './errorNote.css'

/** A failure in words, as the host sent it. */
export interface CallFailure {
  readonly code: ErrorCode
  readonly message: string
  readonly details: readonly ErrorDetail[]
}

interface Props {
  readonly error: CallFailure
  readonly onRetry?: (() => void) | undefined
  /** What else may be done, as a link to what stands in the way. */
  readonly children?: ReactNode
}

/** What happened, what was kept, what to do: in words, where it happened. */
export function ErrorNote({ error, onRetry, children }: Props): ReactNode {
  return (
    <div className="error-note" role="alert" data-code={error.code}>
      <Glyph shape="lapsed" />
      <div>
        <p>{error.message}</p>
        {error.details.length > 0 && (
          <ul className="cap c2">
            {error.details.map((detail) => (
              <li key={`${detail.path} ${detail.message}`}>
                {detail.path && error.code !== 'unexpected'
                  ? `${detail.path}: ${detail.message}`
                  : detail.message}
              </li>
            ))}
          </ul>
        )}
        {children}
        {onRetry && <Button onPress={onRetry}>{common.retry}</Button>}
      </div>
    </div>
  )
}
