import { api, isMethodName } from '@shared/contract/api'
import { AppError, type ErrorDetail, type Reply, type WireError } from '@shared/contract/errors'
import type { Handlers } from './handlers'
import { inputDetails } from './inputDetails'

/** Writes down a fault of ours; answers the reference number a person may quote. */
type Report = (fault: unknown, during: string) => string
type AnyHandler = (input: unknown) => unknown

const failed = (error: WireError): Reply<never> => ({ ok: false, error })

/**
 * Runs methods of the wire by name: checks the name, parses the input, runs the handler, and answers a Reply. Expected
 * failures keep their words; anything else that is thrown is reported and shown as a reference number. Never throws.
 */
export function createDispatch(
  handlers: Handlers,
  report: Report,
): (method: unknown, input: unknown) => Promise<Reply<unknown>> {
  return async (method, input) => {
    try {
      if (typeof method !== 'string' || !isMethodName(method)) {
        const message = `There is no method called "${String(method).slice(0, 60)}". Nothing was changed.`
        return failed({ code: 'unknownMethod', message, details: [] })
      }
      const parsed = api[method].input.safeParse(input)
      if (!parsed.success) return failed(invalidInput(inputDetails(parsed.error)))
      return { ok: true, value: await (handlers[method] as AnyHandler)(parsed.data) }
    } catch (fault) {
      if (fault instanceof AppError) {
        return failed({ code: fault.code, message: fault.message, details: [...fault.details] })
      }
      return failed(unexpected(report(fault, String(method))))
    }
  }
}

function invalidInput(details: ErrorDetail[]): WireError {
  const [first] = details
  const what = first
    ? `${first.path === '' ? '' : `${first.path}: `}${first.message}`
    : 'the input is not right'
  return { code: 'invalidInput', message: `Nothing was changed, because of this: ${what}.`, details }
}

function unexpected(reference: string): WireError {
  return {
    code: 'unexpected',
    message: `Something went wrong inside Credence. What you keep was not changed. Reference ${reference}.`,
    details: [{ path: '', message: reference }],
  }
}
