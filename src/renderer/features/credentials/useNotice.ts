import { create } from 'zustand'
import { call } from '../../api/call'
import { toCallError, type CallError } from '../../api/CallError'
import type { Input, MethodName } from '@shared/contract/api'

interface Notice {
  /** Counts, so that two of the same words are two notices. */
  readonly id: number
  readonly text: string
}

/** What was just done on this screen and can be taken back, or what went wrong. */
export const useNotice = create<{ readonly notice: Notice | null; readonly error: CallError | null }>(() => ({
  notice: null,
  error: null,
}))

/** Runs a change, then says what was done; what went wrong is said in the same place. Answers whether it was done. */
export async function changeAndSay<M extends MethodName>(
  method: M,
  input: Input<M>,
  text: string,
): Promise<boolean> {
  try {
    await call(method, input)
    const id = (useNotice.getState().notice?.id ?? 0) + 1
    useNotice.setState({ notice: { id, text }, error: null })
    return true
  } catch (thrown) {
    useNotice.setState({ notice: null, error: toCallError(thrown) })
    return false
  }
}

/** Takes the notice away. */
export function forgetNotice(): void {
  useNotice.setState({ notice: null, error: null })
}
