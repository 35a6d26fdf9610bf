import type { ErrorCode, ErrorDetail, WireError } from '@shared/contract/errors'

/** An expected failure of a call, as the host sent it. Its message is written for the person at the screen. */
export class CallError extends Error {
  readonly code: ErrorCode
  readonly details: readonly ErrorDetail[]

  constructor(error: WireError) {
    super(error.message)
    this.name = 'CallError'
    this.code = error.code
    this.details = error.details
  }
}

/** Anything that was thrown, as a failure in words: no reply from the host is the only other case. */
export function toCallError(thrown: unknown): CallError {
  if (thrown instanceof CallError) return thrown
  return new CallError({
    code: 'unexpected',
    message: 'Credence did not answer. Nothing was changed. Try again; if it stays so, close and open it.',
    details: [{ path: '', message: String(thrown) }],
  })
}
