import type { ErrorCode, Reply } from '@shared/contract/errors'
import type { Core } from '../core/ports'

/** The largest call or answer that crosses a host, in characters of JSON. */
export const MAX_MESSAGE_CHARS = 64 * 1024 * 1024

/** A refusal by the host itself, in the form of every other reply. */
export function refusal(code: ErrorCode, message: string): Reply<never> {
  return { ok: false, error: { code, message, details: [] } }
}

/** Said wherever a call is larger than a host carries. */
export const tooLarge = refusal(
  'fileTooLarge',
  'That is more than 64 MB at once, so it was not read and nothing was changed. Bring it in as smaller files.',
)

/** Runs one call as it arrives from a page: JSON text in, a reply as JSON text out. Never throws. */
export async function answerCall(
  core: Pick<Core, 'dispatch'>,
  method: string,
  text: string,
): Promise<string> {
  if (text.length > MAX_MESSAGE_CHARS) return JSON.stringify(tooLarge)
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch {
    return JSON.stringify(
      refusal('invalidInput', 'That call was not JSON, so it was not run and nothing was changed.'),
    )
  }
  const reply = JSON.stringify(await core.dispatch(method, input))
  if (reply.length <= MAX_MESSAGE_CHARS) return reply
  return JSON.stringify(
    refusal('unexpected', 'That answer is larger than 64 MB. Nothing is lost: ask for less at once.'),
  )
}
